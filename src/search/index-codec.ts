// Ships to the browser.
import { slugify } from '../domain/slug.ts';
import {
	type AreaHead,
	type OrganisationHead,
	restoreAreas,
	restoreOrganisations,
	shortenAreas,
	shortenOrganisations,
} from './area-head.ts';
import { frontCode, restoreFronts } from './front-coding.ts';
import { type Column, type ColumnName, columnNames, type IndexData } from './index-data.ts';
import {
	chooseDigits,
	type Digits,
	fromDistances,
	fromTextColumn,
	type Numbers,
	readNumbers,
	toDistances,
	toTextColumn,
	writeNumbers,
} from './number-column.ts';
import { type Area, type ReachFields, readReaches, writeReaches } from './reach-column.ts';
import { createIdRestorer, type IdHints, shortenId } from './short-id.ts';

/**
 * The index as a file: its form, a checksum of all that follows, and the length of a JSON text (four bytes each, little-endian), the text with
 * everything that stands once, then the columns, one after the other. A general compressor does the rest: what it cannot see is taken
 * away here, such as what one column says of another, and the order of what is sorted.
 */
export function encodeIndex(data: IndexData): Uint8Array {
	const { columns, count } = data;
	const { municipality, organisation } = columns;
	const usual = findUsualMunicipalities(data);
	const reach = writeReaches(data);
	const hintsOf = createHints(data);
	const shortIds = data.ids.map((id, contact) => shortenId(id, hintsOf(contact)));
	const texts = [
		shortIds.map(({ form: idForm }) => idForm),
		data.phones,
		data.emails,
		data.phoneNotes,
		data.webs,
		data.officeHours,
	].map(toTextColumn);
	const numbers: ArrayLike<number>[] = [
		...columnNames.map((name) => {
			const { ids, values } = columns[name];
			if (name === 'municipality')
				return Uint32Array.from(ids, (id, contact) => (id === usual[organisation.ids[contact] ?? 0] ? 0 : id + 1));
			return sortedColumns.has(name) ? toDistances(ids, values.length) : ids;
		}),
		reach.choices,
		data.dayIds,
		data.status,
		...texts.map((column) => column.numbers),
		shortIds.map(({ number }) => number),
	];
	const digits = numbers.map(chooseDigits);
	const planes = numbers.map((column, at) => writeNumbers(column, digits[at] ?? { width: 0, base: 1 }));
	const municipalityNames = usual.map((value) => municipality.values[value]?.[0] ?? '');
	const positions = new Map(data.municipalities.map(({ name }, position) => [name, position]));
	const head: Head = {
		count,
		values: columnNames.map((name) => {
			const { values } = columns[name];
			if (name === 'organisation') return [];
			if (name === 'municipality')
				return values.map((names) => names.map((each) => positions.get(each) ?? each).join('\n'));
			return frontCode(values.map((each) => each.join('\n')));
		}),
		synonyms: data.synonyms,
		kindWords: data.kindWords,
		aliasLanguages: data.aliasLanguages,
		organisations: shortenOrganisations(
			data.organisations,
			organisation.values.map(([name = '']) => name),
			municipalityNames,
		),
		areas: shortenAreas(data.municipalities, data.counties),
		usualMunicipalities: usual,
		covered: reach.covered,
		reaches: reach.others,
		pages: data.pages,
		pageTexts: data.pageTexts,
		abbreviations: data.abbreviations,
		...(data.parts && { parts: data.parts }),
		days: data.days,
		texts: texts.map((column) => frontCode(column.texts)),
		widths: digits.map(({ width }) => width),
		bases: digits.map(({ base }) => base),
	};
	const text = new TextEncoder().encode(JSON.stringify(head));
	const bytes = new Uint8Array(beginning + text.length + planes.reduce((sum, { length }) => sum + length, 0));
	const view = new DataView(bytes.buffer);
	view.setUint32(8, text.length, true);
	bytes.set(text, beginning);
	let at = beginning + text.length;
	for (const plane of planes) {
		bytes.set(plane, at);
		at += plane.length;
	}
	view.setUint32(0, form, true);
	view.setUint32(4, checksum(bytes.subarray(8)), true);
	return bytes;
}

