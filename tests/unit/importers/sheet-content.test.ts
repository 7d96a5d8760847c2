import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { ContentFile } from '../../../src/importers/content-file.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { describePlace } from '../../../src/reports/place.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { type MadeCell, type MadeSheet, makeWorkbook } from '../../make-workbook.ts';

const today = '2026-11-23' as IsoDate;
const valid = readContentFiles('tests/fixtures/broken/_valid');
const head = ['Uppdrag', 'Organisation', 'Tfn', 'Kontrollerad'];
const row = ['Rektor', 'Ystads kommun', '0411-57 70 00', '2026-01-31'];

/** The valid content of the fixtures with a sheet beside it. */
function read(content: Uint8Array | string, path = 'contacts.xlsx', more: readonly ContentFile[] = []) {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return readContentFolder([...valid, { path, content: bytes }, ...more], today);
}

function contacts(rows: readonly (readonly MadeCell[])[], more: Partial<MadeSheet> = {}): Uint8Array {
	return makeWorkbook([{ name: 'Kontakter', rows, ...more }]);
}

/** Code and place of each problem. */
function told(content: Uint8Array | string, path?: string): string[] {
	return read(content, path).problems.map(tell);
}

function tell({ code, location }: Problem): string {
	return `${code} ${describePlace(location, 'sv') ?? '–'}`;
}

function readContact(content: Uint8Array | string, path?: string) {
	const { content: found, problems } = read(content, path);
	const contact = found?.directory.contacts.find(({ role }) => role === 'Rektor');
	return { contact, problems: problems.map(tell) };
}

