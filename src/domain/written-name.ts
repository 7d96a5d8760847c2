import { foldWord, isParticle } from './name-words.ts';

/** Ways of dividing a whole name, the likeliest first; one where no other is likely. */
export function splitName(whole: string): { given: string; family: string }[] {
	const reversed = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/u.exec(whole)?.groups;
	if (reversed !== undefined) return [{ given: reversed['given'] ?? '', family: reversed['family'] ?? '' }];
	const words = whole.split(/\s+/u).filter((word) => word !== '');
	const divide = (at: number) => ({ given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') });
	const particle = words.findIndex((word, index) => index > 0 && isParticle(foldWord(word)));
	if (particle > 0) return [divide(particle)];
	if (words.length <= 2) return [divide(Math.max(words.length - 1, 1))];
	return Array.from({ length: words.length - 1 }, (_, index) => divide(words.length - 1 - index));
}
