import type { ScreenFont } from '../data/screen-typeface.ts';
import { bandColours } from '../domain/band.ts';
import type { Site } from '../domain/site.ts';
import embed from '../styles/embed.css?inline';
import linkKit from '../styles/link-kit.css?inline';
import oneFile from '../styles/one-file.css?inline';
import printForm from '../styles/print-form.css?inline';
import sheetLayouts from '../styles/sheet-layouts.css?inline';
import sheets from '../styles/sheets.css?inline';
import theme from '../styles/theme.css?inline';

/** What a page is written with, unless it needs more. */
export const pageStyles = theme;

/**
 * The same for the page where printouts are made. One piece, since Chromium lets an `@page` of a later style element win over a named one
 * (`@page sheet`) of an earlier.
 */
export const printPageStyles = printForm + sheets + sheetLayouts + theme;

/** The same for pages that say how other sites link to them. */
export const linkKitStyles = linkKit + theme;

/** What a page for other sites' frames is written with. */
export const embedStyles = embed;

/** What the one-file edition is written with. */
export const oneFileStyles = oneFile;

/** For a reader without JavaScript: what would do nothing is not there, and what is said in its place is. */
export const scriptlessStyles =
	'.script-part,.site-search,.site-search-else,.head-band,.to-search{display:none}.scriptless{display:block}';

/**
 * Where a page finds the typeface's files. A style within a page has its addresses from the page, so that it differs by the depth of the page's own.
 *
 * @param root the way from the page to the site's root: `./`, `../../`, `/kontakter/`
 */
export function typefaceStyles(fonts: readonly ScreenFont[], root: string): string {
	return fonts
		.map(
			({ weight, path }) =>
				`@font-face{font-family:"Source Sans 3";font-weight:${weight === 600 ? '600 700' : weight};font-display:swap;src:url("${root}${path.slice(1)}") format("woff2")}`,
		)
		.join('');
}

/** The colours that a directory has chosen. */
export function colourTokens(theme: Site['theme']): string {
	const { light, dark } = bandColours(theme);
	const tokens = {
		'accent-light': theme.accent,
		'accent-dark': theme.accentDark,
		'band-light': light.band,
		'band-dark': dark.band,
		'band-accent-light': light.accent,
		'band-accent-dark': dark.accent,
	};
	return `:root{${Object.entries(tokens)
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';')}}`;
}

/**
 * Every style that the site itself writes into a page, whole, as the policy has to know it. Styles are imported as text and written by the layout,
 * rather than by the bundler, so that this list is known and nothing else in a page can be mistaken for one of them.
 *
 * @param roots ways to the site's root: the page's own, and those of pages that it fetches as documents, which stand under its policy
 */
export function siteStyles(site: Site, fonts: readonly ScreenFont[], roots: readonly string[]): string[] {
	return [
		colourTokens(site.theme),
		...roots.map((root) => typefaceStyles(fonts, root)),
		scriptlessStyles,
		printPageStyles,
		linkKitStyles,
		pageStyles,
		embedStyles,
	];
}
