/**
 * How a list or a group is written, in lines of YAML.
 *
 * @param field the keys that lead to it, joined by full stops
 * @returns `undefined` for what is neither, or for the file itself
 */
export function findExample(field: string): readonly string[] | undefined {
	return examples.get(splitField(field).key);
}

/** True for a list of single values, false for one of groups and for what is no list. */
export function isListOfValues(key: string): boolean {
	return /^ {2}- (?!\w+:)/u.test(examples.get(key)?.[1] ?? '');
}

/** The example of the list or group that a value stands in, if it stands in one. */
export function findExampleAround(field = ''): readonly string[] | undefined {
	const { group } = splitField(field);
	return findExample(field) ?? findExample(group);
}

/**
 * An address in one line and as a group.
 *
 * @param or the word between them
 */
export function findAddressExamples(field: string, or: string): readonly string[] {
	const { key } = splitField(field);
	return [`${key}: Storgatan 13, 939 31 Malå`, `# ${or}`, ...(findExample(key) ?? [])];
}

/** Two times of the same days, each on a line of its own. */
export const hoursInTwoLines: readonly string[] = ['officeHours:', '  - Mo-Fr 09:00-12:00', '  - Mo-Fr 13:00-16:00'];

/** The last of the keys that lead to a field, and the group that it stands in; no group for one of the file's own keys. */
export function splitField(field: string): { readonly key: string; readonly group: string } {
	const end = field.lastIndexOf('.');
	return { key: field.slice(end + 1), group: field.slice(0, Math.max(end, 0)) };
}

/** By the last of the keys; the values are no words of any language but names, or left out. */
const examples: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		accessibility: ['accessibility:', '  status: partial', '  assessed: 2026-01-31'],
		aliases: ['aliases:', '  - ANDT', '  - BRÅ'],
		area: ['area:', '  - Malå', '  - Norrbottens län'],
		disproportionateBurden: ['disproportionateBurden:', '  - what: …', '    why: …'],
		emails: ['emails:', '  - info@kommun.example', '  - andt@kommun.example'],
		languages: ['languages:', '  - sv', '  - en'],
		licence: ['licence:', '  name: CC0 1.0', '  url: https://creativecommons.org/publicdomain/zero/1.0/'],
		municipalities: ['municipalities:', '  - Malå', '  - Norsjö'],
		officeHours: ['officeHours:', '  - Mo-Fr 09:00-12:00', '  - Th 13:00-16:00'],
		outsideTheLaw: ['outsideTheLaw:', '  - …'],
		owner: ['owner:', '  name: …', '  email: info@kommun.example'],
		person: ['person:', '  given: Ada', '  family: Ek', '  source: …'],
		phone: ['phone:', '  number: 0980-319 200'],
		phones: ['phones:', '  - number: 0980-319 200', '    label: …'],
		postalAddress: ['postalAddress:', '  street: Box 12', '  postalCode: 939 31', '  town: Malå'],
		queries: ['queries:', '  - query: …', '    contact: mala-andt-bra'],
		shortcomings: ['shortcomings:', '  - what: …', '    why: …'],
		synonyms: ['synonyms:', '  - words: [knark, droger]', '    topics: [narkotika]'],
		terms: ['terms:', '  - id: andt', '    term: ANDT'],
		theme: ['theme:', '  accent: "#005a70"', '  accentDark: "#7fd3e6"'],
		topics: ['topics:', '  - alkohol', '  - tobak'],
		urgent: ['urgent:', '  - number: 112', '    label: SOS'],
		words: ['words:', '  - knark', '  - droger'],
		visitingAddress: ['visitingAddress:', '  street: Storgatan 13', '  postalCode: 939 31', '  town: Malå'],
	}),
);

/** A number from the least to the most; not the least where there is another, since that may turn something off. */
export function exampleNumber(minimum: number, maximum: number): number {
	return Math.max(minimum, Math.round(maximum / 10));
}