/**
 * Reads what {@link encodeIndex} wrote. A file that is cut short, changed or something else throws, before anything is made that is larger
 * than the file.
 */
export function decodeIndex(bytes: Uint8Array): IndexData {
	if (bytes.length < beginning) throw new Error('The search index is cut short');
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	if (view.getUint32(0, true) !== form) throw new Error('Not a search index of this form');
	if (view.getUint32(4, true) !== checksum(bytes.subarray(8))) throw new Error('The search index is not whole');
	const headEnd = beginning + view.getUint32(8, true);
	const head = JSON.parse(new TextDecoder().decode(bytes.subarray(beginning, headEnd))) as Head;
	expectFit(head, bytes.length - headEnd);
	const { count } = head;
	let at = headEnd;
	const numbers = head.widths.map((width, position) => {
		const plane = bytes.subarray(at, at + width * count);
		at += plane.length;
		return readNumbers(plane, count, { width, base: head.bases[position] ?? 1 });
	});
	const own = numbers.slice(0, columnNames.length);
	const [choices, dayIds, status, idForms, phones, emails, phoneNotes, webs, officeHours, idNumbers] = numbers.slice(
		columnNames.length,
	) as OtherColumns;
	const { municipalities, counties } = restoreAreas(head.areas);
	const municipalityValues = readValues(head, 'municipality').map((text) => readMunicipalities(text, municipalities));
	const { organisations, names } = restoreOrganisations(
		head.organisations,
		head.usualMunicipalities.map((value) => municipalityValues[value]?.[0] ?? ''),
	);
	const organisationIds = own[columnNames.indexOf('organisation')] ?? new Uint16Array();
	const columns = Object.fromEntries(
		columnNames.map((name, position): [ColumnName, Column] => {
			const written = own[position] ?? new Uint16Array();
			if (name === 'organisation') return [name, { values: names.map(toTexts), ids: written }];
			if (name === 'municipality') {
				const ids = written.map((id, contact) =>
					id === 0 ? (head.usualMunicipalities[organisationIds[contact] ?? 0] ?? 0) : id - 1,
				);
				return [name, { values: municipalityValues, ids }];
			}
			const values = restoreFronts(readValues(head, name)).map(toTexts);
			return [name, { values, ids: sortedColumns.has(name) ? fromDistances(written, values.length) : written }];
		}),
	) as Record<ColumnName, Column>;
	for (const [name, { ids, values }] of Object.entries(columns)) {
		for (const id of ids) if (id >= values.length) throw new Error(`There is no ${name} ${id}`);
	}
	const [forms = [], phoneTexts = [], emailTexts = [], noteTexts = [], webTexts = [], hourTexts = []] =
		head.texts.map(restoreFronts);
	const reach = readReaches(
		{ covered: head.covered, others: head.reaches, choices },
		{ columns, municipalities, counties },
	);
	return {
		count,
		columns,
		synonyms: head.synonyms,
		kindWords: head.kindWords,
		aliasLanguages: head.aliasLanguages,
		organisations,
		municipalities,
		counties,
		...reach,
		days: head.days,
		pages: head.pages,
		pageTexts: head.pageTexts,
		abbreviations: head.abbreviations,
		...(head.parts && { parts: head.parts }),
		dayIds: Uint16Array.from(dayIds),
		status: Uint8Array.from(status),
		ids: restoreIds(fromTextColumn(forms, idForms), idNumbers, createHints({ columns, organisations, municipalities })),
		phones: fromTextColumn(phoneTexts, phones),
		emails: fromTextColumn(emailTexts, emails),
		phoneNotes: fromTextColumn(noteTexts, phoneNotes),
		webs: fromTextColumn(webTexts, webs),
		officeHours: fromTextColumn(hourTexts, officeHours),
	};
}

/** Columns in which the list of contacts, sorted by family and given name, mostly goes upwards. */
const sortedColumns: ReadonlySet<ColumnName> = new Set(['family', 'given']);

