/**
 * Has something worked out once for each object that it follows from, and known for as long as that is: a directory of ten thousand contacts has twenty
 * thousand pages that ask the same of it.
 *
 * @param work must follow from the object alone, which nobody changes
 */
export function onceFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		let found = known.get(key);
		if (found === undefined) {
			found = { value: work(key) };
			known.set(key, found);
		}
		return found.value;
	};
}
