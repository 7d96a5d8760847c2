import { describe, expect, it } from 'vitest';
import { concernsMunicipality } from '../../../src/domain/changed-entries.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import { renderAtom } from '../../../src/formats/atom.ts';
import { renderJsonFeed } from '../../../src/formats/json-feed.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeChanges } from '../../../src/views/change-view.ts';
import { changedDirectory, changes } from './changed-directory.ts';
import { feedOf, readAtom, readHtml, readJsonFeed } from './read-feeds.ts';

const t = translator('sv');

describe('the feeds', () => {
	const directory = changedDirectory();
	const atom = readAtom(renderAtom(feedOf(directory), directory, 'sv'));

	it('tell what has changed, the newest first, with what holds today', () => {
		expect(
			atom.entries.map(({ date, title, content }) => [date.slice(0, 10), title, readHtml(content).slice(1, 3)]),
		).toEqual([
			['2026-05-01', 'En kontakt som inte finns kvar – Borttagen ur katalogen', []],
			[
				'2026-05-01',
				expect.stringMatching(
					/^Rådgivare i byggnadsvård, Byggnadsvårdens hus i Karlskrona – Ändrat: Läge, Ersatt av, Person, /u,
				),
				['Läge: Vakant', 'Ersatt av: anges inte längre'],
			],
			['2026-04-01', 'En kontakt som inte finns kvar – Ny i katalogen', []],
			[
				'2026-03-01',
				'Stiftelsen Sydostarkivet – Ändrat: Webbplats, Telefon',
				['Webbplats: https://sydostarkivet.example/', 'Telefon: anges inte längre'],
			],
			[
				'2026-02-01',
				'Kommunarkivarie, Ystads kommun – Ändrat: Person, Telefon, Kontrollerad',
				['Person: Ängla-Britt af Ölandsson', 'Telefon: 070-174 06 05 (direkt), 112 (vid brand)'],
			],
			[
				'2026-02-01',
				'Fotograf, Stiftelsen Sydostarkivet – Ändrat: Läge, Ersatt av',
				['Läge: Upphört', 'Ersatt av: Øystein Øst'],
			],
			[
				'2026-02-01',
				'Hembygdskonsulent, Stiftelsen Sydostarkivet – Ändrat: Kontrollerad',
				['Kontrollerad: 1 mars 2025'],
			],
			[
				'2026-01-10',
				'Kommunarkivarie, Ystads kommun – Ny i katalogen',
				['Person: Ängla-Britt af Ölandsson', 'Ort: Ystad'],
			],
		]);
	});

	it('say the same in both formats', () => {
		expect(readJsonFeed(renderJsonFeed(feedOf(directory), directory, 'sv'))).toEqual(atom.entries);
	});

	it('give each entry an id of its own, and an address that is there', () => {
		const ids = atom.entries.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { link } of atom.entries) expect(link).toMatch(/^https:\/\/[^#]+\/$/u);
	});

	it('are as old as the newest change, and say so of a directory without any', () => {
		expect(atom.head['updated']).toBe('2026-05-01T00:00:00Z');
		const none = changedDirectory([]);
		expect(readAtom(renderAtom(feedOf(none), none, 'sv'))).toMatchObject({
			head: { updated: '2026-11-01T00:00:00Z' },
			entries: [],
		});
	});

	it('know nobody who is there no more', () => {
		const contacts = directory.contacts.map((contact) => {
			if (contact.id !== 'ystad-arkiv') return contact;
			const { person: _, ...rest } = contact;
			return { ...rest, phones: [], emails: [], title: contact.role };
		});
		const without = { ...directory, contacts };
		for (const text of [renderAtom(feedOf(without), without, 'sv'), renderJsonFeed(feedOf(without), without, 'sv')]) {
			expect(text).not.toMatch(/Ängla|landsson|174|arkivet@/u);
			expect(text).toContain('Person: anges inte längre');
		}
		const gone = { ...directory, contacts: directory.contacts.filter(({ id }) => id !== 'ystad-arkiv') };
		expect(renderAtom(feedOf(gone), gone, 'sv')).not.toMatch(/Ängla|landsson|174|arkivet@|Kommunarkivarie/u);
	});

	it('hold the newest hundred', () => {
		const many = changedDirectory(
			Array.from({ length: 150 }, (_, index) => ({
				...(changes[0] as (typeof changes)[number]),
				id: `post-${index}`,
			})),
		);
		expect(feedOf(many).changes).toHaveLength(100);
	});

	it('tell a municipality of those that answer for it, and of no others', () => {
		const told = (name: string) => {
			const place = directory.municipalities.find((each) => each.name === name);
			if (place === undefined) throw new Error(name);
			return new Set(
				describeChanges(directory, t, 'sv', (each) => concernsMunicipality(each, place, directory)).map(({ anchor }) =>
					anchor.slice(0, -'-2026-05-01'.length),
				),
			);
		};
		expect(told('Ystad')).toEqual(
			new Set([
				'organisation-sydostarkivet',
				'contact-ystad-arkiv',
				'contact-sydost-fotografi',
				'contact-sydost-hembygd',
			]),
		);
		expect(told('Karlskrona')).toEqual(
			new Set([
				'contact-karlskrona-radgivning',
				'organisation-sydostarkivet',
				'contact-sydost-fotografi',
				'contact-sydost-hembygd',
			]),
		);
	});

	it('tell a municipality of what is gone by what it belonged to', () => {
		const [ystad] = directory.municipalities.filter(({ name }) => name === 'Ystad');
		const target = { kind: 'organisation', id: 'ystads-kommun' } as const;
		const known: Directory = {
			...directory,
			former: [{ kind: 'contact', id: 'finns-inte-kvar', state: 'removed', target }],
		};
		const told = describeChanges(
			known,
			t,
			'sv',
			(each) => ystad !== undefined && concernsMunicipality(each, ystad, known),
		);
		expect(told.find(({ anchor }) => anchor.startsWith('contact-finns-inte-kvar'))).toMatchObject({
			page: '/organisation/ystads-kommun/',
			heading: 'En kontakt som inte finns kvar',
		});
	});

	it('give what is gone no other name because its address leads to somebody', () => {
		const told = changes.filter(({ id }) => id === 'finns-inte-kvar');
		const rows = told.map((each) => ({ ...each, id: 'gammalt-namn' }));
		const target = { kind: 'contact', id: 'ystad-arkiv' } as const;
		const former: Directory['former'] = [{ kind: 'contact', id: 'gammalt-namn', state: 'moved', target }];
		const headings = (all: typeof rows) =>
			feedOf({ ...changedDirectory(all), former }).changes.map(({ heading }) => heading);
		expect(new Set(headings(rows))).toEqual(new Set(['En kontakt som inte finns kvar']));
		expect(feedOf({ ...changedDirectory(rows), former }).changes[0]?.page).toBe('/kontakt/ystad-arkiv/');
		// It came back before it got another id.
		const back = rows.slice(0, 1).map((each) => ({ ...each, date: '2026-06-01' as IsoDate }));
		expect(new Set(headings([...rows, ...back]))).toEqual(new Set(['Kommunarkivarie, Ystads kommun']));
	});

	it('follow an entry to the id that it has now', () => {
		const renamed: Directory = {
			...changedDirectory([{ ...(changes[1] as (typeof changes)[number]), id: 'gammalt-namn' }]),
			former: [{ kind: 'contact', id: 'gammalt-namn', state: 'moved', target: { kind: 'contact', id: 'ystad-arkiv' } }],
		};
		expect(feedOf(renamed).changes[0]).toMatchObject({
			page: '/kontakt/ystad-arkiv/',
			heading: 'Kommunarkivarie, Ystads kommun',
		});
	});
});
