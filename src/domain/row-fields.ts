import { readCellList, readCellsInStep, writeCellList } from './cell-list.ts';
import { columnsOf, type SheetKind, unitColumns } from './content-columns.ts';
import { findMunicipality } from './municipality.ts';
import { foldWord, isParticle } from './name-words.ts';
import { type NumberColumn, numberColumns } from './number-columns.ts';
import { organisationKinds } from './organisation.ts';
import { parsePhone } from './phone.ts';
import { type Finding, finding, type ReportLanguage } from './problem.ts';
import { slugify } from './slug.ts';
import { streetAddressField } from './street-address.ts';
import { withUnits } from './unit-of-post.ts';
import { readWrittenDate } from './written-date.ts';

/** What a row says. */
export interface RowFields {
	readonly id: string | undefined;
	/** Under the keys of the entry's YAML file and in the shape of that; null, in groups too, for what a column is there for and the row says nothing of. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** Values that can be read in more ways than one. */
	readonly doubts: readonly {
		readonly field: string;
		readonly about: Finding;
		readonly readings: readonly unknown[];
	}[];
	/** The columns that its telephone numbers stand in, number by number. */
	readonly numbersIn: readonly string[];
	/** The kinds of numbers that there are columns for, where none is for all of them: of others the row says nothing. */
	readonly numbersOf: readonly NumberColumn[] | undefined;
	/** What is wrong with how the cells of a row go together. */
	readonly findings: readonly { readonly column: string; readonly about: Finding }[];
}

/** The texts of a row by the names of its columns. A column that the table lacks is not there. */
export type RowCells = ReadonlyMap<string, string>;

/** Signs that people put between values, in cells whose values have none of them. */
const BETWEEN = ',;';