describe('a sheet of contacts', () => {
	it('is read beside the files, and gives a row an id of its organisation and role', () => {
		const { contact, problems } = readContact(contacts([head, row]));
		expect(problems).toEqual([]);
		expect(contact).toMatchObject({
			id: 'ystad-rektor',
			organisation: { name: 'Ystads kommun' },
			phones: [{ number: { digits: '+46411577000' } }],
		});
	});

	it('may have its headings in any order and form, below a title', () => {
		const rows = [
			['Kontakter 2026'],
			[],
			['KONTROLLERAD', 'mejl', 'tel. nr', 'förvaltning', 'befattning', 'Namn', 'källa'],
			['2026-01-31', 'a@ystad.se', '0411-57 70 00', 'Ystads kommun', 'Rektor', 'Ek, Ada', 'Kommunens webbplats.'],
		];
		const { contact, problems } = readContact(contacts(rows));
		expect(problems).toEqual([]);
		expect(contact).toMatchObject({ emails: ['a@ystad.se'], person: { given: 'Ada', family: 'Ek' } });
	});

	it('tells what is wrong by sheet, row and column', () => {
		const { problems } = read(contacts([head, row, ['Chef', 'Ystads kommun', '12', '2026-01-31']]));
		expect(formatForTerminal(problems, 'sv', 'content')).toContain(
			'content/contacts.xlsx\n  Kontakter, rad 3, kolumn Tfn:  ”12” är inget telefonnummer som kan finnas.',
		);
		expect(formatForTerminal(problems, 'en', 'content')).toContain('  Kontakter, row 3, column Tfn:  "12" is');
		expect(formatForTerminal(problems, 'sv', 'content')).not.toContain('- ”');
	});

	it('makes an organisation that nobody has, and tells one that is called nearly as another', () => {
		const rows = [head, ['Chef', 'Malå kommun', '112', '2026-01-31'], ['Chef', 'Trafikverkt', '112', '2026-01-31']];
		const organisations = {
			name: 'Organisationer',
			rows: [
				['Namn', 'Slag'],
				['Trafikverket', 'annan'],
			],
		};
		const { content, problems } = read(makeWorkbook([{ name: 'Kontakter', rows }, organisations]));
		expect(problems.map(tell)).toEqual(['sheet-organisation-new Kontakter, rad 3, kolumn Organisation']);
		expect(content?.directory.organisations.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['mala-kommun', 'trafikverkt', 'trafikverket']),
		);
	});

	it('tells an organisation that is called nearly as a municipality of another row, and none that only begins with its name', () => {
		const names = ['Malå kommun', 'Malåkommun', 'Mala kommun', 'Malå kommunhus', 'Malå kommun region', 'Sala kommun'];
		const rows = names.map((name, index) => [`Chef ${index}`, name, '112', '2026-01-31']);
		const { problems } = read(contacts([head, ...rows]));
		expect(problems).toMatchObject([
			{ code: 'sheet-organisation-new', args: { name: 'Malåkommun', near: 'Malå kommun' } },
		]);
	});

	it('tells what to do in words of a sheet', () => {
		const rows = [
			['Ersatt av', ...head],
			['ystad-andt', 'Chef', 'ingen-kommun', '112', '2026-01-31'],
		];
		const { problems } = read(contacts(rows));
		const said = formatForTerminal(problems, 'sv', 'content');
		expect(said).toContain('Kontakter, rad 2, kolumn Ersatt av:');
		expect(said).toContain('Skriv ”har upphört” i Status, eller töm Ersatt av.');
		expect(said).not.toMatch(/status: ended|replacedBy/u);
	});

	it('never has the id of another entry', () => {
		const own = contacts([
			['Id', ...head],
			['ystad-andt', ...row],
			['x', ...row],
			['x', ...row],
			['Nej Nej', ...row],
		]);
		const taken = valid.find(({ path }) => path.startsWith('contacts/'))?.path.replace(/^.*\/|\.yaml$/gu, '') ?? '';
		const { problems } = read(own);
		expect(problems.map(tell)).toEqual([
			'contact-id-duplicate Kontakter, rad 4, kolumn Id',
			'id-invalid Kontakter, rad 5, kolumn Id',
		]);
		expect(problems[0]?.args).toEqual({ id: 'x', other: 'contacts.xlsx', row: 3 });
		expect(problems[1]?.args).toMatchObject({ suggestion: 'nej-nej' });
		const beside = read(
			contacts([
				['Id', ...head],
				[taken, ...row],
			]),
		).problems;
		expect(beside.map(tell)).toEqual(['contact-id-duplicate Kontakter, rad 2, kolumn Id']);
		expect(beside[0]?.args).toEqual({ id: taken, other: `contacts/${taken}.yaml` });
	});

	it('has no organisation at the address of the posters of another', () => {
		const organisations = {
			name: 'Organisationer',
			rows: [
				['Id', 'Namn', 'Slag'],
				['ystad-anslag', 'Anslag', 'annan'],
			],
		};
		expect(told(makeWorkbook([{ name: 'Kontakter', rows: [head, row] }, organisations]))).toEqual([
			'page-address-reserved Organisationer, rad 2, kolumn Id',
		]);
	});

	it('tells rows whose ids follow from their order', () => {
		expect(told(contacts([head, row, [...row.slice(0, 2), '112', '2026-01-31']]))).toEqual([
			'sheet-id-by-order Kontakter, rad 2, kolumn Uppdrag',
			'sheet-id-by-order Kontakter, rad 3, kolumn Uppdrag',
		]);
	});

	it('may not have an id by its order once that is published', () => {
		const rows = [head, row, [...row.slice(0, 2), '112', '2026-01-31']];
		const ledger = new TextEncoder().encode(
			'kind,id,since,belongsTo,leadsTo\ncontact,ystad-rektor,2026-11-01,organisation/ystad,\n',
		);
		const { problems } = read(contacts(rows), 'contacts.xlsx', [{ path: 'permalinks.csv', content: ledger }]);
		expect(problems.filter(({ code }) => code.startsWith('sheet-')).map(tell)).toEqual([
			'sheet-id-by-order-published Kontakter, rad 2, kolumn Uppdrag',
			'sheet-id-by-order Kontakter, rad 3, kolumn Uppdrag',
		]);
	});

	it('tells a row that says what another has said, and names nobody', () => {
		const named = [...head, 'Namn', 'Källa'];
		const rows = [
			named,
			row,
			row,
			...[1, 2].map(() => ['Chef', 'Ystads kommun', '112', '2026-01-31', 'Ada Ek', 'Sidan om oss.']),
		];
		expect(told(contacts(rows)).filter((each) => each.startsWith('sheet-row'))).toEqual([
			'sheet-row-duplicate Kontakter, rad 3',
		]);
	});

	it.each(['kontakter.xlsx', 'contacts.csv'])('is not read beside another, %s, which is told once', (path) => {
		const { problems } = read(contacts([head, row, row]), 'contacts.xlsx', [
			{ path, content: contacts([head, row, row]) },
		]);
		const [first, second] = ['contacts.xlsx', path].sort();
		const told = problems.filter(({ code }) => code === 'sheet-file-duplicate');
		expect(told).toMatchObject([{ args: { other: first }, location: { file: second } }]);
		expect(problems.filter(({ location }) => location.file === second)).toHaveLength(1);
	});

	it('is told from files, which the editor in the browser can write to', () => {
		expect([...(read(contacts([head, row])).content?.outsideEditor ?? [])]).toEqual([
			['ystad-rektor', 'contacts.xlsx'],
		]);
	});

	it('is changed content when it is changed', () => {
		const prints = ['0411-57 70 00', '0411-57 70 01'].map(
			(phone) => read(contacts([head, ['Rektor', 'Ystads kommun', phone, '2026-01-31']])).content?.fingerprint,
		);
		expect(prints[0]).not.toBe(prints[1]);
	});

	it('refuses a personal identity number in any column, and does not repeat it', () => {
		const { problems } = read(
			contacts([
				[...head, 'Pnr'],
				[...row, '19900101-2385'],
			]),
		);
		expect(problems.map(tell)).toEqual([
			'sheet-column-unknown Kontakter, rad 1, kolumn Pnr',
			'personal-identity-number Kontakter, rad 2',
		]);
		expect(formatForTerminal(problems, 'sv', 'content')).not.toContain('2385');
	});
});

