import type { Wording } from '../wording.ts';

/** What is read out of press releases and business cards. */
export const sourcesEn = {
	'release-without-contact': () => ({
		what: 'No contact was found in the text.',
		fix: 'A contact is a name under a heading such as "För mer information", or a name with a telephone number or an e-mail address. If there is one, write it by hand as a file in contacts.',
	}),
	'reading-repaired': ({ written, read }) => ({
		what: `"${written}" has been read as "${read}".`,
		fix: 'Compare it with the line and confirm it, or correct it.',
	}),
	'reading-guessed': ({ read }) => ({
		what: `"${read}" does not stand in the text in so many words; it follows from something else.`,
		fix: 'Compare it with the line and confirm it, or correct it.',
	}),
} satisfies Partial<Wording>;
