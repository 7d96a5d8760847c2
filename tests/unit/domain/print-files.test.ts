import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { createPrintFiles, findPagesOfReadyLists, limitsOf, listPrintFiles } from '../../../src/domain/print-files.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { withMany } from './many-contacts.ts';

const directory = fixtureDirectory();
const limits = limitsOf(directory.site);
const page = '/organisation/sydostarkivet/';

/** The layouts that are made of the list of a page. */
function listMade(of: Directory, path: string, given = limits): string[] {
	return createPrintFiles(of, given).flatMap((file) => (file.page === path && file.isMade ? [file.layout] : []));
}

describe('the lists that are ready for printing', () => {
	it.each([
		[100, ['list', 'poster']],
		[101, ['list']],
		[2000, ['list']],
		[2001, []],
	])('of %i contacts in a directory of no more than 2,000 but for them are %j', (count, layouts) => {
		const many = withMany(directory, 'sydostarkivet', count);
		expect(listMade(many, page, { ...limits, directoryWithPosters: Number.MAX_SAFE_INTEGER })).toEqual(layouts);
	});

	it('are no posters in a directory of more than 2,000 contacts, however short the list', () => {
		const others = 2000 - directory.contacts.length;
		const most = withMany(directory, 'ystads-kommun', others, { keepAll: true });
		const more = withMany(directory, 'ystads-kommun', others + 1, { keepAll: true });
		expect([most.contacts.length, more.contacts.length]).toEqual([2000, 2001]);
		expect(listMade(most, page)).toEqual(['list', 'poster']);
		expect(listMade(more, page)).toEqual(['list']);
		expect(listPrintFiles(more).some(({ layout, isMade }) => layout === 'poster' && isMade)).toBe(false);
	});

	it('are those that the directory has set, and none where the most is nobody', () => {
		const setTo = (readyLists: number): Directory => ({ ...directory, site: { ...directory.site, readyLists } });
		const made = (readyLists: number) => listPrintFiles(setTo(readyLists)).filter(({ isMade }) => isMade);
		expect(made(0)).toEqual([]);
		const ofOne = made(1);
		expect(new Set(ofOne.map(({ layout }) => layout))).toEqual(new Set(['list']));
		expect(ofOne.some(({ path }) => path === '/kontakter.pdf')).toBe(false);
		expect(new Set(made(directory.contacts.length).map(({ layout }) => layout))).toEqual(new Set(['list', 'poster']));
	});

	it('are led to by the pages of the kinds that have any', () => {
		const found = (readyLists: number, contacts = directory.contacts) =>
			findPagesOfReadyLists({ ...directory, contacts, site: { ...directory.site, readyLists } });
		expect(found(0)).toEqual([]);
		expect(found(2000)).toEqual(['/kommun/', '/organisation/']);
		const { contacts } = withMany(directory, 'sydostarkivet', 5);
		expect(found(1, contacts)).not.toContain('/organisation/');
	});

	it('leave out ended posts, which are on no paper', () => {
		const many = withMany(directory, 'sydostarkivet', 101);
		const [first, ...rest] = many.contacts as [Contact, ...Contact[]];
		const ended: Directory = { ...many, contacts: [{ ...first, status: 'ended' }, ...rest] };
		expect(listMade(ended, page)).toEqual(['list', 'poster']);
	});
});