/** Reads a row. */
export function readRow(kind: SheetKind, cells: RowCells): RowFields {
	const doubts: RowFields['doubts'][number][] = [];
	const findings: RowFields['findings'][number][] = [];
	const fields: Record<string, unknown> = {};
	const text = (name: string) => cells.get(name)?.trim() ?? '';
	const has = (...names: string[]) => names.some((name) => cells.has(name));
	const put = (key: string, names: readonly string[], value: unknown) => {
		if (has(...names)) fields[key] = isNothing(value) ? null : value;
	};

	const phones = readPhones();
	put(
		'phones',
		['telefon', ...numberColumns.map(({ name }) => name)],
		phones.map(({ value }) => value),
	);
	put('emails', ['epost'], readCellList(text('epost'), `${BETWEEN} `));
	put('topics', ['amnen'], readCellList(text('amnen'), BETWEEN));
	put('officeHours', ['oppettider'], readCellList(text('oppettider')));
	put('visitingAddress', ['besoksadress'], readAddress(text('besoksadress')));
	put('postalAddress', ['postadress'], readAddress(text('postadress')));
	put('example', ['exempel'], readWord(text('exempel'), truths));
	put('formerIds', ['tidigare_id'], readCellList(text('tidigare_id'), `${BETWEEN} `));
	if (kind === 'organisation') {
		put('name', ['namn'], text('namn'));
		put('kind', ['slag'], readKind(text('slag')));
		put('area', ['omrade'], readAreas(text('omrade')));
		put('website', ['webbplats'], readWebAddress(text('webbplats')));
		put('parent', ['del_av'], text('del_av'));
		put('logotype', ['logotyp'], text('logotyp'));
	} else {
		const names = ['organisation', ...unitColumns.map(({ name }) => name)];
		const [organisation = '', ...units] = [...new Set(names.map(text).filter((name) => name !== ''))];
		put('role', ['uppdrag'], withUnits(text('uppdrag'), units));
		put('organisation', [...names, 'organisation_id'], text('organisation_id') || organisation);
		put('place', ['ort'], readCode(text('ort')));
		put('municipalities', ['kommuner', 'kommunkoder'], readAreas(text('kommuner') || text('kommunkoder')));
		put('person', PERSON_COLUMNS, readPerson());
		put('url', ['webbsida'], readWebAddress(text('webbsida')));
		put('note', ['anmarkning'], text('anmarkning'));
		put('aliases', ['andra_namn', 'andra_namn_sprak'], readAliases());
		put('verified', ['kontrollerad'], readWrittenDate(text('kontrollerad')) ?? text('kontrollerad'));
		put('status', ['status'], readWord(text('status'), statuses));
		put('publish', ['publicering'], readWord(text('publicering'), levels));
		put('replacedBy', ['ersatt_av'], text('ersatt_av'));
		put('namesake', ['namne'], readWord(text('namne'), truths));
	}
	return {
		id: text('id') || undefined,
		fields,
		doubts,
		numbersIn: phones.map(({ column }) => column),
		numbersOf: has('telefon') ? undefined : numberColumns.flatMap(({ name }) => (has(name) ? [name] : [])),
		findings,
	};

	function readPhones(): { readonly column: string; readonly value: unknown }[] {
		const numbers = splitPhones(text('telefon')).map(readPhone);
		const more = (
			[
				['label', 'telefon_etikett'],
				['extension', 'telefon_anknytning'],
				['hours', 'telefontid'],
			] as const
		).flatMap(([key, name]) => (has(name) ? [[key, readInStep(name, numbers.length)] as const] : []));
		const phones = numbers.map((phone, index) => {
			const own: Readonly<Record<string, string>> = phone;
			return {
				...phone,
				...Object.fromEntries(more.map(([key, values]) => [key, values[index] || (own[key] ?? null)])),
			};
		});
		const ofKinds = numberColumns.flatMap(({ name, label }) =>
			splitPhones(text(name)).map((each) => {
				const phone = readPhone(each);
				return { column: name, phone: { ...phone, label: phone.label ?? label } };
			}),
		);
		return [...phones.map((phone) => ({ column: 'telefon', phone })), ...ofKinds].map(({ column, phone }) => ({
			column,
			value: Object.keys(phone).length === 1 ? phone.number : phone,
		}));
	}

	function readAliases(): unknown[] {
		const names = readCellList(text('andra_namn'), ';');
		const languages = readInStep('andra_namn_sprak', names.length);
		return names.map((name, index) => (languages[index] ? { name, lang: languages[index] } : name));
	}

	/** What is said of each of several values. More of it than there are values is told, since nobody knows of which it is said. */
	function readInStep(name: string, expected: number): string[] {
		const values = text(name) === '' ? [] : readCellsInStep(text(name));
		// What ends with a sign has one empty part more.
		while (values.length > expected && values.at(-1) === '') values.pop();
		if (values.length > expected) {
			findings.push({ column: name, about: finding('sheet-out-of-step', { count: values.length, expected }) });
		}
		return values;
	}

	function readPerson(): unknown {
		const whole = text('namn');
		const named = { given: text('fornamn'), family: text('efternamn') };
		const more = Object.fromEntries(
			[
				['sortName', 'sorteras_som'],
				['source', 'namnkalla'],
			].flatMap(([key = '', name = '']) => (has(name) ? [[key, text(name) || null]] : [])),
		);
		const withMore = (reading: typeof named) => ({
			given: reading.given || null,
			family: reading.family || null,
			...more,
		});
		const readings = named.given === '' && named.family === '' ? splitName(whole) : [named];
		const [{ given, family } = named, ...others] = readings;
		if (given === '' && family === '') return undefined;
		if (others.length > 0) {
			doubts.push({
				field: 'person',
				about: finding('sheet-name-divided', { name: whole, given, family }),
				readings: readings.map(withMore),
			});
		}
		return withMore({ given, family });
	}
}

