import { describe, expect, it } from 'vitest';
import { compareFile, createTruth } from '../../../src/agreement/compare-file.ts';
import type { Finding } from '../../../src/agreement/finding.ts';
import { pairInOrder } from '../../../src/agreement/pair-in-order.ts';
import { fileAddresses, fileStems, pageAddresses } from '../../../src/domain/published-address.ts';
import { renderAtom } from '../../../src/formats/atom.ts';
import { renderLlms } from '../../../src/formats/llms.ts';
import { formatsOf } from '../../../src/formats/registry.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeChanges } from '../../../src/views/change-view.ts';
import { fixtureContent } from '../fixture-directory.ts';

it.each([
	['', '', ''],
	['ab', 'ab', 'aa bb'],
	['xab', 'ab', 'x- aa bb'],
	['aab', 'ab', 'a- aa bb'],
	['aba', 'ab', 'aa bb a-'],
	['b', 'ab', '-a bb'],
	['ba', 'ab', 'b- aa -b'],
	['', 'ab', '-a -b'],
	['ab', '', 'a- b-'],
])('%j beside %j is paired as %j', (stands, should, expected) => {
	const pairs = pairInOrder([...stands], [...should], (a, b) => a === b);
	expect(pairs.map(([a = '-', b = '-']) => a + b).join(' ')).toBe(expected);
});

const content = fixtureContent();
const { directory } = content;
const truth = createTruth(content, () => undefined);
const t = translator('sv');

function findIn(path: string, text: string, edit: (text: string) => string): Finding[] {
	const file = path.slice(1);
	expect(compareFile(file, Buffer.from(text), truth)).toEqual([]);
	const edited = edit(text);
	expect(edited).not.toBe(text);
	return compareFile(file, Buffer.from(edited), truth) ?? [];
}

describe('a feed', () => {
	const path = fileAddresses.changesAtom();
	const changes = describeChanges(directory, t, 'sv');
	const feed = renderAtom({ title: 'Ändringar', path, page: pageAddresses.changes(), changes }, directory, 'sv');
	const [first = '', second = ''] = feed.match(/<entry>.*?<\/entry>\n/gsu) ?? [];
	const invented = first.replace(/-\d{4}-\d\d-\d\d<\/id>/u, '-2026-11-30</id>');

	it.each([
		['an invented entry on top', () => feed.replace(first, invented + first), /-2026-11-30$/u],
		['an invented entry between others', () => feed.replace(second, invented + second), /-2026-11-30$/u],
		['an invented entry last', () => feed.replace('</feed>', `${invented}</feed>`), /-2026-11-30$/u],
		['its first entry twice', () => feed.replace(first, first + first), /^contact-/u],
	])('with %s says a change too much', (_, edit, anchor) => {
		expect(findIn(path, feed, edit)).toEqual([
			{
				...{ code: 'differs', file: path.slice(1), field: 'changed', should: undefined },
				contact: expect.stringMatching(anchor),
				stands: expect.any(String),
			},
		]);
	});

	it('keeps apart what has ended and the contact that its address leads to', () => {
		const [newest] = directory.changes.slice(-1);
		if (newest === undefined) throw new Error('The network has changes');
		const row = (id: string, change: 'added' | 'removed') => ({
			...newest,
			kind: 'contact' as const,
			id,
			change,
			fields: [],
		});
		const of = (changed: typeof directory) => ({
			text: renderAtom(
				{ title: 'Ändringar', path, page: pageAddresses.changes(), changes: describeChanges(changed, t, 'sv') },
				changed,
				'sv',
			),
			compare: (text: string) =>
				compareFile(
					path.slice(1),
					Buffer.from(text),
					createTruth({ ...content, directory: changed }, () => undefined),
				),
		});
		// The ledger leads the one to the other; and one has been gone for a time.
		const ended = of({
			...directory,
			changes: [...directory.changes, row('ystad-stadsarkiv', 'removed'), row('ystad-arkiv', 'added')],
		});
		const back = of({ ...directory, changes: [...directory.changes, row('ystad-arkiv', 'removed')] });
		expect(ended.text).toContain('En kontakt som inte finns kvar – Borttagen ur katalogen');
		expect(ended.compare(ended.text)).toEqual([]);
		expect(back.text).toContain('Kommunarkivarie, Ystads kommun – Borttagen ur katalogen');
		expect(back.compare(back.text)).toEqual([]);
		const telling = ended.text.replaceAll('En kontakt som inte finns kvar', 'Kommunarkivarie, Ystads kommun');
		expect(ended.compare(telling)).not.toEqual([]);
		const removing = ended.text.replace('Ny i katalogen', 'Borttagen ur katalogen');
		expect(ended.compare(removing)).not.toEqual([]);
	});

	it('says changes in their order', () => {
		expect(findIn(path, feed, () => feed.replace(first + second, second + first))).not.toEqual([]);
	});
});

describe('what assistants are pointed to', () => {
	const path = fileAddresses.llms();
	const files = formatsOf('directory').map(({ ending, label, name }) => ({
		path: fileStems.everyone() + ending,
		label,
		explained: t(`data.${name}`, { format: label }),
	}));
	const text = renderLlms({ ...content, files });
	const heading = `## ${t('llms.data')}\n\n`;
	const [first = '', second = ''] = text.match(/^- .*\n/gmu) ?? [];
	const licence = /^Licens: .*\n\n/mu.exec(text)?.[0] ?? '';
	const told = (stands: string | undefined, should: string | undefined) => ({
		...{ code: 'differs', contact: '', field: 'text', file: path.slice(1) },
		...{ stands: stands?.trim(), should: should?.trim() },
	});

	it.each([
		['without a heading', () => text.replace(heading, ''), [told(undefined, heading)]],
		['with a heading twice', () => text.replace(heading, heading + heading), [told(heading, undefined)]],
		['without its licence', () => text.replace(licence, ''), [told(undefined, licence)]],
		[
			'with its licence last',
			() => `${text.replace(licence, '')}\n${licence}`,
			[told(undefined, licence), told(licence, undefined)],
		],
	])('is told with what is lacking or too much: %s', (_, edit, expected) => {
		expect(findIn(path, text, edit)).toEqual(expected);
	});

	it('is read where the address of the site has parentheses', () => {
		const site = { ...directory.site, url: 'https://kulturarv.example/katalog_(ny))/' };
		const moved = { ...content, directory: { ...directory, site } };
		const compare = (told: string) =>
			compareFile(
				path.slice(1),
				Buffer.from(told),
				createTruth(moved, () => undefined),
			);
		const there = renderLlms({ ...moved, files });
		expect(compare(there)).toEqual([]);
		expect(compare(there.replaceAll('%28ny%29', '%28gammal%29'))).not.toEqual([]);
	});

	it.each([
		['two links change places', () => text.replace(first + second, second + first)],
		['a link stands under the heading before', () => text.replace(heading + first, `${first}\n${heading}`)],
		['a link stands twice', () => text.replace(first, first + first)],
	])('is in order, and says so when %s', (_, edit) => {
		const findings = findIn(path, text, edit);
		expect(findings.length).toBeGreaterThan(0);
		expect(findings.every((found) => found.code === 'differs' && /^(?:page|text)$/u.test(found.field))).toBe(true);
	});
});
