// Ships to the browser.
import { selections } from '../domain/published-address.ts';
import { slugify } from '../domain/slug.ts';
import type { PrintSubject } from './print-choice.ts';
import type { PrintSource } from './print-source.ts';

type Aliases = Pick<PrintSource, 'aliases'>;

/**
 * A selection by what it is called today: a municipality that is named by its code, what has had another id, what is written with capitals or dots.
 *
 * @example followSelection('kommun=2418', source) // => 'kommun=mala'
 */
export function followSelection(selection: string, { aliases }: Aliases): string {
	const [name = '', value] = selection.split('=');
	const slug = slugify(value ?? '');
	if (slug === '') return selection;
	const written = `${name}=${slug}`;
	return aliases[written] ?? written;
}

/** The same of all that an address of the print page names. What is gone without leading on stays as it is, so that it can be counted. */
export function followSubject(subject: PrintSubject, source: Aliases): PrintSubject {
	const follow = (write: (value: string) => string, value: string) =>
		value === '' ? value : followSelection(write(value), source).slice(write('').length);
	switch (subject.kind) {
		case 'list':
			return { kind: 'list', selection: followSelection(subject.selection, source) };
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
