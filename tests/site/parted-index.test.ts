import { describe, expect, it } from 'vitest';
import { compareFile, createTruth } from '../../src/agreement/compare-file.ts';
import { decodeIndex, encodeIndex } from '../../src/search/index-codec.ts';
import { sliceIndex } from '../../src/search/slice-index.ts';
import { fixtureContent } from '../unit/fixture-directory.ts';
import { siteFiles } from './site-files.ts';

describe('a site whose index is in parts', () => {
	const files = siteFiles('parted');
	const indexes = [...files.keys()].filter((path) => path.startsWith('sok/') && path.endsWith('.bin'));
	const find = (name: string) => indexes.find((path) => path.startsWith(`sok/${name}-`)) ?? '';
	const read = (path: string) => new Uint8Array(files.get(path) ?? []);
	const head = indexes.find((path) => !path.includes('-')) ?? '';
	const truth = createTruth(fixtureContent('content'), () => undefined);

	it('has one of everyone and one of each county, by names that the first file tells', () => {
		const { count, parts } = decodeIndex(read(head));
		expect(count).toBe(0);
		const told = [parts?.whole, ...(parts?.counties ?? [])].map((name) => `sok/${name}`);
		expect([head, ...told].sort()).toEqual(indexes);
		expect(told).toEqual([find('alla'), find('norrbotten'), find('vasterbotten')]);
	});

	it('has in everyone’s the very bytes of an index that is not in parts', () => {
		const [, whole] = [...siteFiles('main')].find(([path]) => path.startsWith('sok/') && path.endsWith('.bin')) ?? [];
		expect(read(find('alla'))).toEqual(new Uint8Array(whole ?? []));
	});

	it('agrees with the content in each part, and does not where somebody is missing or too much', () => {
		for (const path of indexes) expect(compareFile(path, read(path), truth), path).toEqual([]);
		const county = find('norrbotten');
		const data = decodeIndex(read(county));
		const [missing, ...others] = data.ids;
		const less = encodeIndex(
			sliceIndex(
				data,
				[...others.keys()].map((at) => at + 1),
			),
		);
		expect(compareFile(county, less, truth)).toMatchObject([{ code: 'contact-missing', contact: missing }]);
		const findings = compareFile(county, read(find('alla')), truth) ?? [];
		expect(findings.map(({ code }) => code)).toContain('contact-extra');
	});

	it('is opened by the first file, on the start page, in a frame and for paper', () => {
		for (const page of ['index.html', 'en/index.html', 'embed/sok/index.html', 'skriv-ut/index.html']) {
			expect(files.get(page)?.toString(), page).toMatch(new RegExp(`data-index-href="[./]*${head}"`, 'u'));
		}
	});

	it('offers everyone in no directory whose index is one file', () => {
		for (const page of ['index.html', 'embed/sok/index.html']) {
			expect(files.get(page)?.toString()).toContain('Sök i hela landet (1,7 kB)');
			expect(siteFiles('main').get(page)?.toString()).not.toContain('hela landet');
		}
	});
});