describe('a cell', () => {
	const withCell = (cell: string, more: Partial<MadeSheet> = {}, at = 2) =>
		contacts([head, row.map((text, index) => (index === at ? { xml: cell } : text))], more);

	it('may be a telephone number without its nought', () => {
		const { contact, problems } = readContact(withCell('<c {r}><v>4.11577E8</v></c>'));
		expect(problems).toEqual(['sheet-number-repaired Kontakter, rad 2, kolumn Tfn']);
		expect(contact?.phones[0]?.number.digits).toBe('+46411577000');
	});

	it.each(['-', '–', ' — ', 'saknas', 'N/A'])('may say of a number that there is none: "%s"', (written) => {
		const file = contacts([head, row.map((text, index) => (index === 2 ? written : text))]);
		expect(readContact(file)).toMatchObject({ contact: { phones: [] }, problems: [] });
	});

	it('may have a dash for a name that nobody has, and one for a note that is one', () => {
		const file = contacts([
			[...head, 'Namn', 'Anmärkning'],
			[...row, '–', '-'],
		]);
		const { contact, problems } = readContact(file);
		expect([contact?.person, contact?.note, problems]).toEqual([undefined, '-', []]);
	});

	it('is told of where nothing but a word is a number', () => {
		const file = contacts([head, row.map((text, index) => (index === 2 ? 'ja' : text))]);
		expect(readContact(file).problems).toEqual(['phone-invalid Kontakter, rad 2, kolumn Tfn']);
	});

	it.each([
		['411-57 70 00', '0411-57 70 00'],
		['411577000, 070-174 06 05', '0411577000 | 070-174 06 05'],
		['Växel 411-57 70 00, ankn 12', 'Växel 0411-57 70 00, ankn 12'],
		['46 411 57 70 00', '+46 411 57 70 00'],
	])('may be text without its nought, which is told: %s', (written, told) => {
		const file = contacts([head, row.map((text, index) => (index === 2 ? written : text))]);
		expect(readContact(file).contact?.phones[0]?.number.digits).toBe('+46411577000');
		const { problems } = read(file);
		expect(problems).toMatchObject([{ code: 'sheet-number-repaired', args: { value: written, read: told, count: 1 } }]);
		expect(formatForTerminal(problems, 'sv', 'content')).toContain(`${written} läses som ${told}.`);
	});

	it.each([
		['a day', '<c {r} s="1"><v>46053</v></c>', []],
		['a day with a time', '<c {r} s="1"><v>46053.75</v></c>', []],
		['a day as ISO 8601', '<c {r} t="d"><v>2026-01-31T00:00:00</v></c>', []],
		['the number of a day', '<c {r}><v>46053</v></c>', ['sheet-number-repaired Kontakter, rad 2, kolumn Kontrollerad']],
	])('may be %s', (_, cell, problems) => {
		expect(readContact(withCell(cell, {}, 3))).toMatchObject({ contact: { verified: '2026-01-31' }, problems });
	});

	it.each(['2026-1-31', '31 januari 2026', '31/1 2026', '2026-01-31 00:00:00'])(
		'may be a day written as %s',
		(text) => {
			expect(readContact(contacts([head, [...row.slice(0, 3), text]]))).toMatchObject({
				contact: { verified: '2026-01-31' },
				problems: [],
			});
		},
	);

	it('with a day that can be two is told with both', () => {
		const { problems } = read(contacts([head, [...row.slice(0, 3), '5/1/2026']]));
		expect(formatForTerminal(problems, 'sv', 'content')).toContain(
			'Kontakter, rad 2, kolumn Kontrollerad:  ”5/1/2026” kan vara både 2026-01-05 och 2026-05-01.',
		);
	});

	it('may be rich text, a shared text or a formula with its value', () => {
		const shared = '<sst><si><r><t>Rek</t></r><r><t>tor</t></r><rPh><t>x</t></rPh></si></sst>';
		const rows = [
			head,
			[
				{ xml: '<c {r} t="s"><v>0</v></c>' },
				{ xml: '<c {r} t="str"><f>A1</f><v>Ystads kommun</v></c>' },
				'0411-57 70 00',
				'2026-01-31',
			],
		];
		const content = makeWorkbook([{ name: 'Blad1', rows }], { more: { 'xl/sharedStrings.xml': shared } });
		expect(readContact(content)).toMatchObject({ contact: { id: 'ystad-rektor' }, problems: [] });
	});

	it.each([
		['a formula without a value', '<c {r}><f>A1</f></c>', 'sheet-formula-empty Kontakter, rad 2, kolumn Tfn'],
		['an error', '<c {r} t="e"><f>A1</f><v>#N/A</v></c>', 'sheet-cell-error Kontakter, rad 2, kolumn Tfn'],
	])('is not read where it is %s', (_, cell, problem) => {
		expect(told(withCell(cell))).toEqual([problem]);
	});

	it('has the days of a workbook that counts from 1904', () => {
		const day = { xml: '<c {r} s="1"><v>44591</v></c>' };
		const content = makeWorkbook([{ name: 'Kontakter', rows: [head, [...row.slice(0, 3), day]] }], { from1904: true });
		expect(readContact(content).contact?.verified).toBe('2026-01-31');
	});

	it('that is merged downwards is read on each row', () => {
		const rows = [head, row, ['Chef', '', '112', '2026-01-31']];
		const { content, problems } = read(contacts(rows, { after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }));
		expect(problems.map(tell)).toEqual(['sheet-merged-cells Kontakter, rad 2, kolumn Organisation']);
		expect(content?.directory.contacts.map(({ id }) => id)).toContain('ystad-chef');
	});

	it('in a hidden row is read, and told', () => {
		const { contact, problems } = readContact(contacts([head, row], { hidden: [2] }));
		expect(problems).toEqual(['sheet-rows-hidden Kontakter, rad 2']);
		expect(contact).toBeDefined();
	});

	it('with several values has as many of what is said of them', () => {
		const rows = [
			[...head, 'Vad numren är'],
			['Rektor', 'Ystads kommun', '0411-57 70 00 | 112', '2026-01-31', 'växel | '],
			['Chef', 'Ystads kommun', '112', '2026-01-31', 'växel | jour'],
		];
		expect(readContact(contacts(rows.slice(0, 2))).contact?.phones).toMatchObject([{ label: 'växel' }, {}]);
		const ended = [rows[0] ?? [], ['Rektor', 'Ystads kommun', '112', '2026-01-31', 'växel | | ']];
		expect(readContact(contacts(ended))).toMatchObject({ contact: { phones: [{ label: 'växel' }] }, problems: [] });
		expect(told(contacts(rows))).toEqual(['sheet-out-of-step Kontakter, rad 3, kolumn Vad numren är']);
	});

	it.each([
		['0411-57 70 00 (växel)', [{ label: 'växel' }]],
		['0411-57 70 00 ankn. 12', [{ extension: '12' }]],
		['0411-57 70 00, 112', [{}, {}]],
		['0411-57 70 00 / 070-174 06 05', [{}, {}]],
		['0411-57 70 00\n112', [{}, {}]],
	])('reads "%s" as people write numbers', (text, phones) => {
		const { contact, problems } = readContact(contacts([head, ['Rektor', 'Ystads kommun', text, '2026-01-31']]));
		expect(problems).toEqual([]);
		expect(contact?.phones).toMatchObject(phones);
		expect(contact?.phones).toHaveLength(phones.length);
	});

	it('with a whole name of three words is told, with how it is read', () => {
		const rows = [
			[...head, 'Namn', 'Källa'],
			[...row, 'Ada Maria Ek', 'Webbplatsen: sidan om oss.'],
		];
		const { contact, problems } = readContact(contacts(rows));
		expect(problems).toEqual(['sheet-name-divided Kontakter, rad 2, kolumn Namn']);
		expect(contact?.person).toMatchObject({ given: 'Ada Maria', family: 'Ek' });
		const particle = [
			[...head, 'Namn', 'Källa'],
			[...row, 'Ada af Ek', 'Webbplatsen: sidan om oss.'],
		];
		expect(readContact(contacts(particle))).toMatchObject({ contact: { person: { family: 'af Ek' } }, problems: [] });
	});
});

