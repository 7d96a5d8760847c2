import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type ReadCard, readVcards, valuesOf } from '../../src/agreement/readers/vcard-text.ts';
import { pickDetails } from '../../src/domain/details.ts';
import type { Contact } from '../../src/domain/directory.ts';
import { fileStems } from '../../src/domain/published-address.ts';
import { translator } from '../../src/i18n/translate.ts';
import { createLists } from '../../src/views/list-view.ts';
import { largeContent } from '../build.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { siteFiles } from './site-files.ts';

const sites = [
	['main', fixtureDirectory('content')],
	['other', fixtureDirectory()],
	['large', fixtureDirectory(largeContent)],
] as const;

/** What a card says of a contact, in words of this test alone. */
function factsOf(contact: Contact) {
	const { visitingAddress, postalAddress } = pickDetails(contact);
	const isEnded = contact.status === 'ended';
	return {
		name: contact.person === undefined ? contact.role : `${contact.person.given} ${contact.person.family}`,
		parts: [contact.person?.family ?? '', contact.person?.given ?? '', '', '', ''],
		organisation: contact.organisation.name,
		role: contact.role,
		phones: isEnded ? [] : contact.phones.map(({ number }) => number.digits),
		emails: isEnded ? [] : contact.emails,
		addresses: isEnded
			? []
			: [visitingAddress, postalAddress].flatMap((each) =>
					each === undefined ? [] : [['', '', each.street, each.town, '', each.postalCode, '']],
				),
		page: `/kontakt/${contact.id}/`,
		source: `/kontakt/${contact.id}.vcf`,
		checked: `${contact.verified.replaceAll('-', '')}T000000Z`,
	};
}

/** The same, as read from a card. */
function factsIn(card: ReadCard, root: string): ReturnType<typeof factsOf> {
	const one = (name: string) => valuesOf(card, name)[0];
	const numbers = valuesOf(card, 'tel').map((value) => String(value).replace(/^tel:|;ext=\d+$/gu, ''));
	return {
		name: String(one('fn')),
		parts: [...(one('n') ?? [])],
		organisation: [...(one('org') ?? [])].at(-1) ?? '',
		role: String(one('title')),
		phones: numbers,
		emails: valuesOf(card, 'email').map(String),
		addresses: valuesOf(card, 'adr').map((value) => [...value]),
		page: String(one('url')).replace(root, '/'),
		source: String(one('source')).replace(root, '/'),
		checked: String(one('rev')),
	};
}

type Jcard = [kind: 'vcard', properties: [name: string, parameters: object, type: string, value: string | string[]][]];

/** RFC 7095, as far as facts are read from it: lists for structured values, times with signs between their parts. */
function fromJcard([, properties]: Jcard): ReadCard {
	return {
		version: '4.0',
		properties: properties.map(([name, , type, value]) => ({
			name,
			parameters: {},
			value:
				type === 'timestamp'
					? String(value).replace(/[-:]/gu, '')
					: name === 'org' && !Array.isArray(value)
						? [value]
						: value,
		})),
	};
}

describe.each(sites)('the business cards of the site "%s"', (site, directory) => {
	const files = siteFiles(site);
	const root = directory.site.url;
	const read = (path: string) => readVcards(files.get(path) ?? new Uint8Array([0]));
	const listed = (contacts: readonly Contact[]) => contacts.filter(({ status }) => status !== 'ended');
	const lists = createLists(directory, translator('sv'), 'sv').flatMap(({ fileName, contacts }) =>
		fileName === undefined ? [] : [[fileName.slice(1), listed(contacts)] as const],
	);

	it('say of everyone on a list what the directory says, in both versions and as jCard', () => {
		expect(lists.length).toBeGreaterThan(3);
		for (const [name, contacts] of lists) {
			const expected = contacts.map(factsOf);
			for (const [ending, version] of [
				['.vcf', '3.0'],
				['-4.vcf', '4.0'],
			] as const) {
				const cards = read(name + ending);
				expect(cards.map((card) => card.version).every((each) => each === version)).toBe(true);
				expect(
					cards.map((card) => factsIn(card, root)),
					name + ending,
				).toEqual(expected);
			}
			const jcards = JSON.parse(String(files.get(`${name}.jcard`))) as Jcard[];
			expect(
				jcards.map((jcard) => factsIn(fromJcard(jcard), root)),
				`${name}.jcard`,
			).toEqual(expected);
		}
	});

	it('say of each one alone the same as in the lists, or that the post has ended', () => {
		const everyone = new Map(read('data/kontakter.vcf').map((card) => [valuesOf(card, 'uid')[0], card]));
		expect(everyone.size).toBe(listed(directory.contacts).length);
		for (const contact of directory.contacts) {
			const [card, ...more] = read(`${fileStems.contact(contact).slice(1)}.vcf`);
			if (card === undefined) throw new Error(contact.id);
			expect(more).toEqual([]);
			expect(factsIn(card, root)).toEqual(factsOf(contact));
			if (contact.status !== 'ended') expect(everyone.get(valuesOf(card, 'uid')[0])).toEqual(card);
		}
	});

	it('are read alike by another library', () => {
		for (const path of ['data/kontakter.vcf', 'data/kontakter-4.vcf']) {
			const cards = ICAL.parse(String(files.get(path))) as unknown as [string, [string, object, string, unknown][]][];
			const names = cards.map(([, properties]) => properties.find(([name]) => name === 'fn')?.[3]);
			expect(names).toEqual(read(path).map((card) => valuesOf(card, 'fn')[0]));
		}
	});

	it('have the words of each language for those who search in it', () => {
		const notes = (path: string) => String(files.get(path)).match(/"note",\{\},"text","[^"]*/gu) ?? [];
		expect(notes('data/kontakter.jcard').every((note) => !/Checked|checked/u.test(note))).toBe(true);
		if (!directory.site.languages.includes('en')) return;
		const english = notes('en/data/kontakter.jcard');
		expect(english).toHaveLength(listed(directory.contacts).length);
		expect(english.every((note) => /[Cc]hecked \d/u.test(note) && !/[Kk]ontrollerad \d/u.test(note))).toBe(true);
	});
});

it('a card keeps what it is known by when its number has changed and the site stands elsewhere', () => {
	const uids = (site: string) =>
		readVcards(siteFiles(site).get('data/kontakter.vcf') ?? new Uint8Array()).map((card) => valuesOf(card, 'uid')[0]);
	const [before, later] = [uids('other'), uids('later')];
	expect(later.length).toBeGreaterThan(0);
	expect(before).toEqual(expect.arrayContaining(later));
});
