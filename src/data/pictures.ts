import { bandColours } from '../domain/band.ts';
import { textIn } from '../domain/local-text.ts';
import { monogram } from '../domain/monogram.ts';
import { fileAddresses, type PageKind, pageKinds } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { AppIcon } from '../formats/web-manifest.ts';
import { translator } from '../i18n/translate.ts';
import { loadTextDrawer, requireDrawerParts, type TextDrawer } from '../pictures/drawn-text.ts';
import { icoOfPng } from '../pictures/ico.ts';
import { type Mark, markSvg } from '../pictures/mark.ts';
import { loadRasteriser, type Rasteriser } from '../pictures/rasterise.ts';
import { socialPictureSize, socialPictureSvg } from '../pictures/social-picture.ts';
import { shortened } from '../reports/printable.ts';
import { hashCode } from './code-hash.ts';
import { loadContent } from './content.ts';
import { readEnvironment } from './environment.ts';
import { openFileCache } from './file-cache.ts';
import { firstLanguage } from './lists.ts';
import { isInPublic } from './public-folder.ts';
import { publishedFile } from './published-files.ts';
import { warnOnce } from './say-once.ts';

/** A picture that the build draws of the directory's name, colours and logotype. */
export interface PictureFile {
	/** From the site's root. */
	readonly path: string;
	readonly mediaType: string;
	render(): Promise<string | Uint8Array<ArrayBuffer>>;
}

/** Pixels a side: of a tab's icon, of a telephone's home screen, and of a logotype before it is made smaller. */
const sizes = { tab: 32, touch: 180, logotype: 360 } as const;

const cache = openFileCache(readEnvironment().cacheDir);
let loaded: Rasteriser | undefined;
let drawer: Promise<TextDrawer> | undefined;
let areToolsMissing = false;

/**
 * The icons, and the pictures that services show beside links, of each kind of page and in each language. Of a kind and not of a page: no picture
 * can name a person then, and ten thousand contacts are no more to draw than ten. None where what makes them cannot be had, which is said
 * once, in the terminal. A file of the same name in `public/` is the owner's own and stands instead.
 */
export function listPictureFiles(): PictureFile[] {
	const rasteriser = findRasteriser();
	if (rasteriser === undefined) return [];
	const { site } = loadContent().directory;
	const { accent } = site.theme;
	const colours = { ground: accent, letter: '#ffffff' };
	const icon = async (corner: 'round' | 'square') =>
		markSvg(await textDrawer(), await readMark(rasteriser, firstLanguage()), corner, colours);
	const files: PictureFile[] = [
		{ path: fileAddresses.icon(), mediaType: 'image/svg+xml', render: () => icon('round') },
		{
			path: fileAddresses.smallIcon(),
			mediaType: 'image/vnd.microsoft.icon',
			render: async () => icoOfPng(await rasteriser.png(await icon('round'), sizes.tab), sizes.tab),
		},
		{
			path: fileAddresses.touchIcon(),
			mediaType: 'image/png',
			render: async () => rasteriser.png(await icon('square'), sizes.touch),
		},
		...site.languages.flatMap((language) =>
			pageKinds.map((kind) => ({
				path: fileAddresses.socialPicture(kind, language),
				mediaType: 'image/png',
				render: async () => {
					const picture = await describeSocialPicture(rasteriser, kind, language);
					const { width, height } = socialPictureSize;
					return cache.keep(['social picture', hashCode(process.cwd()), JSON.stringify(picture)], async () =>
						rasteriser.png(socialPictureSvg(await textDrawer(), picture), width, height),
					);
				},
			})),
		),
	];
	return files.filter(({ path }) => !isInPublic(path));
}

/** The icons that a telephone can put on its home screen, of those that the site has. */
export function listAppIcons(): AppIcon[] {
	const icons: AppIcon[] = [
		{ path: fileAddresses.icon(), sizes: 'any', type: 'image/svg+xml' },
		{ path: fileAddresses.touchIcon(), sizes: `${sizes.touch}x${sizes.touch}`, type: 'image/png' },
	];
	return icons.filter(({ path }) => hasPicture(path));
}

/** True for a picture that the site has, made or the owner's own. */
export function hasPicture(path: string): boolean {
	return findRasteriser() !== undefined || isInPublic(path);
}

async function describeSocialPicture(rasteriser: Rasteriser, kind: PageKind, language: Language) {
	const { site } = loadContent().directory;
	const { band, accent } = bandColours(site.theme).light;
	const inLanguage = (text: typeof site.name) => textIn(text, language, site.languages).text;
	const t = translator(language);
	const words: Readonly<Record<PageKind, string | undefined>> = {
		start: undefined,
		contact: t('table.contact'),
		municipality: t('municipality.indexHeading'),
		organisation: t('contact.organisation'),
		release: t('release.label'),
	};
	return {
		mark: await readMark(rasteriser, language),
		shortName: inLanguage(site.shortName),
		name: inLanguage(site.name),
		ownerLine: site.ownerLine && inLanguage(site.ownerLine),
		kind: words[kind],
		band,
		accent,
	};
}

async function readMark(rasteriser: Rasteriser, language: Language): Promise<Mark> {
	const { logotype, shortName, languages } = loadContent().directory.site;
	const letter = monogram(textIn(shortName, language, languages).text);
	if (logotype === undefined) return { letter, logotype: undefined };
	const png = await rasteriser.png(publishedFile('logotypes', logotype), sizes.logotype);
	return { letter, logotype: `data:image/png;base64,${Buffer.from(png).toString('base64')}` };
}

function textDrawer(): Promise<TextDrawer> {
	drawer ??= loadTextDrawer(process.cwd());
	return drawer;
}

/** What makes the pictures, where all that makes them is there. Most pages ask no more than that, and have no typeface to load for it. */
function findRasteriser(): Rasteriser | undefined {
	if (areToolsMissing) return undefined;
	try {
		if (loaded === undefined) {
			requireDrawerParts(process.cwd());
			loaded = loadRasteriser(process.cwd());
		}
	} catch (error) {
		areToolsMissing = true;
		const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
		warnOnce(
			`No icons and no pictures for links are made, and no page names one. What makes them could not be loaded: ${shortened(reason)}`,
		);
	}
	return loaded;
}
