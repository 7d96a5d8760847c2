import { describe, expect, it } from 'vitest';
import { readStarterPages } from '../../../src/data/starter-pages.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { findSettingProblems } from '../../../src/starter/check-setting.ts';
import { writeDirectory } from '../../../src/starter/new-directory.ts';
import { proposeSetting, type Settings } from '../../../src/starter/settings.ts';

const today = '2026-11-23' as IsoDate;
const circumstances = { today, uid: '3f0c2f3e-98b5-4b0e-9c55-0f6a3c1d2e4f', pages: readStarterPages() };
const settings: Settings = {
	name: 'Kontakter: "Norrbyn" & C:\\',
	'short-name': 'Norrbyn #1',
	owner: "- Norrbyns kommun 'nämnd'",
	url: 'https://kontakter.example/',
	languages: 'sv, en',
	municipalities: 'Malå, 2417, Norrbottens län',
	accent: '#2a5d84',
};

function read(files: ReadonlyMap<string, string>) {
	return readContentFolder(
		[...files].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })),
		today,
	);
}

describe('a new directory', () => {
	const files = writeDirectory(settings, circumstances);

	it('says what was answered, whatever signs are in it, and nobody finds a fault', () => {
		const { content, problems } = read(files);
		expect(problems).toEqual([]);
		const { site, organisations, contacts } = content?.directory ?? {};
		expect(site).toMatchObject({
			name: { sv: settings.name },
			shortName: { sv: settings['short-name'] },
			owner: { name: settings.owner },
			languages: ['sv', 'en'],
			uid: circumstances.uid,
		});
		expect(organisations?.map(({ municipalities }) => municipalities.map(({ name }) => name))).toEqual([
			expect.arrayContaining(['Malå', 'Norsjö']),
		]);
		expect(contacts?.map(({ id, person }) => [id, person])).toEqual([['exempel-kontakt', undefined]]);
		expect(content?.pages.map(({ id, language }) => `${language}/${id}`).sort()).toEqual(
			['en', 'sv'].flatMap((language) => ['om', 'personuppgifter', 'tillganglighet'].map((id) => `${language}/${id}`)),
		);
	});

	it('has the pages of its own languages alone', () => {
		const paths = [...writeDirectory({ ...settings, languages: 'sv' }, circumstances).keys()];
		expect(paths.filter((path) => path.startsWith('pages/'))).toEqual([
			'pages/sv/om.mdx',
			'pages/sv/personuppgifter.mdx',
			'pages/sv/tillganglighet.mdx',
		]);
	});

	it.each([
		['sv', ['sv'], { sv: 'Sök på namn' }, 'vid nödläge'],
		['en', ['en'], { en: 'Search by name' }, 'in an emergency'],
		['sv,en', ['sv', 'en'], { sv: 'Sök på namn', en: 'Search by name' }, 'vid nödläge'],
		['en, sv', ['en', 'sv'], { en: 'Search by name', sv: 'Sök på namn' }, 'in an emergency'],
	] as const)(
		'in %s speaks the first of its languages, and describes itself in each',
		(chosen, all, described, urgent) => {
			const plain = { ...settings, name: 'Norrbyn', 'short-name': 'Norrbyn', owner: 'Norrbyn', municipalities: '' };
			const { content, problems } = read(writeDirectory({ ...plain, languages: chosen }, circumstances));
			expect(problems).toEqual([]);
			const { site, organisations, contacts } = content?.directory ?? {};
			expect(site?.languages).toEqual(all);
			expect(Object.keys(site?.description ?? {}).sort()).toEqual([...all].sort());
			for (const [language, text] of Object.entries(described)) {
				expect(site?.description[language as 'sv']).toContain(text);
			}
			expect(site?.urgent[0]?.label).toBe(urgent);
			expect([...new Set(content?.pages.map(({ language }) => language))].sort()).toEqual([...all].sort());
			const { legalBasis, accessibility } = site ?? {};
			const texts = JSON.stringify([legalBasis, accessibility, site?.urgent, organisations, contacts]);
			expect(/[åäö]/u.test(texts)).toBe(all[0] === 'sv');
		},
	);

	it('has no word of another network', () => {
		expect([...files.values()].join('\n')).not.toMatch(
			/brottsf|polismyndighet|inland|småkommun|norrbotten och|sorsele|arvidsjaur|arjeplog|pressmeddelande/iu,
		);
	});

	it('loses its example when it has a contact of its own, and no link is lost by that', () => {
		const own = new Map([
			...files,
			['organisations/norrbyn.yaml', 'name: Norrbyns kommun\nkind: kommun\n'],
			['contacts/norrbyn-vaxel.yaml', 'role: Växel\norganisation: norrbyn\nverified: 2026-11-23\n'],
			[
				'permalinks.csv',
				'kind,id,since,belongsTo,leadsTo\npage,om,2026-11-23,,\npage,personuppgifter,2026-11-23,,\npage,tillganglighet,2026-11-23,,\norganisation,norrbyn,2026-11-23,,\ncontact,norrbyn-vaxel,2026-11-23,organisation/norrbyn,\n',
			],
		]);
		const { content, problems } = read(own);
		expect(problems).toEqual([]);
		expect(content?.directory.contacts.map(({ id }) => id)).toEqual(['norrbyn-vaxel']);
		expect(content?.directory.organisations.map(({ id }) => id)).toEqual(['norrbyn']);
	});

	it('keeps the organisation of the example while a contact belongs to it', () => {
		const own = new Map([
			...files,
			['contacts/vaxel.yaml', 'role: Växel\norganisation: exempel\nverified: 2026-11-23\n'],
		]);
		expect(read(own).content?.directory.organisations.map(({ id }) => id)).toEqual(['exempel']);
	});
});

describe('a setting', () => {
	it.each([
		['accent', '#ffff00', 'kontrast'],
		['accent', 'blå', '#'],
		['url', 'kontakter', 'https://'],
		['url', 'https://a.example/?x', '?'],
		['languages', 'sv, fi', 'fi'],
		['municipalities', 'Mala, Malmöö', 'Malmö'],
		['short-name', 'Ett namn som är längre än trettio tecken', '30'],
		['name', 'Född 19121212-1212', 'personnummer'],
		['owner', '  ', ''],
	] as const)('%s that is %j is told, with what to do', (setting, value, says) => {
		const problems = findSettingProblems(setting, value, circumstances, 'sv');
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(says);
		expect(problems[0]).not.toContain('1212-1212');
	});

	it.each([
		['Kontakter i Norrbyn', 'Kontakter i Norrbyn'],
		['Kontakter för räddningstjänst och krisberedskap i Norrbyn', 'Kontakter för räddningstjänst'],
		['Kontakter för beredskapsfrågor i Norrbyn', 'Kontakter för beredskapsfrågor'],
		['Kontakter för kommunikationsberedskap', 'Kontakter'],
		['Ensamkommandebarnverksamhetskontakter', 'Kontaktkatalog'],
	])('for the head of pages is as much of "%s" as there is room for', (name, expected) => {
		expect(proposeSetting('short-name', { name })).toBe(expected);
	});

	it('that is proposed is none that is wrong', () => {
		for (const setting of ['short-name', 'url', 'languages', 'municipalities', 'accent'] as const) {
			expect(findSettingProblems(setting, proposeSetting(setting, { name: 'Katalog' }), circumstances, 'en')).toEqual(
				[],
			);
		}
	});
});
