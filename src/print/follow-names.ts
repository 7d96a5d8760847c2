// Ships to the browser.
import { followSelection } from '../domain/follow-selection.ts';
import { selections } from '../domain/published-address.ts';
import type { PrintSubject } from './print-choice.ts';
import type { PrintRecords } from './print-records.ts';
import type { PrintedList, PrintSource } from './print-source.ts';

/** All that an address of the print page names, by what it is called today. What is gone without leading on is still named, so that it can be counted. */
export function followSubject(subject: PrintSubject, { aliases }: Pick<PrintSource, 'aliases'>): PrintSubject {
	const follow = (write: (value: string) => string, value: string) =>
		value === '' ? value : followSelection(write(value), aliases).slice(write('').length);
	switch (subject.kind) {
		case 'list':
			return { kind: 'list', selection: followSelection(subject.selection, aliases) };
		case 'picked':
			return {
				kind: 'picked',
				ids: [...new Set(subject.ids.map((id) => follow((each) => selections.picked([each]), id)))],
			};
		case 'search': {
			const { query, municipality, county, kind } = subject.state;
			return {
				kind: 'search',
				state: {
					query,
					municipality: follow((slug) => selections.municipality({ slug }), municipality),
					county: follow((slug) => selections.county({ slug }), county),
					kind: follow(selections.kind, kind),
				},
			};
		}
	}
}

/** The list that a printout is of, whatever it is called today; undefined where the directory does not have it. */
export function findPrintedList(
	printed: string,
	records: Pick<PrintRecords, 'aliases' | 'findList'>,
): Promise<PrintedList | undefined> {
	return records.findList(followSelection(printed, records.aliases));
}
