// Ships to the browser.

/** What an id can mostly be told from, as ids are written; empty strings for what a contact lacks. */
export interface IdHints {
	readonly municipality: string;
	readonly organisation: string;
	readonly role: string;
}

/** An id without what the hints say, and the number that it ends with. */
export interface ShortId {
	/** The id with a capital letter in the place of each hint and of the number: `M-andt-bra`, `M-R-N`. */
	readonly form: string;
	/** 0 where it ends with none. */
	readonly number: number;
}

/**
 * Takes an id apart, so that ids made in one way are alike.
 *
 * @example shortenId('mala-samordnare-12', { municipality: 'mala', organisation: 'mala-kommun', role: 'samordnare' }) // => { form: 'M-R-N', number: 12 }
 */
export function shortenId(id: string, hints: IdHints): ShortId {
	let form = `-${id}-`;
	for (const [name, letter] of letters) {
		// Twice: two that stand beside each other share a hyphen.
		for (let time = 0; hints[name] !== '' && time < 2; time++) {
			form = form.replaceAll(`-${hints[name]}-`, `-${letter}-`);
		}
	}
	const [, digits] = /-([1-9]\d{0,5})-$/u.exec(form) ?? [];
	if (digits === undefined) return { form: form.slice(1, -1), number: 0 };
	return { form: `${form.slice(1, -digits.length - 1)}${numberLetter}`, number: Number(digits) };
}

/** Prepares putting ids that {@link shortenId} took apart together again: a form that many have is read once. */
export function createIdRestorer(): (form: string, number: number, hints: IdHints) => string {
	const partsByForm = new Map<string, readonly Part[]>();
	return (form, number, hints) => {
		let parts = partsByForm.get(form);
		if (parts === undefined) {
			parts = form.split('-').map((text) => ({ text, name: nameByLetter.get(text) }));
			partsByForm.set(form, parts);
		}
		let id = '';
		for (const { text, name } of parts) {
			if (id !== '') id += '-';
			id += name !== undefined ? hints[name] : text === numberLetter ? number : text;
		}
		return id;
	};
}

interface Part {
	readonly text: string;
	readonly name: keyof IdHints | undefined;
}

/** Ids have no capital letters. An organisation's id comes first, since it often begins with the municipality's. */
const letters: readonly (readonly [name: keyof IdHints, letter: string])[] = [
	['organisation', 'O'],
	['role', 'R'],
	['municipality', 'M'],
];

const nameByLetter = new Map(letters.map(([name, letter]) => [letter, name]));

const numberLetter = 'N';