/** The cells of an entry by the names of its columns, out of which {@link readRow} reads the same. */
export function writeRow(
	kind: SheetKind,
	id: string,
	fields: Readonly<Record<string, unknown>>,
	language: ReportLanguage,
): RowCells {
	const text = (value: unknown) => (typeof value === 'string' ? value : '');
	const list = (value: unknown) => (Array.isArray(value) ? value.map(text) : []);
	const groups = (value: unknown, key: string) =>
		Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? { [key]: each } : group(each))) : [];
	const phones = groups(fields['phones'], 'number');
	const aliases = groups(fields['aliases'], 'name');
	const inStep = (items: readonly Fields[], key: string) =>
		items.some((item) => item[key] !== undefined) ? writeInStep(items.map((item) => text(item[key]))) : '';
	const person = group(fields['person']);
	const cells: Record<string, string> = {
		id,
		telefon: writeCellList(phones.map(({ number }) => text(number))),
		telefon_etikett: inStep(phones, 'label'),
		telefon_anknytning: inStep(phones, 'extension'),
		telefontid: inStep(phones, 'hours'),
		epost: writeCellList(list(fields['emails']), `${BETWEEN} `),
		amnen: writeCellList(list(fields['topics']), BETWEEN),
		oppettider: writeCellList(list(fields['officeHours'])),
		besoksadress: writeAddress(addressParts(fields['visitingAddress'])),
		postadress: writeAddress(addressParts(fields['postalAddress'])),
		exempel: writeWord(text(fields['example']), truths, language),
		tidigare_id: writeCellList(list(fields['formerIds']), `${BETWEEN} `),
		...(kind === 'organisation'
			? {
					namn: text(fields['name']),
					slag: text(fields['kind']),
					omrade: writeCellList(list(fields['area']), BETWEEN),
					webbplats: text(fields['website']),
					del_av: text(fields['parent']),
					logotyp: text(fields['logotype']),
				}
			: {
					fornamn: text(person['given']),
					efternamn: text(person['family']),
					sorteras_som: text(person['sortName']),
					namnkalla: text(person['source']),
					uppdrag: text(fields['role']),
					organisation: text(fields['organisation']),
					ort: text(fields['place']),
					kommuner: writeCellList(list(fields['municipalities']), BETWEEN),
					webbsida: text(fields['url']),
					anmarkning: text(fields['note']),
					kontrollerad: text(fields['verified']),
					status: writeWord(text(fields['status']), statuses, language),
					ersatt_av: text(fields['replacedBy']),
					andra_namn: writeCellList(
						aliases.map(({ name }) => text(name)),
						';',
					),
					andra_namn_sprak: inStep(aliases, 'lang'),
					publicering: writeWord(text(fields['publish']), levels, language),
					namne: writeWord(text(fields['namesake']), truths, language),
				}),
	};
	const written = columnsOf(kind).filter(({ isReadOnly }) => !isReadOnly);
	return new Map(written.map(({ name }) => [name, cells[name] ?? '']));
}

type Fields = Readonly<Record<string, unknown>>;

const PERSON_COLUMNS = ['namn', 'fornamn', 'efternamn'];

/** Words of a cell by the value that they stand for: the Swedish one that is written, the English one, and others that are read. */
type Words = readonly (readonly [value: string, sv: string, en: string, ...others: string[]])[];

const statuses: Words = [
	['current', 'gäller', 'current', 'aktuell', 'aktiv'],
	['vacant', 'vakant', 'vacant'],
	['ended', 'har upphört', 'ended', 'upphört', 'avslutad'],
];
const levels: Words = [
	['all', 'allt', 'all'],
	['name', 'namn', 'name'],
	['role', 'uppdrag', 'role'],
];
const truths: Words = [
	['ja', 'ja', 'yes', 'sant', 'true', 'x'],
	['nej', 'nej', 'no', 'falskt', 'false'],
];

/** The value of a word, however it is written; another word as it stands, for the check to tell. */
function readWord(cell: string, words: Words): string {
	const wanted = slugify(cell);
	return words.find((each) => wanted !== '' && each.some((word) => slugify(word) === wanted))?.[0] ?? cell;
}

function writeWord(value: string, words: Words, language: ReportLanguage): string {
	const [, sv = '', en = ''] = words.find(([each]) => each === value) ?? [];
	return language === 'sv' ? sv : en;
}

/** The same for kinds of organisation, which people write in the definite form too. */
function readKind(cell: string): string {
	const wanted = slugify(cell);
	const other = { ovrig: 'annan', ovrigt: 'annan', annat: 'annan', lansstyrelsen: 'lansstyrelse', polisen: 'polis' };
	return (
		organisationKinds.find((kind) => kind === wanted || `${kind}en` === wanted) ??
		(Object.entries(other).find(([word]) => word === wanted)?.[1] || cell)
	);
}

