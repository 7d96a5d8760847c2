// Ships to the browser.
import { type Column, type ColumnName, columnNames, type IndexData } from './index-data.ts';

/**
 * The index as a file: its form, a checksum of all that follows, and the length of a JSON text (four bytes each, little-endian), the text with
 * everything that stands once, then the columns, one after the other. A column's numbers are written low bytes first, then high bytes, which
 * a general compressor makes the most of.
 */
export function encodeIndex(data: IndexData): Uint8Array {
	const usualMunicipalities = findUsualMunicipalities(data);
	const { municipality, organisation } = data.columns;
	const columns = columnNames.map((name) =>
		name === 'municipality'
			? Uint32Array.from(municipality.ids, (id, contact) =>
					id === usualMunicipalities[organisation.ids[contact] ?? 0] ? 0 : id + 1,
				)
			: data.columns[name].ids,
	);
	const { usualReaches, exceptions } = shortenReaches(data);
	const planes = [...columns, exceptions, data.dayIds, data.status].map(toPlanes);
	const head: Head = {
		count: data.count,
		values: columnNames.map((name) => data.columns[name].values.map((texts) => texts.join('\n'))),
		synonyms: data.synonyms,
		aliasLanguages: data.aliasLanguages,
		organisations: data.organisations,
		municipalities: data.municipalities,
		counties: data.counties,
		usualMunicipalities,
		reaches: data.reaches.map(({ municipalities, counties, coveredMunicipalities, wholeCounties }) => [
			municipalities,
			counties,
			coveredMunicipalities,
			wholeCounties,
		]),
		usualReaches,
		pages: data.pages,
		days: data.days,
		ids: data.ids.join('\n'),
		phones: data.phones.join('\n'),
		emails: data.emails.join('\n'),
		widths: planes.map(({ length }) => length / Math.max(data.count, 1)),
	};
	const text = new TextEncoder().encode(JSON.stringify(head));
	const bytes = new Uint8Array(beginning + text.length + planes.reduce((sum, { length }) => sum + length, 0));
	const numbers = new DataView(bytes.buffer);
	numbers.setUint32(8, text.length, true);
	bytes.set(text, beginning);
	let at = beginning + text.length;
	for (const plane of planes) {
		bytes.set(plane, at);
		at += plane.length;
	}
	numbers.setUint32(0, form, true);
	numbers.setUint32(4, checksum(bytes.subarray(8)), true);
	return bytes;
}

/**
 * Reads what {@link encodeIndex} wrote. A file that is cut short, changed or something else throws, before anything is made that is larger
 * than the file.
 */
export function decodeIndex(bytes: Uint8Array): IndexData {
	if (bytes.length < beginning) throw new Error('The search index is cut short');
	const numbers = new DataView(bytes.buffer, bytes.byteOffset);
	if (numbers.getUint32(0, true) !== form) throw new Error('Not a search index of this form');
	if (numbers.getUint32(4, true) !== checksum(bytes.subarray(8))) throw new Error('The search index is not whole');
	const headEnd = beginning + numbers.getUint32(8, true);
	const head = JSON.parse(new TextDecoder().decode(bytes.subarray(beginning, headEnd))) as Head;
	const { count, widths } = head;
	const ownIds = count === 0 ? [] : head.ids.split('\n');
	const phones = count === 0 ? [] : head.phones.split('\n');
	const emails = count === 0 ? [] : head.emails.split('\n');
	expectLengths(head, [ownIds.length, phones.length, emails.length], bytes.length - headEnd);
	let at = headEnd;
	const columns = widths.map((width) => {
		const plane = bytes.subarray(at, at + width * count);
		at += width * count;
		return fromPlanes(plane, count, width);
	});
	const [given, family, alias, municipality, organisation, role, topic, exceptions, dayIds, status] =
		columns as TenColumns;
	const municipalityIds = municipality.map((id, contact) =>
		id === 0 ? (head.usualMunicipalities[organisation[contact] ?? 0] ?? 0) : id - 1,
	);
	const ids: Record<ColumnName, Numbers> = {
		given,
		family,
		alias,
		municipality: municipalityIds,
		organisation,
		role,
		topic,
	};
	const withValues = columnNames.map((name, position): [ColumnName, Column] => [
		name,
		{ ids: ids[name], values: head.values[position]?.map((text) => (text === '' ? [] : text.split('\n'))) ?? [] },
	]);
	const reachIds = restoreReaches(head, municipalityIds, organisation, exceptions);
	for (const [name, { ids: numbersOfValues, values }] of withValues) {
		for (const id of numbersOfValues) if (id >= values.length) throw new Error(`There is no ${name} ${id}`);
	}
	return {
		count,
		columns: Object.fromEntries(withValues) as Record<ColumnName, Column>,
		synonyms: head.synonyms,
		aliasLanguages: head.aliasLanguages,
		organisations: head.organisations,
		municipalities: head.municipalities,
		counties: head.counties,
		reaches: head.reaches.map(([municipalities, counties, coveredMunicipalities, wholeCounties]) => ({
			municipalities,
			counties,
			coveredMunicipalities,
			wholeCounties,
		})),
		reachIds,
		days: head.days,
		pages: head.pages,
		dayIds: Uint16Array.from(dayIds),
		status: Uint8Array.from(status),
		ids: ownIds,
		phones,
		emails,
	};
}

