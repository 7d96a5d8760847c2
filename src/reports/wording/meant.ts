/** What to do about a word that there is not: the nearest one that there is, or what is said where none is near. */
export const meantSv = (suggestion: string | undefined, otherwise: string) =>
	suggestion === undefined ? otherwise : `Menade du ”${suggestion}”?`;

/** The same in English. */
export const meantEn = (suggestion: string | undefined, otherwise: string) =>
	suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;
