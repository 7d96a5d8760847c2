import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { digestOf, earlierSite } from '../data/earlier-site.ts';
import { endingOf, mediaTypes } from '../hosting/media-types.ts';
import { brotliQuality } from '../output/brotli-quality.ts';
import { compressFiles } from '../output/compress-files.ts';

/** Texts that are shorter gain nothing (bytes). */
const shortest = 1024;

/**
 * Writes compressed files beside a site's texts, but for those that an earlier build has made of the same bytes.
 *
 * @param root the site's folder
 * @param addresses of its files, from the site's root
 */
export async function compressTexts(root: string, addresses: readonly string[]): Promise<void> {
	const earlier = earlierSite();
	const left: string[] = [];
	for (const address of addresses) {
		if (!mediaTypes[endingOf(address)]?.isCompressible) continue;
		const bytes = readFileSync(join(root, address));
		if (bytes.length <= shortest) continue;
		// What is packed follows from the library too, which is a part of Node.
		const state = createHash('sha256').update(`${process.version} ${brotliQuality}`).update(bytes).digest('hex');
		const taken = variantsOf(address).map((variant) => earlier?.take(variant.slice(1), state) === true);
		if (!taken.every(Boolean)) left.push(address);
	}
	await compressFiles(left.map((address) => join(root, address)));
	for (const variant of left.flatMap(variantsOf)) {
		const path = join(root, variant);
		if (existsSync(path)) earlier?.note(variant.slice(1), digestOf(readFileSync(path)));
	}
}

function variantsOf(address: string): string[] {
	return ['br', 'gz'].map((ending) => `${address}.${ending}`);
}
