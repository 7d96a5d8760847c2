/**
 * The letter that stands for a name where there is no logotype: the first letter or digit in it, large.
 *
 * @example monogram('”Återbruket”') // => 'Å'
 */
export function monogram(name: string): string {
	return /[\p{L}\d]/u.exec(name.normalize('NFC'))?.[0].toLocaleUpperCase('sv') ?? '';
}
