// Ships to the browser.

/**
 * SfinxBis (SWAMI, 2009): a phonetic code for Swedish names, one letter or sign for the first sound and digits for the consonants that
 * follow. Names that sound alike share a code. It is generous (Åberg and Öberg share one), so it only serves as a late resort.
 *
 * @param word one word of a name, composed, in any case
 * @returns the code, or an empty string for a word without letters
 * @example sfinxBis('Carlsson') // => 'K6485'
 */
export function sfinxBis(word: string): string {
	let name = word
		.toUpperCase()
		.replace(/(.)\1+/gu, '$1')
		.replace(/STIERN/gu, 'STJÄRN')
		.replace(/HIE/gu, 'HJ')
		.replace(/SIÖ/gu, 'SJÖ')
		.replace(/SCH/gu, 'SH')
		.replace(/QU/gu, 'KV')
		.replace(/IO/gu, 'JO')
		.replace(/PH/gu, 'F')
		.replace(/([AOUÅEÄÖY])[ÜYI]/gu, '$1J')
		.replace(/H(?=[^AOUÅEIYÄÖ])/gu, '')
		.replace(/W/gu, 'V')
		.replace(/Z/gu, 'S')
		.replace(/[ÁÀÂÃ]/gu, 'A')
		.replace(/[ÉÈÊË]/gu, 'E')
		.replace(/[ÍÌÎÏ]/gu, 'I')
		.replace(/[ÓÒÔÕ]/gu, 'O')
		.replace(/[ÚÙÛ]/gu, 'U')
		.replace(/[ÜÝ]/gu, 'Y')
		.replace(/Æ/gu, 'Ä')
		.replace(/Ø/gu, 'Ö')
		.replace(/Ç/gu, 'C')
		.replace(/Ñ/gu, 'N')
		.replace(/Ð/gu, 'ETH')
		.replace(/Þ/gu, 'TH');
	name = name.replace(/[^A-ZÅÄÖ]/gu, '');
	if (name === '') return '';
	const [sound, rest] = firstSound(name);
	const digits = rest
		.replace(/DT/gu, 'T')
		.replace(/X/gu, 'KS')
		.replace(/C(?=[EIYÄÖ])/gu, '8')
		.replace(/[A-ZÅÄÖ]/gu, (letter) => DIGITS[letter] ?? '9')
		.replace(/(.)\1+/gu, '$1')
		.replace(/9/gu, '');
	return sound + digits;
}

/** The first sound's sign and what is left of the name after it. */
function firstSound(name: string): [sound: string, rest: string] {
	for (const [pattern, sound, taken] of FIRST_SOUNDS) {
		if (pattern.test(name)) return [sound, name.slice(taken)];
	}
	return [name.slice(0, 1), name.slice(1)];
}

/** Pattern at the start of a name, the sign for its sound, and how many letters the sound takes. */
const FIRST_SOUNDS: readonly (readonly [RegExp, string, number])[] = [
	[/^[AOUÅEIYÄÖ]/u, '$', 1],
	[/^[DGHL]J/u, 'J', 2],
	[/^G[EIYÄÖ]/u, 'J', 1],
	[/^Q/u, 'K', 1],
	[/^C[AOUÅ]/u, 'K', 1],
	[/^CH[AOUÅEIYÄÖ]/u, '#', 2],
	[/^C[^AOUÅEIYÄÖ]/u, 'K', 1],
	[/^C[EIYÄÖ]/u, 'S', 1],
	[/^X/u, 'S', 1],
	[/^(?:SKJ|STJ|SCH)/u, '#', 3],
	[/^(?:SH|KJ|TJ|SJ)/u, '#', 2],
	[/^SK[EIYÄÖ]/u, '#', 2],
	[/^K[EIYÄÖ]/u, '#', 1],
];

const DIGITS: Readonly<Record<string, string>> = {
	B: '1',
	P: '1',
	C: '2',
	G: '2',
	J: '2',
	K: '2',
	Q: '2',
	D: '3',
	T: '3',
	L: '4',
	M: '5',
	N: '5',
	R: '6',
	F: '7',
	V: '7',
	S: '8',
	X: '8',
	Z: '8',
};
