import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import { excelCsv } from '../../../src/formats/excel-csv.ts';
import type { FileContent } from '../../../src/formats/format.ts';
import { type MadeFormatName, madeFormats, type SourceName } from '../../../src/formats/made-formats.ts';
import { formats } from '../../../src/formats/registry.ts';
import { makeRecords } from '../../../src/formats/select-records.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeOriginOfFile } from '../../../src/views/origin-of-file.ts';
import { tableFiles } from '../../read-tables.ts';
import { fixtureDirectory, writeAll } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const t = translator('sv');
const ofName = (name: string) => {
	const format = formats.find((each) => each.name === name);
	if (format === undefined) throw new Error(`No ${name}`);
	return format;
};

/** What the build writes of some contacts in a format, as of a list. */
async function written(name: string, ids: readonly string[]): Promise<FileContent> {
	const contacts = ids.flatMap((id) => directory.contacts.find((contact) => contact.id === id) ?? []);
	const list = { scope: 'list', title: 'Träffar', page: '/?q=a', contacts } as const;
	return await ofName(name).render(list, { directory, language: 'sv', t });
}

/** What a browser makes of them out of the published files. */
function made(name: MadeFormatName, ids: readonly string[]): Promise<FileContent> {
	return makeRecords[name]({
		ids,
		fetch: (source: SourceName) => Promise.resolve(writeAll(ofName(source), directory)),
		title: 'Träffar',
		address: 'https://kulturarv.example/kontakter/?q=a',
		facts: describeOriginOfFile(directory.site, t),
		language: 'sv',
		t,
	});
}

const choices: [what: string, ids: string[]][] = [
	['some, in an order of their own', ['sydost-hembygd', 'ystad-arkiv']],
	['one', ['ystad-arkiv']],
	['everyone', directory.contacts.map(({ id }) => id)],
	['nobody', []],
];

describe.each(Object.keys(madeFormats) as MadeFormatName[])('a file of chosen contacts, %s', (name) => {
	// A day that chosen contacts alone share, the build's text says above them, and theirs of each.
	const alike = choices.filter(([what]) => name !== 'txt' || what !== 'one');

	it.each(alike)('is what the build would write of them: %s', async (_what, ids) => {
		const [expected, file] = await Promise.all([written(name, ids), made(name, ids)]);
		expect(typeof file === 'string' ? file : [...file]).toEqual(
			typeof expected === 'string' ? expected : [...expected],
		);
	});

	it('is called and typed as the published one', () => {
		const { ending, isForOne, label, mediaType } = ofName(name);
		expect(madeFormats[name]).toEqual({ ending, isForOne, label, mediaType });
	});

	it('has nobody who is not there', async () => {
		expect(await made(name, ['ingen'])).toEqual(await made(name, []));
	});
});

describe('the text of chosen contacts', () => {
	it('says of each how old it is where everyone’s text does', async () => {
		const text = String(await made('txt', ['ystad-arkiv']));
		expect(text).toMatch(/^Träffar\n=======\n1 kontakt\nhttps:/u);
		expect(text.match(/Kontrollerad 1 november 2026/gu)).toHaveLength(1);
	});

	it('says once above them what everyone’s text says once', async () => {
		const verified = '2026-11-01' as IsoDate;
		const ofOneDay = {
			...directory,
			contacts: directory.contacts.map((each) => ({ ...each, verified, stale: false })),
		};
		const text = await makeRecords.txt({
			ids: ['ystad-arkiv'],
			fetch: (source) => Promise.resolve(writeAll(ofName(source), ofOneDay)),
			title: 'Träffar',
			address: 'https://kulturarv.example/',
			facts: [],
			language: 'sv',
			t,
		});
		expect(String(text).match(/1 november 2026/gu)).toHaveLength(1);
		expect(text).toMatch(
			/^Träffar\n=======\n.*1 november 2026\.?\n1 kontakt\nhttps:\/\/kulturarv\.example\/\n\nÄngla-Britt af Ölandsson\n/u,
		);
	});

	it('is refused where text and table are of different days', async () => {
		const fetch = (source: SourceName) =>
			Promise.resolve(writeAll(ofName(source), source === 'txt' ? { ...directory, contacts: [] } : directory));
		await expect(
			makeRecords.txt({ ids: ['ystad-arkiv'], fetch, title: '', address: '', facts: [], language: 'sv', t }),
		).rejects.toThrow();
	});
});

describe('tables of chosen contacts', () => {
	it.each(['csv', 'excel.csv'] as const)(
		'have one whose id a spreadsheet would take for a number: %s',
		async (name) => {
			const contacts = directory.contacts.map((contact, index) => (index === 0 ? { ...contact, id: '112' } : contact));
			const fetch = (source: SourceName) => Promise.resolve(writeAll(ofName(source), { ...directory, contacts }));
			const file = await makeRecords[name]({
				ids: ['112'],
				fetch,
				title: '',
				address: '',
				facts: [],
				language: 'sv',
				t,
			});
			expect(await tableFiles[ofName(name).ending]?.(Buffer.from(file))).toMatchObject([{ id: '112' }]);
		},
	);
});

describe('the workbook of chosen contacts', () => {
	it('says what a guarded table says, without its guards', async () => {
		const [model] = directory.contacts;
		if (model === undefined) throw new Error('The fixture has contacts');
		const role = "=1+1;'0880";
		const hostile = { ...directory, contacts: [{ ...model, role, note: '0880', topics: ["'=a", '\t+46'] }] };
		const file = await makeRecords.xlsx({
			ids: [model.id],
			fetch: (source) => Promise.resolve(writeAll(ofName(source), hostile)),
			title: '',
			address: '',
			facts: [],
			language: 'sv',
			t,
		});
		const [row] = (await tableFiles['.xlsx']?.(file as Uint8Array)) ?? [];
		expect(row).toMatchObject({ uppdrag: role, anmarkning: '0880', amnen: "'=a | \t+46" });
		expect(writeAll(excelCsv, hostile)).toContain("'0880");
	});
});