/** Numbers, with a comma, a semicolon, a slash between spaces or a word between them. */
function splitPhones(cell: string): string[] {
	return readCellList(cell, BETWEEN).flatMap((part) =>
		parsePhone(part) === undefined ? part.split(/\s+(?:\/|eller|och|or)\s+/u) : [part],
	);
}

/** A number, and what people write after it: `0980-319 200 (växel)`, `08-123 456 00 ankn. 12`. */
function readPhone(written: string): { number: string; label?: string; extension?: string } {
	// Formulas that join cells leave signs for what is empty.
	const part = written.replace(/\s*(?:\(\s*\)?|[:–-])\s*$/u, '');
	if (parsePhone(part) !== undefined) return { number: part };
	const {
		number = '',
		extension,
		label,
	} = /^(?<number>[\d\s()+./-]+?)\s*(?:,?\s*(?:ankn(?:ytning)?|anknyt|ext)\.?:?\s*(?<extension>\d{1,7})|\((?<label>[^()]+)\))$/iu.exec(
		part,
	)?.groups ?? {};
	if (parsePhone(number) === undefined) return { number: part };
	return {
		number,
		...(label === undefined ? {} : { label: label.trim() }),
		...(extension === undefined ? {} : { extension }),
	};
}

/** Municipalities and counties. A code and a name with a comma between them are one, and a spreadsheet takes the nought from a code. */
function readAreas(cell: string): string[] {
	if ('found' in findMunicipality(cell)) return [cell];
	return readCellList(cell, BETWEEN).map(readCode);
}

function readCode(code: string): string {
	return /^\d{3}$/u.test(code) ? `0${code}` : code;
}

/** An address as one text or, where its parts could not be told from that, with ` | ` between them. */
function readAddress(cell: string): unknown {
	const parts = readCellsInStep(cell);
	const [street = '', postalCode = '', town = ''] = parts;
	if (parts.length === 3) return { street, postalCode, town };
	return cell.replace(/\s*\n\s*/gu, ', ');
}

function group(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** An address that stands in one line, as its parts. */
function addressParts(value: unknown): Fields {
	if (typeof value === 'string') return { ...streetAddressField.safeParse(value).data };
	return group(value);
}

function writeAddress({ street, postalCode, town }: Fields): string {
	if (street === undefined) return '';
	const inOne = `${street}, ${postalCode} ${town}`;
	const read = readAddress(inOne);
	const parsed = streetAddressField.safeParse(read).data;
	const isSame = parsed?.street === street && parsed?.postalCode === postalCode && parsed?.town === town;
	return isSame ? inOne : writeInStep([street, postalCode, town].map(String));
}

/** People leave out what every address begins with. */
function readWebAddress(cell: string): string {
	return /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$))[^\s@]*$/iu.test(cell) ? `https://${cell}` : cell;
}

/** Ways of dividing a whole name, the likeliest first; one where no other is likely. */
function splitName(whole: string): { given: string; family: string }[] {
	const reversed = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/u.exec(whole)?.groups;
	if (reversed !== undefined) return [{ given: reversed['given'] ?? '', family: reversed['family'] ?? '' }];
	const words = whole.split(/\s+/u).filter((word) => word !== '');
	const divide = (at: number) => ({ given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') });
	const particle = words.findIndex((word, index) => index > 0 && isParticle(foldWord(word)));
	if (particle > 0) return [divide(particle)];
	if (words.length <= 2) return [divide(Math.max(words.length - 1, 1))];
	return Array.from({ length: words.length - 1 }, (_, index) => divide(words.length - 1 - index));
}

/** As {@link writeCellList}, each value in its place. */
function writeInStep(values: readonly string[]): string {
	return values.map((value) => value.replace(/[\\|]/gu, '\\$&')).join(' | ');
}

function isNothing(value: unknown): boolean {
	return value === '' || value === undefined || (Array.isArray(value) && value.length === 0);
}
