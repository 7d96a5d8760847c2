import { pageAddresses, selections } from '../../domain/published-address.ts';
import type { PrintChoice, PrintSubject } from '../../print/print-choice.ts';
import { everyone } from '../../print/print-choice.ts';
import type { PrintRecords } from '../../print/print-records.ts';
import type { PrintedContact } from '../../print/print-source.ts';
import { createSearchClient } from '../../search/client.ts';
import { formatQueryState } from '../../search/query-state.ts';
import { language } from '../page-messages.ts';
import { address, message } from './elements.ts';

/** Contacts chosen for paper, before they are laid out. */
export interface Printout {
	readonly title: string;
	/** True for a title that people have written, which may be in another language than the page. */
	readonly isWritten: boolean;
	/** The list that they are, by its selection; an empty string for a search or picked contacts. */
	readonly selection: string;
	/** Address of the page that shows the same contacts, without the language's prefix. */
	readonly page: string;
	/** At least one. */
	readonly sections: readonly {
		readonly heading: string | undefined;
		readonly contacts: readonly PrintedContact[];
	}[];
	/** What the address names that the directory does not have, in a sentence. */
	readonly missing: string | undefined;
}

const client = createSearchClient(address('index').href);

/** Finds the contacts of a choice. A list or contact that the directory lacks is told, not passed over. */
export async function findPrintout({ of }: PrintChoice, records: PrintRecords): Promise<Printout> {
	if (of.kind === 'list') return createListPrintout(of.selection, records);
	if (of.kind === 'picked') {
		const wanted = new Set(of.ids);
		const contacts = await readOpen([...wanted], records);
		const count = wanted.size - contacts.length;
		return {
			...chosen(message('print.picked'), pageAddresses.start(), contacts),
			missing: count === 0 ? undefined : message('print.missingContacts', { count }),
		};
	}
	const hits = await search(of);
	const byId = new Map((await readOpen(hits, records)).map((contact) => [contact.id, contact]));
	const contacts = hits.flatMap((id) => byId.get(id) ?? []);
	return chosen(await describeSearch(of, records), pageAddresses.start() + formatQueryState(of.state), contacts);
}

/** What a search is called on paper and among the choices. */
async function describeSearch({ state }: PrintSubject & { kind: 'search' }, records: PrintRecords): Promise<string> {
	const findTitle = async (value: string, selection: string) =>
		value === '' ? undefined : ((await records.findList(selection))?.title ?? value);
	const named = await Promise.all([
		findTitle(state.municipality, selections.municipality({ slug: state.municipality })),
		findTitle(state.county, selections.county({ slug: state.county })),
		findTitle(state.kind, selections.kind(state.kind)),
	]);
	const query = state.query === '' ? undefined : message('print.searchFor', { query: state.query });
	return [query, ...named].filter((text) => text !== undefined).join(', ');
}

/** The contacts with ids that have not ended, in the directory's order. */
async function readOpen(ids: readonly string[], records: PrintRecords): Promise<PrintedContact[]> {
	const contacts = await records.readContacts(await records.findPositions(ids));
	return contacts.filter(({ isEnded }) => !isEnded);
}

async function createListPrintout(wanted: string, records: PrintRecords): Promise<Printout> {
	const found = await records.findList(wanted);
	const list = found ?? (await records.findList(everyone));
	if (list === undefined) throw new Error('The directory has no list of everyone');
	const contacts = await records.readContacts(list.sections.flatMap((section) => section.contacts));
	let next = 0;
	return {
		title: list.title,
		isWritten: list.isWritten,
		selection: list.selection,
		page: list.page,
		sections: list.sections.map(({ heading, contacts: { length } }) => {
			next += length;
			return { heading, contacts: contacts.slice(next - length, next) };
		}),
		missing: found === undefined ? message('print.missingList') : undefined,
	};
}

function chosen(title: string, page: string, contacts: readonly PrintedContact[]): Printout {
	return {
		title,
		isWritten: false,
		selection: '',
		page,
		sections: [{ heading: undefined, contacts }],
		missing: undefined,
	};
}

async function search({ state }: PrintSubject & { kind: 'search' }): Promise<readonly string[]> {
	const answer = await client.ask({
		...state,
		// Of a directory in parts, paper is to have everyone who is found.
		county: state.county || everyone,
		limit: Number.MAX_SAFE_INTEGER,
		wantsCounts: false,
		wantsPages: false,
		looksAhead: false,
		language,
	});
	return answer?.ids ?? [];
}
