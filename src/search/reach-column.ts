// Ships to the browser.
import type { IndexData, MunicipalityData, ReachData } from './index-data.ts';
import type { Numbers } from './number-column.ts';

/** Positions of municipalities and of whole counties. */
export type Area = readonly [municipalities: readonly number[], wholeCounties: readonly number[]];

/** Fields of a reach, in their order. */
export type ReachFields = readonly [
	municipalities: readonly number[],
	counties: readonly number[],
	coveredMunicipalities: readonly number[],
	wholeCounties: readonly number[],
];

/** The reaches of an index, as little as is left of them beside municipalities and organisations, which nearly always say them. */
export interface ReachColumn {
	/** For each value of the organisation column what its contacts answer for through it. */
	readonly covered: readonly Area[];
	/** Reaches that are told from nothing else. */
	readonly others: readonly ReachFields[];
	/** For each contact 0 where it answers for its own municipalities and what its organisation covers, 1 for its own alone, or 2 and more for one of the others. */
	readonly choices: Numbers;
}

type Known = Pick<IndexData, 'counties' | 'municipalities'>;

/** Lays out the reaches of an index. */
export function writeReaches(
	data: Pick<IndexData, 'columns' | 'organisations' | 'reachIds' | 'reaches'> & Known,
): ReachColumn {
	const { columns, organisations, reaches, reachIds } = data;
	const sets = organisations.map(() => [new Set<number>(), new Set<number>()] as const);
	for (const [contact, reach] of reachIds.entries()) {
		const [municipalities, counties] = sets[columns.organisation.ids[contact] ?? 0] ?? [];
		for (const each of reaches[reach]?.coveredMunicipalities ?? []) municipalities?.add(each);
		for (const each of reaches[reach]?.wholeCounties ?? []) counties?.add(each);
	}
	const covered = sets.map(([some, whole]): Area => [ascending(some), ascending(whole)]);
	const named = positionsOfValues(data);
	const tellReach = createTelling(data);
	const others = new Map<string, { readonly position: number; readonly fields: ReachFields }>();
	const choiceOf = remember((municipality, organisation, reach) => {
		const wanted = key(reaches[reach] ?? nowhere);
		const choice = [covered[organisation] ?? nothing, nothing].findIndex(
			(area) => key(tellReach(named[municipality] ?? [], area)) === wanted,
		);
		if (choice >= 0) return choice;
		const { municipalities, counties, coveredMunicipalities, wholeCounties } = reaches[reach] ?? nowhere;
		const fields = [municipalities, counties, coveredMunicipalities, wholeCounties] as const;
		const other = others.get(wanted) ?? { position: others.size, fields };
		others.set(wanted, other);
		return other.position + 2;
	});
	const choices = Uint32Array.from(reachIds, (reach, contact) =>
		choiceOf(columns.municipality.ids[contact] ?? 0, columns.organisation.ids[contact] ?? 0, reach),
	);
	return { covered, others: [...others.values()].map(({ fields }) => fields), choices };
}

/** Tells the reaches that {@link writeReaches} laid out, each distinct one once, in the order in which they come. */
export function readReaches(
	{ covered, others, choices }: ReachColumn,
	data: Pick<IndexData, 'columns'> & Known,
): Pick<IndexData, 'reaches' | 'reachIds'> {
	const { municipality, organisation } = data.columns;
	const named = positionsOfValues(data);
	const tellReach = createTelling(data);
	const reaches: ReachData[] = [];
	const numberByKey = new Map<string, number>();
	const numberByReach = new Map<ReachData, number>();
	const numberOf = remember((municipalityValue, organisationValue, choice) => {
		const area = choice === 0 ? covered[organisationValue] : nothing;
		const reach =
			choice < 2 ? tellReach(named[municipalityValue] ?? [], area ?? nothing) : fromFields(others[choice - 2]);
		const number = numberByReach.get(reach) ?? numberByKey.get(key(reach)) ?? reaches.length;
		if (number === reaches.length) reaches.push(reach);
		if (!numberByReach.has(reach)) numberByKey.set(key(reach), number);
		numberByReach.set(reach, number);
		return number;
	});
	const reachIds = choices.map((choice, contact) =>
		numberOf(municipality.ids[contact] ?? 0, organisation.ids[contact] ?? 0, choice),
	);
	return { reaches, reachIds };
}

/**
 * Prepares telling what a contact answers for that names some municipalities and, through its organisation, an area. What comes out alike is told
 * once: most who share an organisation differ in what lies within its area anyway.
 */
function createTelling({ municipalities }: Known): (named: readonly number[], area: Area) => ReachData {
	const countyOf = municipalities.map(({ county }) => county);
	const inCounty = new Map<number, number[]>();
	for (const [position, county] of countyOf.entries()) {
		const others = inCounty.get(county);
		if (others === undefined) inCounty.set(county, [position]);
		else others.push(position);
	}
	const told = new Map<string, ReachData>();
	return (named, [coveredOneByOne, wholeCounties]) => {
		const outside = named.filter((each) => !wholeCounties.includes(countyOf[each] ?? -1));
		const coveredMunicipalities = coveredOneByOne.filter((each) => !named.includes(each));
		const key = `${outside};${coveredMunicipalities};${wholeCounties}`;
		const known = told.get(key);
		if (known !== undefined) return known;
		const one = [...outside, ...coveredMunicipalities];
		const reach = {
			municipalities: ascending([...one, ...wholeCounties.flatMap((county) => inCounty.get(county) ?? [])]),
			counties: ascending([...one.map((position) => countyOf[position] ?? -1), ...wholeCounties]),
			coveredMunicipalities,
			wholeCounties,
		};
		told.set(key, reach);
		return reach;
	};
}

function fromFields(fields: ReachFields | undefined): ReachData {
	if (fields === undefined) throw new Error('There is no such reach');
	const [municipalities, counties, coveredMunicipalities, wholeCounties] = fields;
	return { municipalities, counties, coveredMunicipalities, wholeCounties };
}

/** For each value of the municipality column, positions of what it names. */
function positionsOfValues({ columns, municipalities }: Pick<IndexData, 'columns'> & Known): readonly number[][] {
	const positions = new Map(municipalities.map(({ name }: MunicipalityData, position) => [name, position]));
	return columns.municipality.values.map((names) => names.flatMap((name) => positions.get(name) ?? []));
}

/** Asks once for each three numbers. */
function remember(
	find: (municipality: number, organisation: number, third: number) => number,
): (municipality: number, organisation: number, third: number) => number {
	const found = new Map<number, Map<number, number>>();
	return (municipality, organisation, third) => {
		const pair = municipality * 2 ** 24 + organisation;
		let ofPair = found.get(pair);
		if (ofPair === undefined) {
			ofPair = new Map();
			found.set(pair, ofPair);
		}
		const known = ofPair.get(third);
		if (known !== undefined) return known;
		const made = find(municipality, organisation, third);
		ofPair.set(third, made);
		return made;
	};
}

function key({ municipalities, counties, coveredMunicipalities, wholeCounties }: ReachData): string {
	return [municipalities, counties, coveredMunicipalities, wholeCounties].join(';');
}

function ascending(numbers: Iterable<number>): number[] {
	return Array.from(new Set(numbers)).sort((a, b) => a - b);
}

const nothing: Area = [[], []];
const nowhere: ReachData = { municipalities: [], counties: [], coveredMunicipalities: [], wholeCounties: [] };
