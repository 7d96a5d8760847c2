// Ships to the browser.
import { contrastRatio, isLegible, mixColours } from '../domain/contrast.ts';
import { lookParameters } from '../domain/embed-frame.ts';
import { palettes, type Scheme } from '../domain/palette.ts';

/** The words for `lage`; anything else follows the reader's own setting. */
export const schemeWords: Readonly<Record<string, Scheme>> = { ljust: 'light', morkt: 'dark' };

/** How a framed page is to look. */
export interface EmbedLook {
	readonly scheme: Scheme;
	/** Colours by the names that `styles/colours.css` has for them, without the dashes: `{ paper: '#ffffff' }`. */
	readonly colours: Readonly<Record<string, string>>;
}

/** The accent that the directory has in each scheme. */
export type Accents = Readonly<Record<Scheme, string>>;

/**
 * Reads the looks of a framed page off its address: `?bakgrund=ffffff&text=222222&accent=005ea5&lage=ljust`. A colour is six hexadecimal digits. One
 * that is none is left out, and so is one with less than 4.5:1 (WCAG 2.2 SC 1.4.3) to what it stands on or under: what cannot be read is of no use
 * to a site in its own colours either.
 *
 * @param query the page's query string
 * @returns `undefined` where the page is to look as it comes
 */
export function chooseLook(query: string, accents: Accents, prefersDark: boolean): EmbedLook | undefined {
	const parameters = new URLSearchParams(query);
	const colour = (name: string) => {
		const digits = /^#?([\da-f]{6})$/u.exec(parameters.get(name)?.toLowerCase() ?? '')?.[1];
		return digits === undefined ? undefined : `#${digits}`;
	};
	const word = parameters.get(lookParameters.scheme) ?? '';
	const wanted = {
		background: colour(lookParameters.background),
		text: colour(lookParameters.text),
		accent: colour(lookParameters.accent),
		scheme: Object.hasOwn(schemeWords, word) ? schemeWords[word] : undefined,
	};
	if (Object.values(wanted).every((each) => each === undefined)) return undefined;
	const { background } = wanted;
	const scheme = wanted.scheme ?? (prefersDark ? 'dark' : 'light');
	return (
		(background === undefined
			? undefined
			: lookOn(background, wanted.scheme ?? schemeOf(background), wanted, accents)) ??
		lookOn(palettes[scheme].paper, scheme, wanted, accents)
	);
}

/** The look on a background; `undefined` where no text that there is can be read on it. */
function lookOn(
	paper: string,
	scheme: Scheme,
	{ text, accent }: { readonly text: string | undefined; readonly accent: string | undefined },
	accents: Accents,
): EmbedLook | undefined {
	const own = palettes[scheme];
	const ink = [text, own.ink].find((each) => each !== undefined && isLegible(each, paper));
	if (ink === undefined) return undefined;
	const link = [accent, accents[scheme]].find((each) => each !== undefined && isLegible(each, paper)) ?? ink;
	const isOwn = paper === own.paper && ink === own.ink;
	return { scheme, colours: { ...own, ...(isOwn ? {} : mixedColours(paper, ink)), accent: link, 'on-accent': paper } };
}

/** The other colours of a page, made of two. */
function mixedColours(paper: string, ink: string): Record<string, string> {
	const between = (share: number, contrast: number) => {
		const mixed = mixColours(ink, paper, share);
		return contrastRatio(mixed, paper) >= contrast ? mixed : ink;
	};
	return {
		paper,
		ink,
		muted: between(0.25, 4.5),
		line: between(0.8, 1),
		control: between(0.4, 3),
		notice: paper,
		'on-notice': ink,
		'notice-line': ink,
		match: paper,
	};
}

/** The scheme whose text is read better on a background. */
function schemeOf(background: string): Scheme {
	const [light, dark] = (['light', 'dark'] as const).map((each) => contrastRatio(palettes[each].ink, background));
	return (light ?? 0) >= (dark ?? 0) ? 'light' : 'dark';
}
