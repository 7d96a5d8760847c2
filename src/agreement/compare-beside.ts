import { openDataAddresses } from '../domain/published-address.ts';
import { listSizes } from './catalogue-readings.ts';
import type { Build } from './compare-build.ts';
import type { Finding } from './finding.ts';
import type { Truth } from './reading.ts';

/** How a file is compressed beside itself, by what follows its name then. */
const compressed = /\.(?:br|gz)$/u;

/** True for a compressed file beside another that it is made from. */
export function isCopy(file: string, there: ReadonlySet<string>): boolean {
	return compressed.test(file) && there.has(file.replace(compressed, ''));
}

/** Compares a compressed file with the one beside it, byte for byte. */
export function compareCopy(file: string, { read, unpack }: Build): Finding[] {
	const beside = read(file.replace(compressed, ''));
	try {
		const bytes = unpack(file.endsWith('.br') ? 'br' : 'gz', read(file));
		const isSame = bytes.length === beside.length && bytes.every((byte, at) => byte === beside[at]);
		return isSame ? [] : [{ code: 'copy-differs', file }];
	} catch {
		return [{ code: 'copy-differs', file }];
	}
}

/** Compares how large data portals are told that files are with the files. */
export function compareSizes({ read }: Build, there: ReadonlySet<string>, truth: Truth): Finding[] {
	const file = openDataAddresses.catalogueFile().slice(1);
	if (!there.has(file)) return [];
	return listSizesOf(new TextDecoder().decode(read(file)), truth).flatMap(({ bytes, path }): Finding[] => {
		const should = there.has(path) ? String(read(path).length) : undefined;
		return bytes === should
			? []
			: [{ code: 'differs', contact: `/${path}`, field: 'bytes', stands: bytes, should, file }];
	});
}

/** Nothing where the file cannot be read, which is told of it already. */
function listSizesOf(xml: string, truth: Truth): ReturnType<typeof listSizes> {
	try {
		return listSizes(xml, truth);
	} catch {
		return [];
	}
}
