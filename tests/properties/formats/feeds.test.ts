import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { renderAtom } from '../../../src/formats/atom.ts';
import { renderJsonFeed } from '../../../src/formats/json-feed.ts';
import { changedDirectory, changes } from '../../unit/formats/changed-directory.ts';
import { feedOf, readAtom, readHtml, readJsonFeed } from '../../unit/formats/read-feeds.ts';

it('feeds give back any text, and never more than it', () => {
	const [first] = changedDirectory().contacts.filter(({ id }) => id === 'ystad-arkiv');
	if (first === undefined) throw new Error('no contact');
	const noted = changedDirectory([{ ...(changes[1] as (typeof changes)[number]), fields: ['note'] }]);
	const sign = fc.constantFrom(
		...[
			'<',
			'>',
			'&',
			'"',
			"'",
			']]>',
			'<!--',
			'</content>',
			'</script>',
			'&amp;',
			'\u2028',
			'\u0007',
			'\uFFFE',
			';',
			'å',
			'😀',
			' ',
			'a',
		],
	);
	const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `x${signs.join('')}x`);
	fc.assert(
		fc.property(text, (written) => {
			const contact = { ...first, role: written, note: written };
			const hostile: Directory = { ...noted, contacts: [contact] };
			const inXml = written.replaceAll('\u0007', '').replaceAll('\uFFFE', '');
			const [entry] = readAtom(renderAtom(feedOf(hostile), hostile, 'sv')).entries;
			expect(entry?.title.startsWith(`${inXml}, `)).toBe(true);
			expect(readHtml(entry?.content ?? '').at(-1)).toBe(`Att tänka på: ${inXml}`);
			const [item] = readJsonFeed(renderJsonFeed(feedOf(hostile), hostile, 'sv'));
			expect(item?.title.startsWith(`${written}, `)).toBe(true);
		}),
		{ numRuns: 500 },
	);
});
