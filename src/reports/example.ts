/**
 * How a list or a group is written, in lines of YAML.
 *
 * @param field the keys that lead to it, joined by full stops
 * @returns `undefined` for what is neither, or for the file itself
 */
export function exampleOf(field: string): readonly string[] | undefined {
	return examples.get(field.split('.').at(-1) ?? '');
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
		outsideTheLaw: ['outsideTheLaw:', '  - …'],
		owner: ['owner:', '  name: …', '  email: info@kommun.example'],
		person: ['person:', '  given: Ada', '  family: Ek'],
		phone: ['phone:', '  number: 0980-319 200'],
		phones: ['phones:', '  - number: 0980-319 200', '    label: …'],
		queries: ['queries:', '  - query: …', '    contact: mala-andt-bra'],
		shortcomings: ['shortcomings:', '  - what: …', '    why: …'],
		terms: ['terms:', '  - id: andt', '    term: ANDT'],
		theme: ['theme:', '  accent: "#005a70"', '  accentDark: "#7fd3e6"'],
		urgent: ['urgent:', '  - number: 112', '    label: SOS'],
	}),
);