describe('headings', () => {
	it.each<[string, MadeCell[][], string[]]>([
		['are missing', [row], ['sheet-head-missing Kontakter']],
		[
			'are told once where one that each row needs is missing',
			[head.slice(0, 3), row.slice(0, 3), ['Chef', 'Ystads kommun', '112']],
			['sheet-column-missing Kontakter, rad 1'],
		],
		[
			'lead to a cell that is empty',
			[head, [...row.slice(0, 3), '']],
			['sheet-cell-missing Kontakter, rad 2, kolumn Kontrollerad'],
		],
		[
			'of a department lead to a cell that is empty',
			[
				['Uppdrag', 'Förvaltning', 'Tfn', 'Kontrollerad'],
				['Rektor', '', '112', '2026-01-31'],
			],
			['sheet-cell-missing Kontakter, rad 2, kolumn Förvaltning'],
		],
		[
			'of a unit lead to no post where that is empty',
			[
				['Uppdrag', 'Enhet', 'Förvaltning', 'Tfn', 'Kontrollerad'],
				['', 'Norra skolan', 'Ystads kommun', '112', '2026-01-31'],
			],
			['sheet-column-unit Kontakter, rad 1, kolumn Enhet', 'sheet-cell-missing Kontakter, rad 2, kolumn Uppdrag'],
		],
		['mean the same twice', [[...head, 'Telefon'], row], ['sheet-column-duplicate Kontakter, rad 1, kolumn Telefon']],
		['are not known', [[...head, 'Skonummer'], row], ['sheet-column-unknown Kontakter, rad 1, kolumn Skonummer']],
	])('%s', (_, rows, problems) => {
		expect(told(contacts(rows))).toEqual(problems);
	});

	it('that are misspelt are told with what was meant', () => {
		const [problem] = read(contacts([[...head, 'E-postadres'], row])).problems;
		expect(problem?.args).toEqual({ heading: 'E-postadres', suggestion: 'E-post' });
	});

	it('for departments and units lead to an organisation and a post within it', () => {
		const rows = [
			['Uppdrag', 'Enhet', 'Förvaltning', 'Tfn', 'Kontrollerad'],
			['Rektor', 'Norra skolan', 'Ystads kommun', '112', '2026-01-31'],
			['Chef för Norra skolan', 'Norra skolan', 'Ystads kommun', '112', '2026-01-31'],
			['Kurator', 'Ystads kommun', '', '112', '2026-01-31'],
			['Vakt', 'Ystads kommun', 'Ystads kommun', '112', '2026-01-31'],
		];
		const { content, problems } = read(contacts(rows));
		expect(problems.map(tell)).toEqual(['sheet-column-unit Kontakter, rad 1, kolumn Enhet']);
		const posts = content?.directory.contacts.filter(({ verified }) => verified === '2026-01-31') ?? [];
		expect(posts.map(({ role }) => role).sort()).toEqual([
			'Chef för Norra skolan',
			'Kurator',
			'Rektor, Norra skolan',
			'Vakt',
		]);
		expect(new Set(posts.map(({ organisation }) => organisation.name))).toEqual(new Set(['Ystads kommun']));
	});

	it.each(['Förvaltning', 'Avdelning', 'Enhet', 'Nämnd', 'Arbetsplats'])(
		'may have %s alone for the organisation',
		(heading) => {
			const rows = [['Uppdrag', heading, 'Tfn', 'Kontrollerad'], row];
			expect(readContact(contacts(rows))).toMatchObject({
				contact: { organisation: { name: 'Ystads kommun' } },
				problems: [],
			});
		},
	);

	it('for mobiles and switchboards stand beside that for numbers', () => {
		const rows = [
			[...head, 'Mobil', 'Växel'],
			[...row, '070-174 06 05', '0411-57 70 01'],
		];
		expect(readContact(contacts(rows)).contact?.phones.map(({ label }) => label)).toEqual([
			undefined,
			'mobil',
			'växel',
		]);
	});
});

