import { pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { findUpkeep } from '../domain/upkeep.ts';
import { translator } from '../i18n/translate.ts';
import {
	describeAgesOfContacts,
	describeComing,
	describeCompleteness,
	describeMissing,
	describeSum,
	type NumberTable,
	nameBar,
	writeBars,
} from '../views/upkeep-view.ts';
import { canonical } from './canonical.ts';
import type { Disagreement } from './finding.ts';
import { pairInOrder } from './pair-in-order.ts';
import { type NumbersOfRow, readNumbers } from './readers/numbers.ts';
import type { Truth } from './reading.ts';

/** Counts again what the page of how the directory is kept has in its tables and its picture, and says of everything. */
export function compareStatus(html: string, language: Language, { directory }: Truth): Disagreement[] {
	const t = translator(language);
	const upkeep = findUpkeep(directory);
	const { pictures, rows, sentences } = readNumbers(html);
	if (upkeep.contacts === 0) return compareRows(rows, []);
	const ages = describeAgesOfContacts(upkeep, t, language);
	const tables = [
		describeCompleteness(upkeep, t, language),
		ages,
		describeComing(upkeep, t, language),
		describeMissing(upkeep, pageAddresses.municipality, t, language),
	];
	return [
		...compareRows(rows, tables.flatMap(rowsOf)),
		...compareTexts(sentences, describeSum(upkeep, directory.site, t)),
		...compareTexts(sentences, t('upkeep.missingExplained', { count: upkeep.missingIn })),
		...[writeBars(ages), ...ages.rows.map(nameBar)].flatMap((should) => compareTexts(pictures, should)),
	];
}

function rowsOf({ caption, heads, rows }: NumberTable): NumbersOfRow[] {
	return rows.map(({ name, cells }) => ({
		table: caption,
		name,
		cells: cells.map((cell, index) => `${heads[index + 1]}: ${cell}`),
	}));
}

function compareRows(standing: readonly NumbersOfRow[], wanted: readonly NumbersOfRow[]): Disagreement[] {
	const isSame = (a: NumbersOfRow, b: NumbersOfRow) => isSaid(a.table, b.table) && isSaid(a.name, b.name);
	return pairInOrder(standing, wanted, isSame).flatMap(([stands, should]): Disagreement[] => {
		const [there, wished] = [stands && say(stands), should && say(should)];
		return there !== undefined && wished !== undefined && isSaid(there, wished) ? [] : [differs(there, wished)];
	});
}

/** Compares the one text that is meant, of which nothing is known where none of those that stand there is it. */
function compareTexts(standing: readonly string[], should: string): Disagreement[] {
	return standing.some((text) => isSaid(text, should)) ? [] : [differs(undefined, should)];
}

function isSaid(stands: string, should: string): boolean {
	return canonical(stands) === canonical(should);
}

function say({ table, name, cells }: NumbersOfRow): string {
	return `${table}, ${name}: ${cells.join(', ')}`;
}

function differs(stands: string | undefined, should: string | undefined): Disagreement {
	return { code: 'differs', contact: '', field: 'count', stands, should };
}
