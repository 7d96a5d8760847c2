// Ships to the browser.

/** What a printout remembers of a contact, in signs of base64url. */
export interface Fingerprint {
	/** Of its id: 4 signs, 24 bits. */
	readonly id: string;
	/** Of all that a printout says of it save when it was checked: 3 signs, 18 bits. */
	readonly content: string;
	/** The same without its note, for printouts without notes. */
	readonly bare: string;
}

/**
 * What a printout says of itself in the fragment of its address, so that it can be compared with today's records. A browser never sends a
 * fragment (RFC 3986 section 3.5). Four parts with dots between: form (with `u` added for one without notes), day, selection, contents. The
 * contents begin with the number of contacts and a hyphen, which tells when an address has been cut off.
 *
 * - `a`: for each contact its id's 4 signs and its content's 3.
 * - `b`: for each contact 3 signs of both together: says which of today's contacts are not as printed, not which printed ones are gone.
 * - `c`: 8 signs for all of them together: says only whether anything has changed.
 */
export interface PrintoutCode {
	/** The day it was printed: `2026-03-02`. */
	readonly day: string;
	/** The list it is of, by its selection; an empty string for a search or picked contacts. */
	readonly selection: string;
	readonly hasNotes: boolean;
	readonly contents:
		| { readonly form: 'each'; readonly contacts: readonly { readonly id: string; readonly content: string }[] }
		| { readonly form: 'marks'; readonly marks: readonly string[] }
		| { readonly form: 'version'; readonly count: number; readonly version: string };
}

/**
 * The longest address, in bytes, that fits a QR code of 97 modules a side (version 20 at level L, ISO/IEC 18004 table 7), which telephones read
 * at 0.4 mm a module. About 110 contacts are told one by one, 250 by marks.
 */
export const longestAddress = 858;

/**
 * The address of a printout: as exact as fits {@link longestAddress}.
 *
 * @param page the address of the page that compares, with host
 * @param day `2026-03-02`
 */
export function printoutAddress(
	page: string,
	printout: {
		readonly day: string;
		readonly selection: string;
		readonly hasNotes: boolean;
		readonly contacts: readonly Fingerprint[];
	},
): string {
	const { day, selection, hasNotes, contacts } = printout;
	const head = `${hasNotes ? '' : 'u'}.${day.replaceAll('-', '')}.${selection}.${contacts.length}-`;
	const begin = (form: string) => `${new URL(page).href}#${form}${head}`;
	const printed = contacts.map((contact) => printedKeys(contact, hasNotes));
	const each = begin('a') + printed.map(({ id, content }) => id + content).join('');
	if (each.length <= longestAddress) return each;
	const marks = begin('b') + printed.map(createMark).join('');
	if (marks.length <= longestAddress) return marks;
	return begin('c') + computeVersion(printed);
}

/** Reads a fragment, with or without its `#`; `undefined` when it is none of a printout, or is cut off. */
export function parsePrintoutCode(fragment: string): PrintoutCode | undefined {
	// Some readers of QR codes escape the signs of an address.
	const parts = /^#?([a-c])(u?)\.(\d{4})(\d\d)(\d\d)\.([a-z]+=[a-z0-9-]+|[a-z]*)\.(\d{1,7})-([\w-]*)$/u.exec(
		unescaped(fragment),
	);
	if (parts === null) return undefined;
	const [, form, bare, year, month, date, selection = '', number, text = ''] = parts;
	const day = `${year}-${month}-${date}`;
	if (Number.isNaN(Date.parse(day))) return undefined;
	const count = Number(number);
	const contents =
		form === 'a' ? readEach(text, count) : form === 'b' ? readMarks(text, count) : readVersion(text, count);
	return contents && { day, selection, hasNotes: bare === '', contents };
}

/** The fingerprint that counts for a printout with or without notes. */
export function printedKeys(
	{ id, content, bare }: Fingerprint,
	hasNotes: boolean,
): { readonly id: string; readonly content: string } {
	return { id, content: hasNotes ? content : bare };
}

/** Three signs of a contact's id and content together. A change of content always changes them. */
export function createMark({ id, content }: { readonly id: string; readonly content: string }): string {
	const mixed = [...content].map((sign, index) => decodeSextet(sign) ^ decodeSextet(id[index + 1] ?? 'A'));
	return mixed.map((value) => alphabet[value]).join('');
}

/** Eight signs for contacts together, whatever their order (FNV-1a, 32 bits). */
export function computeVersion(contacts: readonly { readonly id: string; readonly content: string }[]): string {
	let state = 0x811c9dc5;
	for (const sign of contacts
		.map(({ id, content }) => id + content)
		.sort()
		.join('')) {
		state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	}
	return (state >>> 0).toString(16).padStart(8, '0');
}

/** Base64url (RFC 4648 section 5). */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function decodeSextet(sign: string): number {
	return alphabet.indexOf(sign);
}

function readEach(text: string, count: number): PrintoutCode['contents'] | undefined {
	if (text.length !== count * 7) return undefined;
	const contacts = (text.match(/.{7}/gu) ?? []).map((each) => ({ id: each.slice(0, 4), content: each.slice(4) }));
	return { form: 'each', contacts };
}

function readMarks(text: string, count: number): PrintoutCode['contents'] | undefined {
	return text.length === count * 3 ? { form: 'marks', marks: text.match(/.{3}/gu) ?? [] } : undefined;
}

function readVersion(version: string, count: number): PrintoutCode['contents'] | undefined {
	return /^[0-9a-f]{8}$/u.test(version) ? { form: 'version', count, version } : undefined;
}

function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
