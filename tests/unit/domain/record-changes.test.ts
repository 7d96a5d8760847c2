import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import { changeColumns, formatChanges, formatState, type StateRow } from '../../../src/domain/change-record.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import { type FingerprintMaker, recordChanges } from '../../../src/domain/record-changes.ts';
import { listRecordedEntries } from '../../../src/domain/recorded-entries.ts';
import { readChangeFile, readStateFile } from '../../../src/importers/change-file.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { today } from '../fixture-directory.ts';

const folder = 'tests/fixtures/annat-natverk';
const files = readContentFiles(folder);
const archive = 'contacts/ystad-arkiv.yaml';
const written = readFileSync(`${folder}/${archive}`, 'utf8');

/** Fast, and otherwise like the command's own. */
let salts = 0;
const maker: FingerprintMaker = {
	fingerprint: (salt, field, value) => Promise.resolve(inLetters(`${salt}:${field}:${value}`)),
	drawSalt: () => inLetters(String(salts++)),
};

function inLetters(text: string): string {
	const hex = createHash('sha256').update(text).digest('hex').slice(0, 16);
	return [...hex].map((digit) => String.fromCharCode(0x61 + Number.parseInt(digit, 16))).join('');
}

/** The invented network with other texts in some of its files; `null` takes a file away. */
function directoryWith(edits: Readonly<Record<string, string | null>> = {}): Directory {
	const edited = Object.entries(edits).flatMap(([path, text]) =>
		text === null ? [] : [{ path, content: new TextEncoder().encode(text) }],
	);
	const { content, problems } = readContentFolder([...files.filter(({ path }) => !(path in edits)), ...edited], today);
	if (content === undefined) throw new Error(JSON.stringify(problems));
	return content.directory;
}

const record = (directory: Directory, state: readonly StateRow[] | undefined) =>
	recordChanges(listRecordedEntries(directory), state, today, maker);
const { state: before } = await record(directoryWith(), undefined);

/** What is recorded when the network has become another. */
async function listChanges(edits: Readonly<Record<string, string | null>>): Promise<string[]> {
	const { rows } = await record(directoryWith(edits), before);
	return formatChanges(rows).split('\n').slice(0, -1);
}

