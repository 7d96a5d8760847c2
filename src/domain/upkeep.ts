import { type IsoDate, monthsAfter, monthsBefore } from './date.ts';
import { pickDetails } from './details.ts';
import type { Contact, Directory } from './directory.ts';
import { findTooOld } from './due.ts';
import type { Municipality } from './municipality.ts';
import { findMunicipalityContacts } from './reach.ts';

/** What a contact can have, and many lack. */
export const wantedFields = [
	...(['person', 'phones', 'emails', 'url', 'topics'] as const),
	...(['officeHours', 'visitingAddress', 'postalAddress', 'note'] as const),
] as const;

export type WantedField = (typeof wantedFields)[number];

/** How old checks may be, in months: from the first up to the next. */
export const ageLimits = [0, 3, 6, 12, 24, 60] as const;

/** So many municipalities are told one by one. */
export const mostMunicipalities = 300;

/** So many months are told in advance. */
const monthsAhead = 12;

/** How well a directory is kept: numbers alone, of posts that have not ended. */
export interface Upkeep {
	readonly contacts: number;
	readonly stale: number;
	readonly vacant: number;
	/** How many have each of what a contact can have, its organisation's hours and addresses included. */
	readonly complete: readonly { readonly field: WantedField; readonly count: number }[];
	/** How many were checked so long ago, by {@link ageLimits}; the last is all that is older. */
	readonly ages: readonly { readonly from: number; readonly to: number | undefined; readonly count: number }[];
	/** How many become too old in each of the months to come, this one first: `2026-12`. */
	readonly coming: readonly { readonly month: string; readonly count: number }[];
	/** What is missing where, the most first; no more than {@link mostMunicipalities}. */
	readonly missing: readonly MissingInMunicipality[];
	/** How many municipalities there are in which something is missing. */
	readonly missingIn: number;
}

/** What is missing of those that answer for a municipality by name. */
export interface MissingInMunicipality {
	readonly municipality: Municipality;
	readonly contacts: number;
	readonly withoutPhone: number;
	readonly withoutEmail: number;
	readonly stale: number;
}

/** Counts how complete and how old what a directory says of its contacts is. */
export function findUpkeep(directory: Directory): Upkeep {
	const { today } = directory;
	const open = directory.contacts.filter(({ status }) => status !== 'ended');
	const missing = directory.municipalities
		.map((municipality) => countMissing(municipality, findMunicipalityContacts(directory, municipality).local))
		.filter(
			({ contacts, stale, withoutEmail, withoutPhone }) => contacts === 0 || stale + withoutEmail + withoutPhone > 0,
		)
		.sort((a, b) => weigh(b) - weigh(a));
	return {
		contacts: open.length,
		stale: count(open, ({ stale }) => stale),
		vacant: count(open, ({ status }) => status === 'vacant'),
		complete: wantedFields.map((field) => ({ field, count: count(open, (contact) => has(contact, field)) })),
		ages: countAges(open, today),
		coming: countComing(open, directory),
		missing: missing.slice(0, mostMunicipalities),
		missingIn: missing.length,
	};
}

function has(contact: Contact, field: WantedField): boolean {
	const value = { ...contact, ...pickDetails(contact) }[field];
	return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function countAges(contacts: readonly Contact[], today: IsoDate): Upkeep['ages'] {
	// Checked before this day is so many months ago.
	const bounds = ageLimits.map((months) => (months === 0 ? monthsAfter(today, 1200) : monthsBefore(today, months)));
	return ageLimits.map((from, index) => {
		const to = ageLimits[index + 1];
		const [before, since] = [bounds[index] ?? today, bounds[index + 1]];
		return {
			from,
			to,
			count: count(contacts, ({ verified }) => verified < before && (since === undefined || verified >= since)),
		};
	});
}

function countComing(contacts: readonly Contact[], directory: Directory): Upkeep['coming'] {
	const fresh = contacts.filter(({ stale }) => !stale);
	const byMonth = Map.groupBy(fresh, (contact) => findTooOld(contact, directory).slice(0, 7));
	const first = `${directory.today.slice(0, 7)}-01` as IsoDate;
	return Array.from({ length: monthsAhead }, (_, ahead) => {
		const month = monthsAfter(first, ahead).slice(0, 7);
		return { month, count: byMonth.get(month)?.length ?? 0 };
	});
}

function countMissing(municipality: Municipality, contacts: readonly Contact[]): MissingInMunicipality {
	return {
		municipality,
		contacts: contacts.length,
		withoutPhone: count(contacts, ({ phones }) => phones.length === 0),
		withoutEmail: count(contacts, ({ emails }) => emails.length === 0),
		stale: count(contacts, ({ stale }) => stale),
	};
}

/** A municipality without anybody lacks the most. */
function weigh({ contacts, stale, withoutEmail, withoutPhone }: MissingInMunicipality): number {
	return contacts === 0 ? Number.POSITIVE_INFINITY : stale + withoutEmail + withoutPhone;
}

function count<Each>(all: readonly Each[], isCounted: (each: Each) => boolean): number {
	return all.reduce((sum, each) => sum + Number(isCounted(each)), 0);
}
