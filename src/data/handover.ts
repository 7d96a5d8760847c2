/** What one part of a build leaves for another. */
export interface Handover<Value> {
	give(value: Value): void;
	/** Undefined where nothing has been given. */
	take(): Value | undefined;
}

/**
 * Pages are rendered by code that is bundled apart from the rest of a build, so that the two share no module; they share the process, and leave there what
 * the other needs.
 */
export function createHandover<Value>(name: string): Handover<Value> {
	const shared = globalThis as { [key: symbol]: Value | undefined };
	const key = Symbol.for(`kontaktkatalog.${name}`);
	return {
		give: (value) => {
			shared[key] = value;
		},
		take: () => shared[key],
	};
}
