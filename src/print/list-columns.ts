// Ships to the browser.
import { detailsInTable } from '../views/detail.ts';
import type { PaperView } from '../views/paper-view.ts';
import { type ColumnNeed, shareWidth } from './share-width.ts';

/** What a line of a printed list is set in: a name, a text, what is said in smaller type, the head of a column. */
export type LineStyle = 'name' | 'text' | 'small' | 'head';

/** What {@link listColumns} has to know of the table. */
export interface ListMeasures {
	/** In any unit, which is that of all the others. */
	readonly width: number;
	/** Between two columns. */
	readonly gap: number;
	/** The heads of the columns: who, where, how to reach, and, unless it is said above the table, when checked. */
	readonly heads: readonly string[];
	/** The width of a text on one line. */
	measure(text: string, style: LineStyle): number;
}

/** Most of the width that a column may ask for before the others have had theirs. */
const most = { who: 0.42, where: 0.3, ways: 0.4, checked: 0.2 };

/**
 * The widths of a printed list's columns, which follow what is in them: numbers, addresses and hours stay on their lines as far as they can.
 *
 * @returns as many as there are heads; gaps are in them
 */
export function listColumns(contacts: readonly PaperView[], { width, gap, heads, measure }: ListMeasures): number[] {
	const widest = (texts: readonly string[], style: LineStyle) =>
		texts.reduce((widestYet, text) => Math.max(widestYet, measure(text, style)), 0);
	const words = (texts: readonly string[]) => texts.flatMap((text) => text.split(/[\s-]+/u));
	const [who = '', where = '', ways = '', checked] = heads;

	const titles = distinct(contacts.map(({ title }) => title));
	const roles = distinct(contacts.flatMap(({ status, role }) => [status, role]));
	const details = contacts.flatMap((contact) =>
		detailsInTable(contact.details).flatMap(({ label, texts }) =>
			texts.map(({ text }) => ({ text, withLabel: `${label}: ${text}` })),
		),
	);
	const units = distinct(details.map(({ text }) => text));
	const places = distinct(contacts.flatMap(({ organisation, municipalities }) => [organisation, municipalities]));
	const points = contacts.flatMap(({ contactPoints }) => contactPoints);
	const lines = distinct([
		...contacts.map(({ via }) => via),
		...points.map(({ text, more }) => (more === undefined ? text : `${text} ${more}`)),
	]);
	const pieces = distinct(points.flatMap(({ text, more }) => [text, more]));
	const dates = distinct(contacts.map(({ age }) => (age.isStale ? undefined : age.underHeading)));
	const warnings = distinct(contacts.map(({ age }) => (age.isStale ? age.underHeading : undefined)));

	const needs: ColumnNeed[] = [
		need(
			[
				widest(titles, 'name'),
				widest(roles, 'text'),
				widest(distinct(details.map(({ withLabel }) => withLabel)), 'small'),
				measure(who, 'head'),
			],
			[widest(words(titles), 'name'), widest(words(roles), 'text'), widest(units, 'small'), measure(who, 'head')],
			most.who,
		),
		need(
			[widest(places, 'text'), measure(where, 'head')],
			[widest(words(places), 'text'), measure(where, 'head')],
			most.where,
		),
		need([widest(lines, 'small'), measure(ways, 'head')], [widest(pieces, 'small'), measure(ways, 'head')], most.ways),
	];
	if (checked !== undefined) {
		const fewest = [widest(dates, 'small'), measure(checked, 'head')];
		// A warning, which is a sentence, is well on two lines.
		needs.push(need([...fewest, (widest(warnings, 'small') * 1.2) / 2], fewest, most.checked));
	}
	return shareWidth(width, needs);

	function need(ideals: readonly number[], leasts: readonly number[], share: number): ColumnNeed {
		const ideal = Math.max(...ideals) + gap;
		return { ideal, least: Math.min(Math.max(...leasts) + gap, width * share, ideal) };
	}
}

function distinct(texts: readonly (string | undefined)[]): string[] {
	return [...new Set(texts)].filter((text) => text !== undefined);
}
