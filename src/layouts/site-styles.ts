import { bandColours } from '../domain/band.ts';
import type { Site } from '../domain/site.ts';
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

/** For a reader without JavaScript. */
export const scriptlessStyles = '.script-part{display:none}';

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
 */
export function siteStyles(site: Site): string[] {
	return [colourTokens(site.theme), scriptlessStyles, printPageStyles, pageStyles];
}