describe('a fault in a number', () => {
	it.each([
		['Tfn', ['12', '070-174 06 05', '0411-57 70 01']],
		['Mobil', ['0411-57 70 00 | 112', '12', '0411-57 70 01']],
		['Växel', ['', '', '0411-57 70 01, 12']],
	])('is told of its own column, %s', (heading, [phone = '', mobile = '', switchboard = '']) => {
		const rows = [
			[...head, 'Mobil', 'Växel'],
			['Rektor', 'Ystads kommun', phone, '2026-01-31', mobile, switchboard],
		];
		expect(told(contacts(rows))).toEqual([`phone-invalid Kontakter, rad 2, kolumn ${heading}`]);
	});
});

describe('a workbook', () => {
	const text = (content: string) => new TextEncoder().encode(content);
	const compound = (name: string) =>
		new Uint8Array([
			0xd0,
			0xcf,
			0x11,
			0xe0,
			...Array(600).fill(0),
			...[...name].flatMap((sign) => [sign.charCodeAt(0), 0]),
		]);

	it.each<[string, string, Uint8Array]>([
		['is encrypted', 'encrypted', compound('EncryptedPackage')],
		['is of an older kind', 'old-excel', compound('Workbook')],
		['is of another program', 'open-document', makeWorkbook([], { more: { mimetype: 'application/vnd.oasis' } })],
		['is cut short', 'damaged', contacts([head, row]).slice(0, 300)],
		['is another file', 'not-a-workbook', text('%PDF-1.7')],
		['is another archive', 'not-a-workbook', makeWorkbook([]).map((byte) => byte)],
		['has no sheet to see', 'no-sheet', contacts([head, row], { isHidden: true })],
		['is no XML within', 'damaged', makeWorkbook([], { more: { 'xl/workbook.xml': '<workbook' } })],
	])('that %s is told as that', (name, reason, content) => {
		const bytes = name === 'is another archive' ? renamed(content) : content;
		const { problems, content: found } = read(bytes);
		expect(problems.map(({ code, args }) => [code, args])).toEqual([['sheet-unreadable', { reason }]]);
		expect(found).toBeUndefined();
	});

	it.each([
		['contacts.csv', 'PK\u0003\u0004x', 'damaged'],
		['contacts.csv', 'a;b\u0000c\n', 'not-a-table'],
		['contacts.xls', 'x', 'not-a-workbook'],
	])('%s is what its bytes are', (path, content, reason) => {
		expect(read(content, path).problems[0]?.args).toEqual({ reason });
	});

	it('that is empty is told', () => {
		expect(told('')).toEqual(['file-empty –']);
		expect(told(contacts([]))).toEqual(['file-empty Kontakter']);
	});

	it('with two sheets of a name is not read', () => {
		const sheets = ['Kontakter', 'KONTAKTER'].map((name) => ({ name, rows: [head, row] }));
		expect(told(makeWorkbook(sheets))).toEqual(['sheet-name-duplicate KONTAKTER']);
	});

	it('with macros is read, and told, as is what is not read', () => {
		const sheets = ['Kontakter', 'Semester'].map((name) => ({ name, rows: [head, row] }));
		const content = makeWorkbook(sheets, { more: { 'xl/vbaProject.bin': 'x' } });
		expect(readContact(content, 'contacts.xlsm')).toMatchObject({
			contact: { id: 'ystad-rektor' },
			problems: ['sheet-with-macros –', 'sheet-not-read –'],
		});
	});

	it('is not unpacked where it says that it is very large', () => {
		const content = contacts([head, row]);
		const view = new DataView(content.buffer);
		for (let at = 0; at < content.length - 4; at++) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100_000_000, true);
		}
		expect(told(content)).toEqual(['sheet-too-large –']);
	});

	it('is not read where its parts are deeper than any are, or are the same sheet over and over', () => {
		const deep = `<sst><si>${'<r>'.repeat(60)}<t>x</t>${'</r>'.repeat(60)}</si></sst>`;
		const damaged = { reason: 'damaged' };
		const withDeep = makeWorkbook([{ name: 'Kontakter', rows: [head, row] }], {
			more: { 'xl/sharedStrings.xml': deep },
		});
		expect(read(withDeep).problems[0]?.args).toEqual(damaged);
		const many = Array.from({ length: 21 }, (_, index) => ({ name: `Kontakter ${index}`, rows: [head, row] }));
		expect(read(makeWorkbook(many)).problems[0]?.args).toEqual(damaged);
	});

	it('is not unpacked further than it says', () => {
		const content = contacts([head, ...Array.from({ length: 3000 }, () => row)]);
		const view = new DataView(content.buffer);
		for (let at = 0; at < content.length - 4; at++) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200, true);
		}
		expect(read(content).problems[0]?.args).toEqual({ reason: 'damaged' });
	});
});

