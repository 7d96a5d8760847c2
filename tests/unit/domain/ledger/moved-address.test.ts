import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../../src/data/content-files.ts';
import type { FormerEntry } from '../../../../src/domain/ledger/former-entries.ts';
import { listFormerFiles } from '../../../../src/domain/ledger/former-files.ts';
import { listFormerFrames, listFormerPages } from '../../../../src/domain/ledger/former-pages.ts';
import { listMovedAddresses } from '../../../../src/domain/ledger/moved-address.ts';
import { csv } from '../../../../src/formats/csv.ts';
import { readContentFolder } from '../../../../src/importers/content-folder.ts';
import { fixtureContent, fixtureDirectory, today } from '../../fixture-directory.ts';

describe('moved addresses', () => {
	it('lead from the code of a municipality to its name, in each language', () => {
		const { directory } = fixtureContent('content');
		expect(listMovedAddresses(directory)).toEqual(
			expect.arrayContaining([
				{ from: '/kommun/2418/', to: '/kommun/mala/' },
				{ from: '/en/kommun/2418/', to: '/en/kommun/mala/' },
			]),
		);
	});

	it('lead from a name in another language to its contact', () => {
		const moved = listMovedAddresses(fixtureDirectory());
		expect(moved.filter(({ from }) => from.includes('archives'))).toEqual([
			{ from: '/kontakt/municipal-archives/', to: '/kontakt/ystad-arkiv/' },
			{ from: '/en/kontakt/municipal-archives/', to: '/en/kontakt/ystad-arkiv/' },
			{ from: '/embed/kontakt/municipal-archives.json', to: '/embed/kontakt/ystad-arkiv.json' },
			{ from: '/en/embed/kontakt/municipal-archives.json', to: '/en/embed/kontakt/ystad-arkiv.json' },
		]);
	});

	it('are those of entries that have another id, and of those that are gone, without a target', () => {
		const directory = fixtureDirectory();
		const moved = listMovedAddresses(directory, { contact: ['.json', '.vcf'], list: [csv] });
		const from = (part: string) => moved.filter((each) => each.from.includes(part));
		expect(from('ystad-stadsarkiv')).toEqual([
			{ from: '/kontakt/ystad-stadsarkiv/', to: '/kontakt/ystad-arkiv/' },
			{ from: '/en/kontakt/ystad-stadsarkiv/', to: '/en/kontakt/ystad-arkiv/' },
			{ from: '/kontakt/ystad-stadsarkiv.json', to: '/kontakt/ystad-arkiv.json' },
			{ from: '/kontakt/ystad-stadsarkiv.vcf', to: '/kontakt/ystad-arkiv.vcf' },
			{ from: '/embed/kontakt/ystad-stadsarkiv.json', to: '/embed/kontakt/ystad-arkiv.json' },
			{ from: '/en/embed/kontakt/ystad-stadsarkiv.json', to: '/en/embed/kontakt/ystad-arkiv.json' },
		]);
		expect(from('hjalp')).toEqual([{ from: '/hjalp/' }, { from: '/en/hjalp/' }]);
		// What leads to something of another kind has no files there that could be taken for its own.
		expect(from('sydost-konsult.')).toEqual([
			{ from: '/kontakt/sydost-konsult.json' },
			{ from: '/kontakt/sydost-konsult.vcf' },
			{ from: '/embed/kontakt/sydost-konsult.json' },
			{ from: '/en/embed/kontakt/sydost-konsult.json' },
		]);
		expect(new Set(moved.map((each) => each.from)).size).toBe(moved.length);
		for (const { from: address } of moved) expect(address).toMatch(/^(?:\/[a-z\d][a-z\d.-]*)+\/?$/u);
	});

	it('have a page each that works on a host without redirects', () => {
		const directory = fixtureDirectory();
		const pages = listFormerPages(directory).map(({ path }) => path);
		const { languages } = directory.site;
		const moved = listMovedAddresses(directory).map(({ from }) => from.replace(`/${languages[1]}/`, '/'));
		expect(new Set(moved.filter((from) => from.endsWith('/')))).toEqual(new Set(pages));
	});

	it('are those of the document and the logotype too that were renamed with their entry, and not of those that kept their names', () => {
		const before = fixtureDirectory();
		const move = (kind: 'organisation' | 'release', id: string, target: string): FormerEntry => {
			return { kind, id, state: 'moved', target: { kind, id: target } };
		};
		const directory = {
			...before,
			logotypes: ['hus.svg', 'sydostarkivet.svg'],
			former: [
				move('release', 'forsta-natverket', 'nytt-natverk'),
				move('organisation', 'arkivcentrum', 'sydostarkivet'),
				// Its logotype stands where it stood.
				move('organisation', 'hus', 'sydostarkivet'),
				// Its logotype was never named for it.
				move('organisation', 'gamla-huset', 'byggnadsvard-karlskrona'),
				// The printed list of the release stands there today.
				move('release', 'nytt-natverk-kontakter', 'nytt-natverk'),
				// Has no logotype.
				move('organisation', 'ystad', 'ystads-kommun'),
				{ kind: 'organisation', id: 'borta', state: 'removed', target: undefined } as const,
			],
		};
		const own = [
			{ from: '/pressmeddelande/forsta-natverket.pdf', to: '/pressmeddelande/nytt-natverk.pdf' },
			{ from: '/logotypfiler/arkivcentrum.svg', to: '/logotypfiler/sydostarkivet.svg' },
		];
		const endings = { contact: [], list: [] };
		const isOwn = ({ from }: { from: string }) =>
			/^\/logotypfiler|^\/pressmeddelande\/(?:[a-z-]+t|nytt-natverk-kontakter)\.pdf/u.test(from);
		expect(listMovedAddresses(directory, endings).filter(isOwn)).toEqual(own);
		expect(listFormerFiles(directory, endings).filter(isOwn)).toEqual(own);
	});

	it('have the document of a press release that has been removed, unless another has it today', () => {
		const before = fixtureDirectory();
		const removed = (id: string) => ({ kind: 'release', id, state: 'removed', target: undefined }) as const;
		const directory = { ...before, former: [removed('borttaget'), removed('nytt-natverk')] };
		const documents = listMovedAddresses(directory).filter(({ from }) =>
			/^\/pressmeddelande\/[a-z-]+t(?:verk)?\.pdf/u.test(from),
		);
		expect(documents).toEqual([{ from: '/pressmeddelande/borttaget.pdf' }]);
	});

	it('are none of what has vanished without a word, whose page says where to go', () => {
		const before = fixtureDirectory();
		const directory = {
			...before,
			former: [
				{
					kind: 'contact',
					id: 'borta',
					state: 'vanished',
					target: { kind: 'organisation', id: 'ystads-kommun' },
				} as const,
			],
		};
		expect(listMovedAddresses(directory).filter(({ from }) => from.includes('borta'))).toEqual([]);
		expect(listFormerPages(directory).at(-1)).toMatchObject({
			path: '/kontakt/borta/',
			to: '/organisation/ystads-kommun/',
		});
		expect(listFormerFrames(directory)).toMatchObject([
			{ path: '/embed/kontakt/borta/', to: '/organisation/ystads-kommun/' },
		]);
	});
});

describe('a post that has ended', () => {
	it('has no person, and nothing of how to reach one, wherever it is shown', () => {
		const { content, problems } = readWith('status: ended\n');
		expect(problems.map(({ code }) => code)).toContain('contact-ended-with-person');
		const ended = content?.directory.contacts.find(({ id }) => id === 'ystad-arkiv');
		expect(ended).toMatchObject({
			title: 'Kommunarkivarie',
			sortKey: 'Kommunarkivarie',
			phones: [],
			emails: [],
			aliases: [],
		});
		for (const key of ['person', 'note', 'url', 'visitingAddress', 'postalAddress', 'sourceRelease'] as const) {
			expect(ended?.[key]).toBeUndefined();
		}
		expect(JSON.stringify(content?.directory)).not.toMatch(/Ängla-Britt|Ölandsson|70-?174/u);
	});
});

/** The invented network with more at the end of one contact's file. */
function readWith(more: string) {
	const files = readContentFiles('tests/fixtures/annat-natverk').map(({ path, content }) => {
		if (path !== 'contacts/ystad-arkiv.yaml' || 'refused' in content) return { path, content };
		return { path, content: new TextEncoder().encode(new TextDecoder().decode(content) + more) };
	});
	return readContentFolder(files, today);
}
