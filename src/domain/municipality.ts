import { z } from 'zod';
import { itemsBetweenCommas, listField } from './list-field.ts';
import { countyTable } from './municipality-table.ts';
import { nearest } from './nearest.ts';
import { type Finding, finding } from './problem.ts';
import { report } from './schema-finding.ts';
import { slugify } from './slug.ts';
import { normaliseText } from './text.ts';

export interface County {
	/** Two digits. */
	readonly code: string;
	/** With "län": "Norrbottens län". */
	readonly name: string;
	/** The part of its address after `/lan/`. */
	readonly slug: string;
}

export interface Municipality {
	/** Four digits, of which the first two are the county's. */
	readonly code: string;
	/** Without "kommun": the long forms are irregular (Malmö stad, Region Gotland), so none is ever built by rule. */
	readonly name: string;
	/** The part of its address after `/kommun/`. Habo and Håbo, which fold alike, carry their codes. */
	readonly slug: string;
	readonly county: County;
}

/** Sweden's 21 counties in code order. */
export const counties: readonly County[] = countyTable.map(({ code, name }) => ({
	code,
	name,
	slug: slugify(name.replace(/s? län$/u, '')),
}));

/** Sweden's 290 municipalities in code order. */
export const municipalities: readonly Municipality[] = tabulate();

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const byName = new Map(municipalities.map((municipality) => [municipality.name.toLowerCase(), municipality]));
const bySlug = groupBySlug();
const countyByCode = new Map(counties.map((county) => [county.code, county]));

/** What a look-up gives: the thing, or the finding that says what is wrong with the text. */
export type Lookup<Found> = { readonly found: Found } | { readonly finding: Finding };

/**
 * Finds a municipality by name in any case, by its folded name ("Mala"), by genitive ("Malås"), with "kommun" or "stad" after it, by
 * code ("2418"), or by both ("2418 Malå"), which must then agree. A folded name that fits two (Habo, Håbo) is not guessed at:
 * the exact spelling decides.
 */
export function findMunicipality(text: string): Lookup<Municipality> {
	const value = normaliseText(text);
	const withCode = /^(?<code>\d{4})\b[ ,:–-]*(?<name>.*)$/u.exec(value)?.groups;
	if (withCode !== undefined) {
		const { code = '', name = '' } = withCode;
		const found = byCode.get(code);
		if (found === undefined) return { finding: finding('municipality-unknown', { value, suggestion: undefined }) };
		if (name !== '' && lookUpName(name) !== found) {
			return { finding: finding('municipality-code-mismatch', { code, name, nameOfCode: found.name }) };
		}
		return { found };
	}
	const found = lookUpName(value);
	if (found !== undefined) return { found };
	const suggestion = nearest(
		value,
		municipalities.map(({ name }) => name),
	);
	return { finding: finding('municipality-unknown', { value, suggestion }) };
}

/** Finds a county by code ("25") or by name with or without "län" ("Norrbotten", "Norrbottens län"). */
export function findCounty(text: string): County | undefined {
	const value = normaliseText(text).toLowerCase();
	const stem = value.replace(/s? län$/u, '');
	return (
		countyByCode.get(value) ??
		counties.find(({ name }) => name.toLowerCase() === value) ??
		counties.find(({ slug }) => slug === slugify(stem))
	);
}

/** A municipality by any of its written forms, as content names it. */
export const municipalityField = z.string().transform((value, context): Municipality => {
	const result = findMunicipality(value);
	if ('found' in result) return result.found;
	context.addIssue({ code: 'custom', params: { finding: result.finding } });
	return z.NEVER;
});

/**
 * A municipality, or a whole county, by code or name. A bare name that both have (Kalmar, Örebro) means the municipality; "Kalmar län"
 * or "08" means the county.
 */
export const areaField = z.string().transform((value, context): Municipality | County => {
	const result = findMunicipality(value);
	if ('found' in result) return result.found;
	const county = findCounty(value);
	if (county !== undefined) return county;
	const names = [...municipalities, ...counties].map(({ name }) => name);
	return report(context, 'area-unknown', { value, suggestion: nearest(value, names) });
});

/** Municipalities, or in one text with commas between them. */
export const municipalitiesField = listField(municipalityField, 400, splitAreas, 'label');

/** Municipalities and counties, or in one text with commas between them. */
export const areasField = listField(areaField, 400, splitAreas, 'label');

/** A code and a name with a comma between them are one area. */
function splitAreas(value: unknown): unknown {
	return typeof value === 'string' && 'found' in findMunicipality(value) ? [value] : itemsBetweenCommas(value);
}

function lookUpName(text: string): Municipality | undefined {
	const whole = normaliseText(text).toLowerCase();
	const bare = whole.replace(/ (?:kommun|stad)s?$/u, '');
	const withoutGenitive = bare.replace(/s$/u, '');
	for (const name of new Set([whole, bare, withoutGenitive])) {
		const exact = byName.get(name);
		if (exact !== undefined) return exact;
	}
	for (const name of new Set([bare, withoutGenitive])) {
		const folded = bySlug.get(slugify(name));
		if (folded?.length === 1) return folded[0];
	}
	return undefined;
}

function tabulate(): Municipality[] {
	const rows = countyTable.flatMap((row, index) =>
		row.municipalities.map(([code, name]) => ({ code, name, county: counties[index] as County })),
	);
	const shared = new Map<string, number>();
	for (const { name } of rows) shared.set(slugify(name), (shared.get(slugify(name)) ?? 0) + 1);
	return rows.map((row) => {
		const slug = slugify(row.name);
		return { ...row, slug: shared.get(slug) === 1 ? slug : `${slug}-${row.code}` };
	});
}

function groupBySlug(): Map<string, Municipality[]> {
	const groups = new Map<string, Municipality[]>();
	for (const municipality of municipalities) {
		const slug = slugify(municipality.name);
		groups.set(slug, [...(groups.get(slug) ?? []), municipality]);
	}
	return groups;
}
