import { createRequire } from 'node:module';
import { join } from 'node:path';
import type sharpModule from 'sharp';

/** Makes PNGs of SVGs. The same input gives the same bytes on the same kind of machine. */
export interface Rasteriser {
	/** @param width in pixels, and `height` too where it is another */
	png(picture: string | Uint8Array, width: number, height?: number): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Loads what makes the PNGs. Throws where there is no build of it for the platform.
 *
 * @param root the project's folder, where the packages are
 */
export function loadRasteriser(root: string): Rasteriser {
	// A native module, which is loaded where it is, past the bundler.
	const require = createRequire(join(root, 'package.json'));
	const sharp = require('sharp') as typeof sharpModule;
	// Nothing is drawn twice, and what it remembers of each drawing is some 50 MB that a build would hold to its end.
	sharp.cache(false);
	return {
		png: async (picture, width, height = width) => {
			const input = typeof picture === 'string' ? new TextEncoder().encode(picture) : picture;
			const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
			// A small drawing is drawn at four times its size rather than enlarged.
			const image = sharp(input, { density: 288, limitInputPixels: 100_000_000 })
				.resize(width, height, { fit: 'contain', background: transparent })
				.png({ compressionLevel: 9, effort: 4, palette: true, colours: 128 });
			return new Uint8Array(await image.toBuffer());
		},
	};
}
