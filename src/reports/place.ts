import type { Location, ReportLanguage } from '../domain/problem.ts';

const words = {
	sv: { row: 'rad', column: 'kolumn' },
	en: { row: 'row', column: 'column' },
} as const;

/**
 * Where in its file something stands, as whoever has it open would say it: `14:5` in a text, `Kontakter, rad 14, kolumn Telefon` in a sheet. `undefined` for
 * the file as a whole.
 */
export function describePlace({ position, cell }: Location, language: ReportLanguage): string | undefined {
	const say = words[language];
	if (cell === undefined) return position === 'unavailable' ? undefined : `${position.line}:${position.column}`;
	const { sheet, heading } = cell;
	const parts = [
		...(sheet === undefined ? [] : [sheet]),
		...(position === 'unavailable' ? [] : [`${say.row} ${position.line}`]),
		...(heading === undefined ? [] : [`${say.column} ${heading}`]),
	];
	return parts.join(', ');
}
