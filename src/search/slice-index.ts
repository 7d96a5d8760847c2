// Ships to the browser.
import type { Column, ColumnName, IndexData } from './index-data.ts';

/** An index of some of the contacts of another: what they have, and the areas, pages and words of the whole directory. */
export function sliceIndex(data: IndexData, contacts: readonly number[]): IndexData {
	const sliced = Object.entries(data.columns).map(
		([name, { ids, values }]) => [name as ColumnName, { values, ...keepUsed(ids, contacts, [0]) }] as const,
	);
	const kept = Object.fromEntries(sliced.map(([name, { kept: numbers }]) => [name, numbers])) as Kept;
	const reaches = keepUsed(data.reachIds, contacts);
	const days = keepUsed(data.dayIds, contacts);
	const pick = <Value>(values: ArrayLike<Value>) => contacts.map((contact) => values[contact] as Value);
	return {
		...data,
		count: contacts.length,
		columns: Object.fromEntries(
			sliced.map(([name, { ids, values }]): [ColumnName, Column] => [name, { ids, values: at(values, kept[name]) }]),
		) as IndexData['columns'],
		aliasLanguages: at(data.aliasLanguages, kept.alias),
		organisations: at(data.organisations, kept.organisation),
		reaches: at(data.reaches, reaches.kept),
		reachIds: reaches.ids,
		days: at(data.days, days.kept),
		dayIds: Uint16Array.from(days.ids),
		status: Uint8Array.from(pick(data.status)),
		ids: pick(data.ids),
		phones: pick(data.phones),
		emails: pick(data.emails),
		phoneNotes: pick(data.phoneNotes),
		webs: pick(data.webs),
		officeHours: pick(data.officeHours),
	};
}

/**
 * An index without the municipalities that none of its contacts answers for: of those a county's part has no use, since nobody is found by them and the index that it
 * is opened by offers them.
 */
export function withoutOtherMunicipalities(data: IndexData): IndexData {
	const named = new Set(data.columns.municipality.values.flat());
	const reached = new Set(data.reaches.flatMap(({ municipalities }) => municipalities));
	const kept = data.municipalities.flatMap(({ name }, position) =>
		reached.has(position) || named.has(name) ? [position] : [],
	);
	const positions = new Map(kept.map((position, index) => [position, index]));
	const renumber = (some: readonly number[]) => some.flatMap((position) => positions.get(position) ?? []);
	return {
		...data,
		municipalities: at(data.municipalities, kept),
		reaches: data.reaches.map((reach) => ({
			...reach,
			municipalities: renumber(reach.municipalities),
			coveredMunicipalities: renumber(reach.coveredMunicipalities),
		})),
	};
}

/** Positions of the contacts that answer for a county or a part of it, in the order of the list. */
export function contactsOfCounty({ count, reachIds, reaches }: IndexData, county: number): number[] {
	const isOfCounty = reaches.map(({ counties }) => counties.includes(county));
	return Array.from({ length: count }, (_, contact) => contact).filter((contact) => isOfCounty[reachIds[contact] ?? 0]);
}

/** By column, the numbers of the values that are left. */
type Kept = Readonly<Record<ColumnName, readonly number[]>>;

/** The numbers that some contacts have, and `always` besides, in their order; and for each of the contacts the position of its own among them. */
function keepUsed(
	ids: Uint16Array | Uint32Array,
	contacts: readonly number[],
	always: readonly number[] = [],
): { readonly kept: readonly number[]; readonly ids: Uint32Array } {
	const used = new Set(always);
	for (const contact of contacts) used.add(ids[contact] as number);
	const kept = [...used].sort((a, b) => a - b);
	const positions = new Map(kept.map((number, position) => [number, position]));
	return { kept, ids: Uint32Array.from(contacts, (contact) => positions.get(ids[contact] as number) as number) };
}

function at<Value>(values: readonly Value[], positions: readonly number[]): Value[] {
	return positions.map((position) => values[position] as Value);
}
