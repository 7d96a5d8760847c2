import { bandColours } from '../domain/band.ts';
import { textIn } from '../domain/local-text.ts';
import type { Language, Site } from '../domain/site.ts';

/** An icon for a home screen. */
export interface AppIcon {
	/** From the site's root. */
	readonly path: string;
	/** `180x180`, or `any` for a drawing. */
	readonly sizes: string;
	readonly type: string;
}

/**
 * What a telephone needs to know to put the directory on its home screen (W3C Web Application Manifest). Addresses are relative to the manifest,
 * which stands beside the start page in its language.
 */
export function renderWebManifest(
	{ languages, name, shortName, theme }: Site,
	language: Language,
	icons: readonly AppIcon[],
): string {
	const { band } = bandColours(theme).light;
	const root = language === languages[0] ? '' : '../';
	const manifest = {
		name: textIn(name, language, languages).text,
		short_name: textIn(shortName, language, languages).text,
		lang: language,
		start_url: './',
		scope: `./${root}`,
		display: 'minimal-ui',
		background_color: '#ffffff',
		theme_color: band,
		icons: icons.map(({ path, sizes, type }) => ({ src: root + path.slice(1), sizes, type })),
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}
