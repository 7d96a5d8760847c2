// Ships to the browser.
import { type Column, type ColumnName, columnNames, type IndexData } from './index-data.ts';

/**
 * The index as a file: the length of a JSON text (four bytes, little-endian), the text with everything that stands once, then the columns,
 * one after the other. A column's numbers are written low bytes first, then high bytes, which a general compressor makes the most of.
 */
export function encodeIndex(data: IndexData): Uint8Array {
	const usualPlaces = usualPlacesOf(data);
	const { place, organisation } = data.columns;
	const columns = columnNames.map((name) =>
		name === 'place'
			? Uint32Array.from(place.ids, (id, contact) => (id === usualPlaces[organisation.ids[contact] ?? 0] ? 0 : id + 1))
			: data.columns[name].ids,
	);
	const planes = [...columns, data.narrow, data.dayIds, data.status].map(toPlanes);
	const head: Head = {
		count: data.count,
		values: columnNames.map((name) => data.columns[name].values.map((texts) => texts.join('\n'))),
		aliasLanguages: data.aliasLanguages,
		organisations: data.organisations,
		municipalities: data.municipalities,
		counties: data.counties,
		placeMunicipalities: data.placeMunicipalities,
		usualPlaces,
		pages: data.pages,
		days: data.days,
		ids: data.ids.join('\n'),
		digits: data.digits.join('\n'),
		widths: planes.map(({ length }) => length / Math.max(data.count, 1)),
	};
	const text = new TextEncoder().encode(JSON.stringify(head));
	const bytes = new Uint8Array(4 + text.length + planes.reduce((sum, { length }) => sum + length, 0));
	new DataView(bytes.buffer).setUint32(0, text.length, true);
	bytes.set(text, 4);
	let at = 4 + text.length;
	for (const plane of planes) {
		bytes.set(plane, at);
		at += plane.length;
	}
	return bytes;
}

/** Reads what {@link encodeIndex} wrote; a file that is cut short or is something else throws. */
export function decodeIndex(bytes: Uint8Array): IndexData {
	if (bytes.length < 4) throw new Error('The search index is cut short');
	const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Head;
	const { count, widths } = head;
	let at = 4 + headLength;
	const columns = widths.map((width) => {
		const plane = bytes.subarray(at, at + width * count);
		if (plane.length < width * count) throw new Error('The search index is cut short');
		at += width * count;
		return fromPlanes(plane, count, width);
	});
	const [given, family, alias, place, organisation, role, narrow, dayIds, status] = columns as NineColumns;
	const places = place.map((id, contact) => (id === 0 ? (head.usualPlaces[organisation[contact] ?? 0] ?? 0) : id - 1));
	const ids: Record<ColumnName, Numbers> = { given, family, alias, place: places, organisation, role };
	const withValues = columnNames.map((name, position): [ColumnName, Column] => [
		name,
		{ ids: ids[name], values: head.values[position]?.map((text) => (text === '' ? [] : text.split('\n'))) ?? [] },
	]);
	return {
		count,
		columns: Object.fromEntries(withValues) as Record<ColumnName, Column>,
		aliasLanguages: head.aliasLanguages,
		organisations: head.organisations,
		municipalities: head.municipalities,
		counties: head.counties,
		placeMunicipalities: head.placeMunicipalities,
		narrow: Uint8Array.from(narrow),
		days: head.days,
		pages: head.pages,
		dayIds: Uint16Array.from(dayIds),
		status: Uint8Array.from(status),
		ids: count === 0 ? [] : head.ids.split('\n'),
		digits: count === 0 ? [] : head.digits.split('\n'),
	};
}

interface Head
	extends Pick<
		IndexData,
		| 'count'
		| 'aliasLanguages'
		| 'organisations'
		| 'municipalities'
		| 'counties'
		| 'placeMunicipalities'
		| 'days'
		| 'pages'
	> {
	/** Values of the columns, in the order of `columnNames`; several texts of one value on lines of their own. */
	readonly values: readonly (readonly string[])[];
	/** For each value of the organisation column, the place that most of its contacts have: written as 0 in the column of places. */
	readonly usualPlaces: readonly number[];
	readonly ids: string;
	readonly digits: string;
	/** Bytes per contact of each column that follows. */
	readonly widths: readonly number[];
}

type Numbers = Uint16Array | Uint32Array;
type NineColumns = [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];

function usualPlacesOf({ columns, organisations, count }: IndexData): number[] {
	const counts = organisations.map(() => new Map<number, number>());
	for (let contact = 0; contact < count; contact++) {
		const ofOrganisation = counts[columns.organisation.ids[contact] ?? 0];
		const place = columns.place.ids[contact] ?? 0;
		ofOrganisation?.set(place, (ofOrganisation.get(place) ?? 0) + 1);
	}
	return counts.map((each) => [...each].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0);
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
