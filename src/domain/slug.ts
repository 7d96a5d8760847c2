// Ships to the browser.

/** The id that a text would have: å and ä become a, ö becomes o, anything else that is not a letter or digit a hyphen. */
export function slugify(text: string): string {
	return text
		.toLowerCase()
		.replace(/æ/gu, 'a')
		.replace(/ø/gu, 'o')
		.replace(/đ|ð/gu, 'd')
		.replace(/ŋ/gu, 'n')
		.replace(/ß/gu, 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-+|-+$/gu, '');
}