/** Grows with each change of what is written. */
const form = 0x4b4b_0005;

/** Bytes before the JSON text. */
const beginning = 12;

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
	let state = 0x811c9dc5;
	for (const byte of bytes) state = Math.imul(state ^ byte, 0x01000193);
	return state >>> 0;
}

function expectLengths({ count, widths }: Head, counts: readonly number[], length: number): void {
	const isCounted = Number.isInteger(count) && counts.every((each) => each === count);
	const areWidths = widths.length === columnNames.length + 3 && widths.every((width) => [0, 1, 2, 3].includes(width));
	const whole = widths.reduce((sum, width) => sum + width, 0) * count;
	if (!isCounted || !areWidths || whole !== length)
		throw new Error('The parts of the search index do not fit together');
}

interface Head
	extends Pick<
		IndexData,
		'count' | 'synonyms' | 'aliasLanguages' | 'organisations' | 'municipalities' | 'counties' | 'days' | 'pages'
	> {
	/** Values of the columns, in the order of `columnNames`; several texts of one value on lines of their own. */
	readonly values: readonly (readonly string[])[];
	/** For each value of the organisation column, the municipalities that most of its contacts have: written as 0 in the column of municipalities. */
	readonly usualMunicipalities: readonly number[];
	/** Fields of each reach, in their order. */
	readonly reaches: readonly (readonly [
		municipalities: readonly number[],
		counties: readonly number[],
		coveredMunicipalities: readonly number[],
		wholeCounties: readonly number[],
	])[];
	/**
	 * For each value of municipalities and organisation that stand together, in the order in which they first do, the reach of the first contact that has
	 * both: one more than its number, or 0 for the one after all that came before.
	 */
	readonly usualReaches: readonly number[];
	readonly ids: string;
	readonly phones: string;
	readonly emails: string;
	/** Bytes per contact of each column that follows. */
	readonly widths: readonly number[];
}

type Numbers = Uint16Array | Uint32Array;
type TenColumns = [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];

function findUsualMunicipalities({ columns, organisations, count }: IndexData): number[] {
	const counts = organisations.map(() => new Map<number, number>());
	for (let contact = 0; contact < count; contact++) {
		const ofOrganisation = counts[columns.organisation.ids[contact] ?? 0];
		const municipality = columns.municipality.ids[contact] ?? 0;
		ofOrganisation?.set(municipality, (ofOrganisation.get(municipality) ?? 0) + 1);
	}
	return counts.map((each) => [...each].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0);
}

/** Municipalities and organisation nearly always say whom a contact answers for, so that a column of exceptions is left, which is mostly empty. */
function shortenReaches({ columns, organisations, reachIds }: IndexData): {
	readonly usualReaches: number[];
	readonly exceptions: Uint32Array;
} {
	const { municipality, organisation } = columns;
	const usual = new Map<number, number>();
	const usualReaches: number[] = [];
	let next = 0;
	const exceptions = Uint32Array.from(reachIds, (reach, contact) => {
		const pair = (municipality.ids[contact] ?? 0) * organisations.length + (organisation.ids[contact] ?? 0);
		const known = usual.get(pair);
		if (known !== undefined) return reach === known ? 0 : reach + 1;
		usual.set(pair, reach);
		usualReaches.push(reach === next ? 0 : reach + 1);
		next = Math.max(next, reach + 1);
		return 0;
	});
	return { usualReaches, exceptions };
}

function restoreReaches(
	{ organisations, reaches, usualReaches }: Head,
	municipality: Numbers,
	organisation: Numbers,
	exceptions: Numbers,
): Numbers {
	const usual = new Map<number, number>();
	let next = 0;
	return exceptions.map((exception, contact) => {
		const pair = (municipality[contact] ?? 0) * organisations.length + (organisation[contact] ?? 0);
		let reach = usual.get(pair);
		if (reach === undefined) {
			const coded = usualReaches[usual.size] ?? reaches.length + 1;
			reach = coded === 0 ? next : coded - 1;
			usual.set(pair, reach);
			next = Math.max(next, reach + 1);
		}
		const own = exception === 0 ? reach : exception - 1;
		if (own >= reaches.length) throw new Error(`There is no reach ${own}`);
		return own;
	});
}

function toPlanes(numbers: ArrayLike<number>): Uint8Array {
	let most = 0;
	for (let index = 0; index < numbers.length; index++) most = Math.max(most, numbers[index] ?? 0);
	const width = most > 0xffff ? 3 : most > 0xff ? 2 : most > 0 ? 1 : 0;
	const bytes = new Uint8Array(width * numbers.length);
	for (let plane = 0; plane < width; plane++) {
		for (let index = 0; index < numbers.length; index++) {
			bytes[plane * numbers.length + index] = (numbers[index] ?? 0) >> (8 * plane);
		}
	}
	return bytes;
}

function fromPlanes(bytes: Uint8Array, count: number, width: number): Numbers {
	const numbers = width > 2 ? new Uint32Array(count) : new Uint16Array(count);
	for (let plane = 0; plane < width; plane++) {
		for (let index = 0; index < count; index++) {
			numbers[index] = (numbers[index] ?? 0) | ((bytes[plane * count + index] ?? 0) << (8 * plane));
		}
	}
	return numbers;
}
