import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { listMovedAddresses } from '../../../src/domain/ledger/moved-address.ts';
import { listEndedFiles, listFileLimits, standsBeside } from '../../../src/domain/list-files.ts';
import { fileEndings } from '../../../src/formats/file-endings.ts';
import { formats, formatsOf, formatsOfList, listFilesBeside } from '../../../src/formats/registry.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { createFormerLists, createLists } from '../../../src/views/list-view.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { withMany } from './many-contacts.ts';

const directory = fixtureDirectory();
const selection = 'organisation=sydostarkivet';
const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);

/** The formats beside the list of an organisation with so many contacts, in a directory of as many. */
function formatsOfMany(count: number): string[] {
	const many = withMany(directory, 'sydostarkivet', count);
	return names(formatsOfList({ contacts: many.contacts, selection }, many));
}

describe('the files of a list', () => {
	it('are all formats but for that of counties in a small directory', () => {
		expect(formatsOfMany(1000)).toEqual(names(formatsOf('list')));
		expect(names(formatsOf('list'))).not.toContain('ndjson');
	});

	it('are those of which as many contacts stay within a megabyte', () => {
		expect([formatsOfMany(1250), formatsOfMany(1251), formatsOfMany(1667)].map((each) => each.join(' '))).toEqual([
			'xlsx vcf csv excel.csv json 4.vcf txt',
			'xlsx vcf csv excel.csv 4.vcf txt',
			'xlsx csv excel.csv txt',
		]);
	});

	it('are the most usual ones in a directory of more than 2,000 contacts, however short the list', () => {
		const of = (contacts: number) => {
			const others = withMany(directory, 'ystads-kommun', contacts - directory.contacts.length, { keepAll: true });
			return names(formatsOfList({ contacts: directory.contacts, selection }, others)).join(' ');
		};
		expect(of(listFileLimits.smallDirectory)).toBe(names(formatsOf('list')).join(' '));
		expect(of(listFileLimits.smallDirectory + 1)).toBe('xlsx csv');
	});

	it('are all formats of the whole directory, however many contacts there are', () => {
		const many = withMany(directory, 'sydostarkivet', 3000);
		expect(formatsOfList({ contacts: many.contacts, selection: 'alla' }, many)).toEqual(formats);
	});

	it('are of a county its stream, in numbered files of whole lines where one would be larger than a megabyte', () => {
		const streams = (count: number, list: string) => {
			const many = withMany(directory, 'sydostarkivet', count);
			return listFilesBeside({ contacts: many.contacts, fileName: '/lan/skane', selection: list }, many).flatMap(
				({ contacts, format, stem }) => (format.name === 'ndjson' ? [[stem, contacts.length]] : []),
			);
		};
		expect(streams(689, 'lan=skane')).toEqual([['/lan/skane', 689]]);
		expect(streams(1400, 'lan=skane')).toEqual([
			['/lan/skane-1', 689],
			['/lan/skane-2', 689],
			['/lan/skane-3', 22],
		]);
		expect(streams(1400, 'kommun=malmo')).toEqual([]);
		expect(streams(1400, 'alla')).toEqual([['/lan/skane', 1400]]);
	});
});

describe('the files of lists that have ended', () => {
	it('are none in a small directory', () => {
		expect(listEndedFiles(directory, formatsOf('list'))).toEqual([]);
		expect(listMovedAddresses(directory, fileEndings).filter(({ isForNow }) => isForNow)).toEqual([]);
	});

	it('lead to the pages of their lists, the longest first, and never take the place of one that is made', () => {
		const many = withMany(directory, 'sydostarkivet', 2001, { keepAll: true });
		const ended = listEndedFiles(many, formatsOf('list'));
		expect(ended.find(({ page }) => page.startsWith('/organisation/'))?.page).toBe('/organisation/sydostarkivet/');
		const t = translator('sv');
		const made = [...createLists(many, t, 'sv'), ...createFormerLists(many, t)].flatMap((list) =>
			list.fileName === undefined ? [] : formatsOfList(list, many).map(({ ending }) => list.fileName + ending),
		);
		expect(made.filter((path) => ended.some((each) => each.path === path))).toEqual([]);
		const moved = new Map(listMovedAddresses(many, fileEndings).map(({ from, to }) => [from, to]));
		for (const { page, path } of ended) expect(moved.get(path)).toBe(page);
	});

	it('leave room for the redirects of renamed entries on hosts that take few', () => {
		const many = withMany(directory, 'sydostarkivet', 2001, { keepAll: true });
		const all = listMovedAddresses(many, fileEndings);
		const renamed = listMovedAddresses(directory, fileEndings).length;
		expect(listMovedAddresses(many, fileEndings, renamed + 5)).toEqual(all.slice(0, renamed + 5));
		expect(listMovedAddresses(many, fileEndings, 0)).toEqual(all.slice(0, renamed));
	});

	it('are those that the count of the list decides, ended posts counted', () => {
		const many = withMany(directory, 'sydostarkivet', 1251);
		const [first, ...rest] = many.contacts as [Contact, ...Contact[]];
		const one = { ...many, contacts: [{ ...first, status: 'ended' as const }, ...rest] };
		const json = formats.filter(({ name }) => name === 'json');
		expect(listEndedFiles(one, json).map(({ path }) => path)).toContain('/organisation/sydostarkivet.json');
		for (const format of json) expect(standsBeside(format, { scope: 'list', count: 1250 }, one)).toBe(true);
	});
});
