import type { Wording } from '../wording.ts';

/** Det som läses ur pressmeddelanden och visitkort. */
export const sourcesSv = {
	'release-without-contact': () => ({
		what: 'Ingen kontakt hittades i texten.',
		fix: 'En kontakt är ett namn under en rubrik som ”För mer information”, eller ett namn med telefon eller e-post. Finns en sådan, skriv in den för hand med ”npm run import” från en tabell, eller som en fil i contacts.',
	}),
	'reading-repaired': ({ written, read }) => ({
		what: `”${written}” är läst som ”${read}”.`,
		fix: 'Jämför med raden och bekräfta, eller rätta.',
	}),
	'reading-guessed': ({ read }) => ({
		what: `”${read}” står inte uttryckligen i texten, utan följer av något annat.`,
		fix: 'Jämför med raden och bekräfta, eller rätta.',
	}),
} satisfies Partial<Wording>;
