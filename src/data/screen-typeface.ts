import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileAddresses } from '../domain/published-address.ts';
import { shortened } from '../reports/printable.ts';
import { hashCode } from './code-hash.ts';
import { readEnvironment } from './environment.ts';
import { openFileCache } from './file-cache.ts';
import { warnOnce } from './say-once.ts';
import { usualSigns } from './usual-signs.ts';

/** A weight of the typeface that pages are set in, which is that of the PDFs too. */
export interface ScreenFont {
	readonly weight: number;
	/** From the site's root, with the hash of what it is made from. */
	readonly path: string;
	/** Makes the WOFF2. */
	render(): Promise<Uint8Array<ArrayBuffer>>;
}

const weights = [
	{ weight: 400, file: '400Regular/SourceSans3_400Regular.ttf' },
	{ weight: 600, file: '600SemiBold/SourceSans3_600SemiBold.ttf' },
];

/** First and last code points: Basic Latin, Latin-1, Latin Extended-A (all of North Sami, Polish, Turkish …), letters with carons, and marks to put over any. */
const ranges = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x1e4, 0x1ef],
	[0x218, 0x21b],
	[0x300, 0x30c],
] as const;
const signs = ranges
	.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
	)
	.concat(usualSigns)
	.join('');

/** Spacing of pairs, marks over letters, and what a language writes otherwise. Small capitals and the like would double the file. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

type Subset = (
	font: Buffer,
	text: string,
	options: { targetFormat: 'woff2'; keepFeatures: string[]; noHinting: boolean },
) => Promise<Buffer>;

let found: readonly ScreenFont[] | undefined;

/** The weights that pages are set in; none where the typeface or what makes a part of it is missing, which is said once, in the terminal. */
export function screenFonts(): readonly ScreenFont[] {
	found ??= load(process.cwd());
	return found;
}

function load(root: string): readonly ScreenFont[] {
	// A font is a file, and what cuts it a module for Node: both are loaded where they are, past the bundler.
	const require = createRequire(join(root, 'package.json'));
	try {
		require.resolve('subset-font');
		return weights.map(({ weight, file }) => {
			const font = readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`));
			const hash = createHash('sha256').update(font).update(signs).update(features.join()).digest('hex').slice(0, 12);
			return {
				weight,
				path: fileAddresses.typeface(weight, hash),
				render: () =>
					openFileCache(readEnvironment().cacheDir).keep(['typeface', hash, hashCode(root)], async () => {
						// Loaded where it is asked for: of most builds the cache has what it makes.
						const subset = require('subset-font') as Subset;
						const options = { targetFormat: 'woff2', keepFeatures: features, noHinting: true } as const;
						return new Uint8Array(await subset(font, signs, options));
					}),
			};
		});
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
		warnOnce(`Pages are shown in the reader's own typeface. Theirs could not be loaded: ${shortened(reason)}`);
		return [];
	}
}