/** Another with each change of what is written: the number grows, and the names of the columns come by themselves. */
const form = checksum(new TextEncoder().encode(`9 ${columnNames.join(' ')}`));

/** Bytes before the JSON text. */
const beginning = 12;

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
	let state = 0x811c9dc5;
	for (let at = 0; at < bytes.length; at++) state = Math.imul(state ^ (bytes[at] ?? 0), 0x01000193);
	return state >>> 0;
}

/** Contacts have ids of their own, and so at least one column with room for each of them: a count that the file has no bytes for is a lie. */
function expectFit({ count, widths, bases }: Head, length: number): void {
	const whole = widths.reduce((sum, width) => sum + width, 0);
	const isCounted = Number.isInteger(count) && count >= 0 && (whole > 0 || count <= 1);
	const areDigits =
		widths.length === columnNames.length + 10 &&
		widths.every((width) => [0, 1, 2, 3].includes(width)) &&
		bases.length === widths.length &&
		bases.every((base) => Number.isInteger(base) && base >= 1 && base <= 256);
	if (!isCounted || !areDigits || whole * count !== length)
		throw new Error('The parts of the search index do not fit together');
}

interface Head
	extends Pick<
		IndexData,
		'abbreviations' | 'aliasLanguages' | 'count' | 'days' | 'kindWords' | 'pages' | 'pageTexts' | 'parts' | 'synonyms'
	> {
	/**
	 * Values of the columns, in the order of `columnNames`; several texts of one value on lines of their own. Municipalities as positions, and nothing
	 * for organisations, whose names stand with them.
	 */
	readonly values: readonly (readonly string[])[];
	readonly organisations: OrganisationHead;
	readonly areas: AreaHead;
	/** For each value of the organisation column, the municipalities that most of its contacts have: written as 0 in the column of municipalities. */
	readonly usualMunicipalities: readonly number[];
	readonly covered: readonly Area[];
	readonly reaches: readonly ReachFields[];
	/** Forms of ids, numbers, e-mail addresses, notes on numbers, web pages and hours. */
	readonly texts: readonly (readonly string[])[];
	/** Digits of a number in each column that follows. */
	readonly widths: readonly Digits['width'][];
	readonly bases: readonly Digits['base'][];
}

type OtherColumns = [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];

function findUsualMunicipalities({ columns, organisations, count }: IndexData): number[] {
	const counts = organisations.map(() => new Map<number, number>());
	for (let contact = 0; contact < count; contact++) {
		const ofOrganisation = counts[columns.organisation.ids[contact] ?? 0];
		const municipality = columns.municipality.ids[contact] ?? 0;
		ofOrganisation?.set(municipality, (ofOrganisation.get(municipality) ?? 0) + 1);
	}
	return counts.map((each) => [...each].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0);
}

/** Prepares what a contact's id can be told from. */
function createHints({
	columns: { municipality, organisation, role },
	organisations,
	municipalities,
}: Pick<IndexData, 'columns' | 'municipalities' | 'organisations'>): (contact: number) => IdHints {
	const slugByName = new Map(municipalities.map(({ name, slug }) => [name, slug]));
	const municipalitySlugs = municipality.values.map(([first = '']) => slugByName.get(first) ?? '');
	const roleSlugs = role.values.map(([text = '']) => slugify(text));
	return (contact) => ({
		municipality: municipalitySlugs[municipality.ids[contact] ?? 0] ?? '',
		organisation: organisations[organisation.ids[contact] ?? 0]?.id ?? '',
		role: roleSlugs[role.ids[contact] ?? 0] ?? '',
	});
}

function restoreIds(forms: readonly string[], numbers: Numbers, hintsOf: (contact: number) => IdHints): string[] {
	const restore = createIdRestorer();
	return forms.map((idForm, contact) => restore(idForm, numbers[contact] ?? 0, hintsOf(contact)));
}

function readValues({ values }: Head, name: ColumnName): readonly string[] {
	return values[columnNames.indexOf(name)] ?? [];
}

function readMunicipalities(text: string, municipalities: IndexData['municipalities']): string[] {
	return toTexts(text).map((each) => municipalities[Number(each)]?.name ?? each);
}

function toTexts(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}
