import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createCorpus } from '../../bench/search-corpus.mjs';
import { buildIndex } from '../../src/search/build-index.ts';
import { encodeIndex } from '../../src/search/index-codec.ts';

it('the index of ten thousand contacts takes at most seven bytes for each', () => {
	const count = 10_000;
	const bytes = encodeIndex(buildIndex(createCorpus(count, 1)));
	const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
	expect(brotliCompressSync(bytes, { params: options }).length / count).toBeLessThan(6.4);
	expect(gzipSync(bytes, { level: 9 }).length / count).toBeLessThan(7.1);
}, 60_000);
