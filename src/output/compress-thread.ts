import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { brotliQuality } from './brotli-quality.ts';

/** Compresses the files that its thread is given. */
for (const file of workerData as readonly string[]) {
	const bytes = readFileSync(file);
	const variants = {
		br: brotliCompressSync(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: brotliQuality,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}),
		gz: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
	};
	for (const [ending, compressed] of Object.entries(variants)) {
		if (compressed.length < bytes.length) writeFileSync(`${file}.${ending}`, compressed);
	}
}