describe('the change record', () => {
	it('begins with what is there, which is no news', async () => {
		const { rows, state } = await record(directoryWith(), undefined);
		expect(rows).toEqual([]);
		expect(state).toHaveLength(7);
	});

	it('has nothing to say of what has not changed, and keeps its state as it is', async () => {
		const { rows, state } = await record(directoryWith(), before);
		expect(rows).toEqual([]);
		expect(formatState(state)).toBe(formatState(before));
	});

	it.each([
		[
			'another order of keys',
			written
				.split('\n')
				.filter((line) => !line.startsWith('role:'))
				.join('\n')
				.concat('role: Kommunarkivarie\n'),
		],
		['quotation marks', written.replace('role: Kommunarkivarie', 'role: "Kommunarkivarie"')],
		['a comment and empty lines', `# Arkivet\n\n\n${written}\n\n`],
		['lines that end as in Windows', written.replaceAll('\n', '\r\n')],
		['more space', written.replace('role: Kommunarkivarie', 'role:    Kommunarkivarie   ')],
		['a number in another form', written.replace('070-174 06 05', '+46 70 174 06 05')],
		['a note in other lines', written.replace('Ring före tio.\n  Handlingar', 'Ring före\n  tio. Handlingar')],
		['a municipality by its code', written.replace('municipalities: [Ystad]', 'municipalities: ["1286"]')],
		['letters made of two signs', written.replace('Ängla', 'A\u0308ngla')],
		['a name that only sorts otherwise', written.replace('sortName: Ölandsson', 'sortName: af Ölandsson')],
		[
			'aliases in another order',
			written.replace(/ {2}- stadsarkivet\n( {2}- name: municipal archives\n {4}lang: en\n)/u, '$1  - stadsarkivet\n'),
		],
		['a key that says what is so anyway', `${written}status: current\n`],
	])('does not announce %s', async (_, text) => {
		expect(text).not.toBe(written);
		expect(await listChanges({ [archive]: text })).toEqual([]);
	});

	it.each([
		['role', written.replace('Kommunarkivarie', 'Stadsarkivarie')],
		['person', written.replace('Ängla-Britt', 'Ängla')],
		['place', written.replace('place: Ystad', 'place: Malmö')],
		['municipalities', written.replace('[Ystad]', '[Ystad, Malmö]')],
		['phones', written.replace('06 05', '06 06')],
		['phones', written.replace('label: direkt', 'label: mobil')],
		['emails', written.replace('arkivet@', 'arkiv@')],
		['url', written.replace('/arkiv\n', '/arkivet\n')],
		['note', written.replace('Ring före tio.', 'Ring efter tio.')],
		['aliases', written.replace('stadsarkivet', 'kommunarkivet')],
		['verified', written.replace('2026-11-01', '2026-11-02')],
		['status person', `${written.replace(/person:\n(?: .*\n)+/u, '')}status: vacant\n`],
		['topics', `${written}topics: [arkiv]\n`],
		['officeHours', `${written}officeHours: Mo-Fr 09:00-12:00\n`],
		['visitingAddress', `${written}visitingAddress: Storgatan 1, 271 80 Ystad\n`],
		['postalAddress', `${written}postalAddress: Box 1, 271 80 Ystad\n`],
		['organisation', written.replace('ystads-kommun', 'sydostarkivet')],
	])('tells that %s has changed', async (field, text) => {
		expect(text).not.toBe(written);
		expect(await listChanges({ [archive]: text })).toEqual([`${today},contact,ystad-arkiv,changed,${field}`]);
	});

	it('tells what is new and what is gone', async () => {
		expect(await listChanges({ [archive]: null, 'contacts/ystad-slott.yaml': written })).toEqual([
			`${today},contact,ystad-arkiv,removed,`,
			`${today},contact,ystad-slott,added,`,
		]);
	});

	it('does not announce another id by itself', async () => {
		const renamed = { [archive]: null, 'contacts/ystad-slott.yaml': `${written}formerIds: [ystad-arkiv]\n` };
		expect(await listChanges(renamed)).toEqual([]);
		const { state } = await record(directoryWith(renamed), before);
		expect(state.map(({ id }) => id)).toContain('ystad-slott');
		expect(state.map(({ id }) => id)).not.toContain('ystad-arkiv');
	});

	describe('of an entry that others name, and that has another id', () => {
		const unit = 'organisations/byggnadsvard-karlskrona.yaml';
		const hembygd = 'contacts/sydost-hembygd.yaml';
		const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
		const archives = read('organisations/sydostarkivet.yaml');
		/** The network without that organisation, where all that name it name another. */
		const namingOther = (id: string): Readonly<Record<string, string | null>> => {
			const naming = ['contacts/sydost-fotografi.yaml', hembygd, 'press-releases/nytt-natverk.mdx', unit];
			return {
				...Object.fromEntries(naming.map((path) => [path, read(path).replaceAll('sydostarkivet', id)])),
				'organisations/sydostarkivet.yaml': null,
			};
		};
		const renamed = {
			...namingOther('arkiv-sydost'),
			'organisations/arkiv-sydost.yaml': `${archives}formerIds: [sydostarkivet]\n`,
		};

		it('says nothing, then or the next time', async () => {
			const directory = directoryWith(renamed);
			const { rows, state } = await record(directory, before);
			expect(rows).toEqual([]);
			const { rows: later, state: same } = await record(directory, state);
			expect(later).toEqual([]);
			expect(formatState(same)).toBe(formatState(state));
		});

		it('tells what it has changed itself, and who has left it', async () => {
			const edits = {
				...renamed,
				'organisations/arkiv-sydost.yaml': `${archives.replace(/^name: .*$/mu, 'name: Arkiv Sydost')}formerIds: [sydostarkivet]\n`,
				[hembygd]: read(hembygd).replace('sydostarkivet', 'ystads-kommun'),
			};
			expect(await listChanges(edits)).toEqual([
				`${today},contact,sydost-hembygd,changed,organisation`,
				`${today},organisation,arkiv-sydost,changed,name`,
			]);
		});

		it('tells that contacts have come to one that has taken its place', async () => {
			const kommun = 'organisations/ystads-kommun.yaml';
			const merged = { ...namingOther('ystads-kommun'), [kommun]: `${read(kommun)}formerIds: [sydostarkivet]\n` };
			expect(await listChanges(merged)).toEqual([
				`${today},contact,sydost-fotografi,changed,organisation`,
				`${today},contact,sydost-hembygd,changed,organisation`,
				`${today},organisation,byggnadsvard-karlskrona,changed,parent`,
				`${today},organisation,sydostarkivet,removed,`,
			]);
		});

		it('says nothing of an ended post that leads to it', async () => {
			const ended = `${written.replace(/person:\n(?: .*\n)+/u, '')}status: ended\nreplacedBy: `;
			const { state } = await record(directoryWith({ [archive]: `${ended}sydost-hembygd\n` }), undefined);
			const moved = {
				[archive]: `${ended}sydost-bygd\n`,
				[hembygd]: null,
				'contacts/sydost-bygd.yaml': `${read(hembygd)}formerIds: [sydost-hembygd]\n`,
			};
			expect((await record(directoryWith(moved), state)).rows).toEqual([]);
		});
	});

	describe('of an address that the ledger leads on', () => {
		const ledger = readFileSync(`${folder}/permalinks.csv`, 'utf8');
		/** The ledger with what addresses lead to, each with a row of its own for what has none. */
		const led = (leads: Readonly<Record<string, string>>) => ({
			'permalinks.csv': Object.entries(leads).reduce((text, [id, target]) => {
				const row = `contact,${id},2026-11-02,organisation/ystads-kommun,`;
				return text.includes(row) ? text.replace(row, row + target) : `${text}${row}${target}\n`;
			}, ledger),
		});
		const castle = 'contacts/ystad-slott.yaml';
		const other = written.replace('Kommunarkivarie', 'Bibliotekarie').replace('06 05', '06 06');

		it.each([
			['has taken its place', { 'ystad-arkiv': 'contact/ystad-slott' }],
			[
				'has taken its place by way of others',
				{ 'ystad-arkiv': 'contact/ystad-borg', 'ystad-borg': 'contact/ystad-slott' },
			],
		])('says nothing where a contact %s', async (_, leads) => {
			const edits = { [archive]: null, [castle]: written, ...led(leads) };
			expect(await listChanges(edits)).toEqual([]);
			const { state } = await record(directoryWith(edits), before);
			expect(state.map(({ id }) => id)).toContain('ystad-slott');
			expect(state.map(({ id }) => id)).not.toContain('ystad-arkiv');
		});

		it('tells what its contact has changed besides', async () => {
			const edits = { [archive]: null, [castle]: written.replace('06 05', '06 06') };
			expect(await listChanges({ ...edits, ...led({ 'ystad-arkiv': 'contact/ystad-slott' }) })).toEqual([
				`${today},contact,ystad-slott,changed,phones`,
			]);
		});

		it('tells that a contact is gone that an organisation answers for, or that has become one with another', async () => {
			for (const target of ['organisation/ystads-kommun', 'contact/sydost-hembygd', 'removed']) {
				const edits = { [archive]: null, [castle]: written, ...led({ 'ystad-arkiv': target }) };
				expect(await listChanges(edits)).toEqual([
					`${today},contact,ystad-arkiv,removed,`,
					`${today},contact,ystad-slott,added,`,
				]);
			}
		});

		it.each([
			['ystad-arkiv', { [archive]: other, [castle]: written }],
			['ystad-slott', { [archive]: written, [castle]: other }],
		])('takes the likest of two for the one that they became, and tells that %s is gone', async (gone, both) => {
			const { state } = await record(directoryWith(both), undefined);
			const leads = led({ 'ystad-arkiv': 'contact/ystad-torn', 'ystad-slott': 'contact/ystad-torn' });
			const edits = { [archive]: null, 'contacts/ystad-torn.yaml': written, ...leads };
			const { rows } = await record(directoryWith(edits), state);
			expect(formatChanges(rows)).toBe(`${today},contact,${gone},removed,\n`);
		});

		it('has the check wait for no more than what is to be told', () => {
			const check = (leads: Readonly<Record<string, string>>, edits: Readonly<Record<string, string | null>>) => {
				const all = { [archive]: null, ...edits, ...led(leads), 'changes/state.csv': formatState(before) };
				const edited = Object.entries(all).flatMap(([path, text]) =>
					text === null ? [] : [{ path, content: new TextEncoder().encode(text) }],
				);
				const { problems } = readContentFolder([...files.filter(({ path }) => !(path in all)), ...edited], today);
				return problems.flatMap((each) => (each.code === 'changes-not-recorded' ? each.args.entries : []));
			};
			expect(check({ 'ystad-arkiv': 'contact/ystad-slott' }, { [castle]: written })).toEqual([]);
			expect(check({ 'ystad-arkiv': 'contact/sydost-hembygd' }, {})).toEqual(['contact/ystad-arkiv']);
			expect(check({ 'ystad-arkiv': 'organisation/ystads-kommun' }, { [castle]: written })).toEqual([
				'contact/ystad-slott, contact/ystad-arkiv',
			]);
		});

		it('tells an id that has come back for another contact as new', async () => {
			const renamed = { [archive]: null, [castle]: written, ...led({ 'ystad-arkiv': 'contact/ystad-slott' }) };
			const { state } = await record(directoryWith(renamed), before);
			const { rows } = await record(directoryWith({ [castle]: written, [archive]: other }), state);
			expect(formatChanges(rows)).toBe(`${today},contact,ystad-arkiv,added,\n`);
		});

		it('says nothing of a contact that gets the id back that it had', async () => {
			const renamed = { [archive]: null, [castle]: written, ...led({ 'ystad-arkiv': 'contact/ystad-slott' }) };
			const { state } = await record(directoryWith(renamed), before);
			const { rows } = await record(directoryWith(led({ 'ystad-slott': 'contact/ystad-arkiv' })), state);
			expect(rows).toEqual([]);
		});
	});

	it('says of an ended post that it has ended, and of nobody that a number is gone', async () => {
		const text = `${written.replace(/person:\n(?: .*\n)+/u, '')}status: ended\nreplacedBy: sydost-hembygd\n`;
		expect(await listChanges({ [archive]: text })).toEqual([`${today},contact,ystad-arkiv,changed,status replacedBy`]);
	});

	it('says it once', async () => {
		const edited = directoryWith({ [archive]: written.replace('06 05', '06 06') });
		const { rows, state } = await record(edited, before);
		expect(rows).toHaveLength(1);
		expect((await record(edited, state)).rows).toEqual([]);
	});

	it('holds no value of anybody, and nothing that two entries or two states have alike', async () => {
		const edited = directoryWith({ [archive]: written.replace('06 05', '06 06') });
		const { rows, state } = await record(edited, before);
		const texts = `${formatChanges(rows)}${formatState(state)}`;
		for (const value of ['Britt', 'landsson', '174', '0606', 'arkivet@', 'Arkivarie', 'arkivarie', 'Ring']) {
			expect(texts).not.toContain(value);
		}
		const prints = state.flatMap(({ fingerprints }) => [...fingerprints.values()]);
		expect(new Set(prints).size).toBe(prints.length);
		const [old, fresh] = [before, state].map((all) => all.find(({ id }) => id === 'ystad-arkiv'));
		expect([...(fresh?.fingerprints.values() ?? [])]).not.toEqual(
			expect.arrayContaining([old?.fingerprints.get('person')]),
		);
	});

	it('forgets whoever is gone', async () => {
		const { state } = await record(directoryWith({ [archive]: null }), before);
		expect(formatState(state)).not.toContain('ystad-arkiv');
	});

	it('comes back from its files as it was written', async () => {
		const { rows, state } = await record(directoryWith({ [archive]: written.replace('06 05', '06 06') }), before);
		const encode = (text: string) => new TextEncoder().encode(text);
		const file = {
			path: `changes/${today.slice(0, 4)}.csv`,
			content: encode(`${changeColumns}\n${formatChanges(rows)}`),
		};
		expect(readChangeFile(file, today)).toEqual({ rows, problems: [] });
		const read = readStateFile({ path: 'changes/state.csv', content: encode(formatState(state)) });
		expect(read.problems).toEqual([]);
		expect(formatState(read.rows)).toBe(formatState(state));
	});
});
