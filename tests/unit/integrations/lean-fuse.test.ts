import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Fuse from 'fuse.js/basic';
import { describe, expect, it } from 'vitest';
import { leanFuse } from '../../../src/integrations/lean-fuse.ts';

const file = fileURLToPath(import.meta.resolve('fuse.js/basic'));

/** What a bundler makes of a file. */
function transform(code: string, id = file): string | undefined {
	const plugin = leanFuse() as unknown as {
		transform(code: string, id: string): { readonly code: string } | undefined;
	};
	return plugin.transform(code, id)?.code;
}

describe('Fuse.js without what the search does not ask for', () => {
	it('finds of each word what the whole library finds', async () => {
		const code = transform(readFileSync(file, 'utf8')) ?? '';
		const { default: lean } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
			default: Pick<typeof Fuse, 'match'>;
		};
		const words = 'lindqvist lindkvist linqvist kvist qvist andersson anderson sandersson ö x åberg aberg'.split(' ');
		words.push('brottsforebyggandesamordnareikommunen');
		for (const typed of words) {
			for (const word of words) {
				for (const threshold of [0.4, 0.6]) {
					const options = { threshold, distance: 40 };
					expect(lean.match(typed, word, options), `${typed} ${word}`).toEqual(Fuse.match(typed, word, options));
				}
			}
		}
	});

	it('is that of the version that is installed, and no other file', () => {
		expect(() => transform('export default class {}')).toThrow('another way');
		expect(transform('export default class {}', '/src/search/alike-words.ts')).toBeUndefined();
	});
});