describe('a file of values', () => {
	const table = (sign: string) => [head, row].map((cells) => cells.join(sign)).join('\r\n');
	const utf16 = (isLittle: boolean, mark = '\uFEFF') => {
		const units = [...`${mark}${table(';')}`].map((sign) => sign.charCodeAt(0));
		return new Uint8Array(units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
	};

	it.each([
		['semicolons', table(';')],
		['commas', table(',')],
		['tabs', table('\t')],
		['other signs in its cells', `${table(';').replace('\r\n', ';Ämnen\r\n')};a, b, c, d, e, f | g | h | i | j | k`],
		['a byte order mark', `\uFEFF${table(';')}`],
		['old line ends', table(';').replaceAll('\r\n', '\r')],
		['UTF-16 of one order', utf16(true)],
		['UTF-16 of the other', utf16(false)],
	])('may have %s', (_, content) => {
		expect(readContact(content, 'contacts.csv')).toMatchObject({
			contact: { id: 'ystad-rektor' },
			problems: [],
		});
	});

	it.each([true, false])('may have UTF-16 without its mark, which is told (%s)', (isLittle) => {
		expect(readContact(utf16(isLittle, ''), 'contacts.csv')).toMatchObject({
			contact: { id: 'ystad-rektor' },
			problems: ['csv-encoding-guessed –'],
		});
	});

	it('tells its places by row, as a spreadsheet counts, and column', () => {
		const content = `${table(';')}\r\n"Chef\r\nför allt";Ystads kommun;12;2026-01-31\r\nX;Ystads kommun;13;2026-01-31`;
		expect(told(content, 'contacts.csv')).toEqual([
			'phone-invalid rad 3, kolumn Tfn',
			'phone-invalid rad 4, kolumn Tfn',
		]);
	});

	it('may be what Windows writes, which is told', () => {
		const latin = Uint8Array.from(table(';').replace('Rektor', 'Rektor för skolan'), (sign) => sign.charCodeAt(0));
		const { content, problems } = read(latin, 'contacts.csv');
		expect(problems.map(tell)).toEqual(['csv-encoding-guessed –']);
		expect(content?.directory.contacts.map(({ role }) => role)).toContain('Rektor för skolan');
	});

	it('in two encodings is told, with the first letter that is wrong', () => {
		const utf8 = new TextEncoder().encode(`${table(';')}\r\nChef för X;Ystads kommun;112;2026-01-31\r\n`);
		const mixed = new Uint8Array([...utf8, ...Uint8Array.from('Å;', (sign) => sign.charCodeAt(0))]);
		expect(read(mixed, 'contacts.csv').problems).toMatchObject([
			{ code: 'csv-encoding-mixed', args: { byte: '0xC5' }, location: { position: { line: 4, column: 1 } } },
		]);
	});

	it('with a quotation mark that nothing ends is told where it begins', () => {
		const content = `${table(';')}\r\nChef;"Ystads kommun;112;2026-01-31\r\nX;Y;112;2026-01-31\r\n`;
		expect(told(content, 'contacts.csv')).toEqual(['csv-quotes-unbalanced 3:6']);
	});

	it.each(['organisations.csv', 'Kontakter-organisationer.csv'])(
		'of organisations, %s, stands beside that of contacts',
		(path) => {
			const organisations = {
				path,
				content: new TextEncoder().encode('Namn;Slag\r\nRegion Norr;region\r\n'),
			};
			const { content, problems } = read(table(';').replace('Ystads kommun', 'region norr'), 'Kontakter.CSV', [
				organisations,
			]);
			expect(problems).toEqual([]);
			expect(content?.directory.contacts.find(({ role }) => role === 'Rektor')?.organisation.id).toBe('region-norr');
		},
	);
});

function renamed(archive: Uint8Array): Uint8Array {
	const name = new TextEncoder().encode('xl/workbook.xml');
	const bytes = archive.slice();
	for (let at = 0; at < bytes.length - name.length; at++) {
		if (name.every((byte, index) => bytes[at + index] === byte)) bytes[at] = 0x79;
	}
	return bytes;
}
