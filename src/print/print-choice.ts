// Ships to the browser.
import { selections } from '../domain/published-address.ts';
import { selectionParameters } from '../domain/selection-parameters.ts';
import { formatQueryState, parseQueryState, type QueryState } from '../search/query-state.ts';

/** How contacts are laid out on paper, by the names that addresses use. */
export const printLayouts = ['lista', 'kort', 'anslag', 'fickformat', 'etiketter', 'narvarolista'] as const;

export type PrintLayout = (typeof printLayouts)[number];

/**
 * Whose contacts are printed: a list that the site offers, by its selection (`kommun=mala`; `alla`), what a search finds, or contacts picked
 * one by one.
 */
export type PrintSubject =
	| { readonly kind: 'list'; readonly selection: string }
	| { readonly kind: 'search'; readonly state: QueryState }
	| { readonly kind: 'picked'; readonly ids: readonly string[] };

/** What is printed, and how: all that an address of the print page says. */
export interface PrintChoice {
	readonly of: PrintSubject;
	readonly layout: PrintLayout;
	readonly hasNotes: boolean;
	/** Labels: the position of the first one on a sheet of which some are used, from 1. */
	readonly firstLabel: number;
}

/** Layouts that have room for notes. */
export const layoutsWithNotes: readonly PrintLayout[] = ['lista', 'kort', 'anslag'];

/** True when notes are wanted, and the layout has room for them. */
export function showsNotes({ layout, hasNotes }: PrintChoice): boolean {
	return hasNotes && layoutsWithNotes.includes(layout);
}

/** Layouts for those who hold the posts: a vacant one has nobody to sign, or to write to. */
export const layoutsOfHolders: readonly PrintLayout[] = ['etiketter', 'narvarolista'];

/** A poster has a sheet for each contact: more would be neither hung up nor drawn in reasonable time. */
export const mostPosters = 500;

/** The selection of the list of everyone. */
export const everyone = selections.everyone();

/** On a sheet of labels, three by eight. */
export const labelsPerSheet = 24;

const { picked: pickedParameter, ...namingParameters } = selectionParameters;

/** Each names a list. */
const listParameters = Object.values(namingParameters);

/**
 * Reads an address's query string and fragment. One parameter that names a list means the list; a query, or several filters, a search. Picked
 * contacts stand in the fragment, which is not sent to the host and may be as long as it needs to be.
 *
 * @param query `?kommun=mala&form=anslag`
 * @param fragment `#kontakter=mala-andt-bra,polis-pitea`, or an empty string
 */
export function parsePrintChoice(query: string, fragment: string): PrintChoice {
	const parameters = new URLSearchParams(query);
	const picked = new URLSearchParams(fragment.replace(/^#/u, '')).get(pickedParameter);
	const layout = printLayouts.find((each) => each === parameters.get('form')) ?? 'lista';
	const firstLabel = Math.trunc(Number(parameters.get('borja')));
	return {
		of: picked === null ? listOrSearch(query) : { kind: 'picked', ids: picked.split(',').filter(Boolean) },
		layout,
		hasNotes: parameters.get('anteckningar') !== 'nej',
		firstLabel: firstLabel >= 1 && firstLabel <= labelsPerSheet ? firstLabel : 1,
	};
}

/** The query string and fragment for a choice; what goes without saying is left out. */
export function formatPrintChoice({ of, layout, hasNotes, firstLabel }: PrintChoice): string {
	const parameters = new URLSearchParams(of.kind === 'search' ? formatQueryState(of.state) : '');
	if (of.kind === 'list' && of.selection !== everyone) {
		const [name = '', value = ''] = of.selection.split('=');
		parameters.set(name, value);
	}
	if (layout !== 'lista') parameters.set('form', layout);
	if (!hasNotes) parameters.set('anteckningar', 'nej');
	if (layout === 'etiketter' && firstLabel > 1) parameters.set('borja', String(firstLabel));
	const query = parameters.toString();
	return `${query === '' ? '' : `?${query}`}${of.kind === 'picked' ? `#${selections.picked(of.ids)}` : ''}`;
}

function listOrSearch(query: string): PrintSubject {
	const parameters = new URLSearchParams([...new URLSearchParams(query)].map(([name, value]) => [name, value.trim()]));
	if (parameters.get(selectionParameters.county) === everyone) parameters.delete(selectionParameters.county);
	const named = listParameters.filter((name) => parameters.get(name));
	const [only] = named;
	if (!parameters.get('q')) {
		if (only === undefined) return { kind: 'list', selection: everyone };
		if (named.length === 1) return { kind: 'list', selection: `${only}=${parameters.get(only)}` };
	}
	return { kind: 'search', state: parseQueryState(parameters.toString()) };
}
