/** The screen's no-break hyphen and spaces are of no use in another program. */
export function plainText(text: string): string {
	return text.replace(/\u2011/gu, '-').replace(/\u00A0/gu, ' ');
}
