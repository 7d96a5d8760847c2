import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { createNamedDirectory } from '../../unit/search/named-directory.ts';

const none = { municipality: '', county: '', kind: '' };
const syllables = ['ka', 'Lin', 'ström', 'å', 'Berg', 'ö', 'qvi', 'son', 'mä', 'é', 'th', 'af', 'x'];
const name = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const fullNames = fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 12 });

it('a contact is found first by its own full name, or by one that is written alike', () => {
	fc.assert(
		fc.property(fullNames, (names) => {
			const directory = createNamedDirectory(names);
			const engine = createSearchEngine(buildIndex(directory));
			const words = (text: string) => text.toLowerCase().split(' ').sort().join(' ');
			for (const { title } of directory.contacts) {
				const [first] = engine.search(title, none).hits;
				expect(words(directory.contacts[first?.index ?? -1]?.title ?? '')).toBe(words(title));
			}
		}),
		{ numRuns: 1000 },
	);
}, 60_000);
