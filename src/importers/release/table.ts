import { organisationOf } from './organisations.ts';
import { type LineInParts, type Meaning, type Part, readCell, tellMeaning } from './parts.ts';
import { readPerson } from './persons.ts';
import type { SourceLine } from './source-line.ts';

/** What the columns of a table hold, by its head. */
export type TableHead = readonly Column[];

type Column = Meaning | 'given' | 'family' | 'municipality' | 'points' | undefined;

/** The columns that a row names, where it is the head of a table of contacts. */
export function readTableHead(text: string): TableHead | undefined {
	const cells = text.split('\t');
	const columns = cells.map((cell): Column => {
		const word = cell.toLowerCase().replace(/[\s:.]+$/u, '');
		if (/^kommun$/u.test(word)) return 'municipality';
		if (/^förnamn$/u.test(word)) return 'given';
		if (/^efternamn$/u.test(word)) return 'family';
		if (
			/^(?:tel(?:efon)?(?:nummer|nr)?|tfn|mobil(?:nummer|telefon)?|e-?post(?:adress)?|mejl|mail|e-mail|kontakt(?:uppgifter|väg)?|växel|direkt)$/u.test(
				word,
			)
		)
			return 'points';
		return tellMeaning(word);
	});
	const hasName = columns.some((column) => column === 'person' || column === 'family');
	return hasName && columns.filter((column) => column !== undefined).length >= 2 ? columns : undefined;
}

export function readTableRow(line: SourceLine, head: TableHead): LineInParts {
	const cells = line.text.split('\t');
	const name = (column: Column) => cells[head.indexOf(column)]?.trim() ?? '';
	const whole = readPerson(`${name('given')} ${name('family')}`.trim());
	const named: Part[] = head.includes('given') && whole !== undefined ? [{ kind: 'persons', persons: [whole] }] : [];
	const others = cells.flatMap((cell, index): Part[] => {
		const column = head[index];
		if (column === 'given' || column === 'family' || cell === '') return [];
		return readCell(cell, column === 'points' ? undefined : column === 'municipality' ? 'place' : column);
	});
	// In a column of municipalities stands the one that the contact is of, where the row names no other organisation.
	const municipality = others.find(({ kind }) => kind === 'place');
	const isOwn = head.includes('municipality') && municipality?.kind === 'place' && municipality.places.length === 1;
	const own =
		isOwn && !others.some(({ kind }) => kind === 'organisation') ? municipality.places.map(organisationOf) : [];
	const organisations = own.map((organisation): Part => ({ kind: 'organisation', organisation, isLabel: false }));
	return { line, parts: [...named, ...others, ...organisations], strangers: 0 };
}
