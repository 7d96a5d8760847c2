import { foldWord, isParticle } from './name-words.ts';

/** A whole name in its two parts. */
interface DividedName {
	readonly given: string;
	readonly family: string;
}

/** Ways of dividing a whole name, the likeliest first; one where no other is likely. */
export function splitName(whole: string): DividedName[] {
	const reversed = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/u.exec(whole)?.groups;
	if (reversed !== undefined) return [{ given: reversed['given'] ?? '', family: reversed['family'] ?? '' }];
	const { name, nickname } = (whole.length > MOST_SIGNS ? null : NICKNAME_LAST.exec(whole.trim()))?.groups ?? {};
	if (name !== undefined) return withNickname(splitName(name), nickname);
	const words = whole.split(/\s+/u).filter((word) => word !== '');
	const divide = (at: number) => ({ given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') });
	const particle = words.findIndex((word, index) => index > 0 && isParticle(foldWord(word)));
	if (particle > 0) return [divide(particle)];
	if (words.length <= 2) return [divide(Math.max(words.length - 1, 1))];
	const earliest = Math.min(Math.max(lastOfNickname(words) + 1, 1), words.length - 1);
	return Array.from({ length: words.length - earliest }, (_, index) => divide(words.length - 1 - index));
}

/** What somebody is called after the whole name belongs with the given name, or is not wanted. */
function withNickname(names: readonly DividedName[], nickname = ''): DividedName[] {
	return [...names.map(({ given, family }) => ({ given: `${given} ${nickname}`, family })), ...names];
}

/** Where the nickname within a name ends, which is no part of the family name that follows; -1 where there is none. */
function lastOfNickname(words: readonly string[]): number {
	const first = words.findIndex((word) => OPENED.test(word));
	return first === -1 ? -1 : words.findLastIndex((word, index) => index >= first && CLOSED.test(word));
}

/** Longer than anybody's. */
const MOST_SIGNS = 200;
/** After two words at least: one and another in quotation marks may be the given name and the family name. */
const NICKNAME_LAST = /^(?<name>[^"”“„»«]+\s[^"”“„»«]+?)\s+(?<nickname>["”“„»«'‘’][^"”“„»«]+["”“»«'’])$/u;
const OPENED = /^["”“„»«‘’']/u;
const CLOSED = /["”“»«’']$/u;
