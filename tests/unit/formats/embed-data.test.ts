import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { type EmbedData, renderEmbedData } from '../../../src/formats/embed-data.ts';
import { renderOembed } from '../../../src/formats/oembed.ts';
import { translator } from '../../../src/i18n/translate.ts';
import {
	describeContactEmbed,
	describeMunicipalityEmbed,
	describeOrganisationEmbed,
} from '../../../src/views/embed-view.ts';
import { municipalityTarget } from '../../../src/views/link-target.ts';
import { createAreaDirectory } from '../area-directory.ts';
import { fixtureDirectory, today } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const { languages } = directory.site;
const [sv, en] = [translator('sv'), translator('en')];
const read = (json: string) => JSON.parse(json) as EmbedData;
const contactsIn = ({ sections }: EmbedData) => sections.flatMap(({ contacts }) => contacts);

it('says what the page of a municipality says, and no more than is said', () => {
	for (const municipality of directory.municipalities) {
		const view = describeMunicipalityEmbed(directory, municipality, sv, 'sv');
		const data = read(renderEmbedData(view, 'sv', languages, sv));
		expect(data).toMatchObject({ version: 1, language: 'sv', path: `kommun/${municipality.slug}/` });
		expect(contactsIn(data).map(({ name }) => name)).toEqual(
			view.sections.flatMap(({ entries }) => entries.map(({ card }) => card.title)),
		);
		expect(JSON.stringify(data)).not.toMatch(/:(?:null|""|\[\]|false)[,}](?!.*"contacts":\[\])/u);
	}
});

it('says a detail that has no name in the data in a line, with its label', () => {
	const [contact] = directory.contacts;
	if (contact === undefined) throw new Error('The fixture has contacts');
	const view = describeContactEmbed(contact, sv, 'sv');
	const line = {
		kind: 'languages' as 'topics',
		place: 'where',
		label: 'Talar',
		text: 'finska',
		isWritten: true,
	} as const;
	const more = {
		...view,
		sections: view.sections.map((section) => ({
			...section,
			entries: section.entries.map((entry) => ({
				...entry,
				card: { ...entry.card, lines: [...entry.card.lines, line] },
			})),
		})),
	};
	const lines = (of: typeof view) =>
		contactsIn(read(renderEmbedData(of, 'sv', languages, sv))).map((each) => each.lines);
	expect(lines(more)).toEqual([['Talar finska']]);
	expect(lines(view)).toEqual([undefined]);
});

it('says in another language what is not in it', () => {
	const [organisation] = directory.organisations;
	if (organisation === undefined) throw new Error('The fixture has organisations');
	const view = describeOrganisationEmbed(directory, organisation, en, 'en');
	const data = read(renderEmbedData(view, 'en', languages, en));
	expect(data).toMatchObject({
		language: 'en',
		contentLanguage: 'sv',
		isHeadingWritten: true,
		path: `en/organisation/${organisation.id}/`,
	});
	expect(read(renderEmbedData(view, 'sv', languages, sv))).not.toHaveProperty('contentLanguage');
});

it('names nobody who has left', () => {
	const contact = directory.contacts.find(({ person }) => person !== undefined);
	if (contact === undefined) throw new Error('The fixture names somebody');
	const ended: Contact = { ...contact, status: 'ended' };
	const json = renderEmbedData(describeContactEmbed(ended, sv, 'sv'), 'sv', languages, sv);
	expect(json).not.toContain(contact.title);
	expect(read(json)).toMatchObject({ sections: [{ contacts: [{ name: contact.role, status: 'Upphört' }] }] });
	const after: Directory = {
		...directory,
		contacts: directory.contacts.map((each) => (each === contact ? ended : each)),
	};
	expect(
		renderEmbedData(describeOrganisationEmbed(after, contact.organisation, sv, 'sv'), 'sv', languages, sv),
	).not.toContain(contact.title);
});

it('takes at most 4 kB compressed for ten contacts with all that they can have', () => {
	const [fullest] = [...directory.contacts].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
	if (fullest === undefined) throw new Error('The fixture has contacts');
	const contacts = Array.from({ length: 10 }, (_, index) => ({
		...fullest,
		id: `post-${index}`,
		title: `Namn${index} Namnsson${index * 7919}`,
		role: `Uppdrag ${index * 104_729}`,
	}));
	const view = describeOrganisationEmbed({ ...directory, contacts }, fullest.organisation, sv, 'sv');
	const json = renderEmbedData(view, 'sv', languages, sv);
	expect(contactsIn(read(json))).toHaveLength(10);
	expect(gzipSync(json).length).toBeLessThanOrEqual(4096);
});

it('has the first page of five thousand, says how many there are, and stays small', () => {
	const large = createAreaDirectory(
		[{ id: 'umea-kommun', area: ['Umeå'] }],
		Array.from({ length: 5000 }, (_, at) => ({ organisation: 'umea-kommun', role: `Handläggare ${at}` })),
	);
	const largest = large.organisations
		.map((organisation) => describeOrganisationEmbed(large, organisation, sv, 'sv'))
		.sort((a, b) => b.count - a.count)[0];
	if (largest === undefined) throw new Error('A large directory has organisations');
	const json = renderEmbedData(largest, 'sv', languages, sv);
	const shown = contactsIn(read(json)).length;
	expect(shown).toBeLessThan(largest.count);
	expect(read(json).more).toBe(sv('embed.currentAll', { count: largest.count }));
	expect(json.length).toBeLessThan(64_000);
});

it('says of nobody that there is nobody', () => {
	const [municipality] = directory.municipalities;
	if (municipality === undefined) throw new Error('The fixture has municipalities');
	const empty = describeMunicipalityEmbed({ ...directory, contacts: [], organisations: [] }, municipality, sv, 'sv');
	expect(read(renderEmbedData(empty, 'sv', languages, sv))).toMatchObject({ sections: [], empty: sv('list.empty') });
});

it('answers services that know oEmbed with all that its specification asks of "rich"', () => {
	const [municipality] = directory.municipalities;
	if (municipality === undefined) throw new Error('The fixture has municipalities');
	const site = { url: 'https://k.example/', name: 'Katalogen', languages, language: 'sv', today } as const;
	const answer = JSON.parse(renderOembed(municipalityTarget(directory, municipality, sv, 'sv'), site));
	expect(answer).toEqual({
		version: '1.0',
		type: 'rich',
		title: `Kontakter i ${municipality.name}`,
		provider_name: 'Katalogen',
		provider_url: 'https://k.example/',
		cache_age: 86_400,
		html: expect.stringMatching(
			/^<iframe src="https:\/\/k\.example\/embed\/kommun\/[^"]+" title="[^"]+" width="100%"[^>]*><\/iframe>$/u,
		),
		width: 320,
		height: 480,
	});
});
