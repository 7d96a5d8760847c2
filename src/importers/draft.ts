import type { NumberColumn } from '../domain/number-columns.ts';
import type { Finding, Location } from '../domain/problem.ts';

/** A contact or an organisation as one source tells of it, not yet held against the content. */
export interface Draft {
	readonly kind: 'contact' | 'organisation';
	/** As the source gives it; undefined where it is to follow from what the entry is. */
	readonly id: string | undefined;
	/**
	 * What the source says, under the keys of the entry's YAML file and in the shape of that, with the organisation under its name where the source has no id for it.
	 * A key that the source does not speak of is missing; one that it says has nothing is null.
	 */
	readonly fields: Readonly<Record<string, unknown>>;
	/** Where in the source the entry stands. */
	readonly location: Location;
	/** The line or row that it was read from, in the source's own words. */
	readonly excerpt: string;
	/** The kinds of telephone numbers that the source speaks of; undefined for all. */
	readonly numbersOf?: readonly NumberColumn[] | undefined;
	/** The telephone numbers, as the source writes them, whose label follows from their column alone. */
	readonly namedByColumn?: ReadonlySet<string>;
	/** Readings that somebody has to confirm. */
	readonly doubts: readonly Doubt[];
}

/** A field that a source can be read in more ways than one in. */
export interface Doubt {
	readonly field: string;
	readonly about: Finding;
	/** The best first. */
	readonly readings: readonly unknown[];
}
