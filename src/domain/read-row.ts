import { betweenValues, readCellList, readCellsInStep } from './cell-list.ts';
import { levels, readWord, statuses, truths } from './cell-words.ts';
import { type SheetKind, unitColumns } from './content-columns.ts';
import { findMunicipality } from './municipality.ts';
import { type NumberColumn, numberColumns } from './number-columns.ts';
import { organisationKinds } from './organisation.ts';
import { type Finding, finding } from './problem.ts';
import type { RowCells } from './row-cells.ts';
import { slugify } from './slug.ts';
import { withUnits } from './unit-of-post.ts';
import { readWrittenDate } from './written-date.ts';
import { splitName } from './written-name.ts';
import { readPhone, splitPhones } from './written-number.ts';

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
	/** The numbers, as they are written, that are called something by their column alone. */
	readonly namedByColumn: ReadonlySet<string>;
	/** The kinds of numbers that there are columns for, where none is for all of them: of others the row says nothing. */
	readonly numbersOf: readonly NumberColumn[] | undefined;
	/** What is wrong with how the cells of a row go together. */
	readonly findings: readonly { readonly column: string; readonly about: Finding }[];
}

/** Reads a row. */
export function readRow(kind: SheetKind, cells: RowCells): RowFields {
	const doubts: RowFields['doubts'][number][] = [];
	const findings: RowFields['findings'][number][] = [];
	const namedByColumn = new Set<string>();
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
	put('emails', ['epost'], readCellList(text('epost'), `${betweenValues} `));
	put('topics', ['amnen'], readCellList(text('amnen'), betweenValues));
	put('officeHours', ['oppettider'], readCellList(text('oppettider')));
	put('visitingAddress', ['besoksadress'], readAddress(text('besoksadress')));
	put('postalAddress', ['postadress'], readAddress(text('postadress')));
	put('example', ['exempel'], readWord(text('exempel'), truths));
	put('formerIds', ['tidigare_id'], readCellList(text('tidigare_id'), `${betweenValues} `));
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
		namedByColumn,
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
			const own: Readonly<Record<string, string>> = { ...phone };
			return {
				...phone,
				...Object.fromEntries(more.map(([key, values]) => [key, values[index] || (own[key] ?? null)])),
			};
		});
		const ofKinds = numberColumns.flatMap(({ name, label }) =>
			splitPhones(text(name)).map((each) => {
				const phone = readPhone(each);
				if (phone.label === undefined) namedByColumn.add(phone.number);
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

const PERSON_COLUMNS = ['namn', 'fornamn', 'efternamn'];

/** The kind of an organisation, which people write in the definite form too. */
function readKind(cell: string): string {
	const wanted = slugify(cell);
	const other = { ovrig: 'annan', ovrigt: 'annan', annat: 'annan', lansstyrelsen: 'lansstyrelse', polisen: 'polis' };
	return (
		organisationKinds.find((kind) => kind === wanted || `${kind}en` === wanted) ??
		(Object.entries(other).find(([word]) => word === wanted)?.[1] || cell)
	);
}

/** Municipalities and counties. A code and a name with a comma between them are one, and a spreadsheet takes the nought from a code. */
function readAreas(cell: string): string[] {
	if ('found' in findMunicipality(cell)) return [cell];
	return readCellList(cell, betweenValues).map(readCode);
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

/** People leave out what every address begins with. */
function readWebAddress(cell: string): string {
	return /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$))[^\s@]*$/iu.test(cell) ? `https://${cell}` : cell;
}

function isNothing(value: unknown): boolean {
	return value === '' || value === undefined || (Array.isArray(value) && value.length === 0);
}
