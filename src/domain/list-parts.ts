import { namedMunicipalities } from './contact.ts';
import { listSetDetails } from './details.ts';
import type { Contact, Directory } from './directory.ts';
import { isListed, listedDetails } from './listed-details.ts';

/** A directory with more contacts is large: its start page offers places instead of everyone, and a list that is long has several pages. */
const largestWhole = 300;

/** How a list shows its contacts: as cards with the first ways to reach each, or as rows of a table. */
export type ListForm = 'cards' | 'rows';

/**
 * How many lines of text a page holds on a telephone: twelve screens of 390 × 844, less what stands before and after the list, with some left
 * over for words that break badly.
 */
const linesOnPage = 260;

/** What a telephone has room for in a line. */
const signsInLine = 38;

/** Space around a contact, its links higher than the text in them, and the line that says when it was checked. */
const linesBesides: Readonly<Record<ListForm, number>> = { cards: 2.5, rows: 1.5 };

/** A number or an e-mail address is as high as a finger is wide. */
const linesOfContactPoint = 1.7;

/** True for a directory whose long lists have several pages. */
export function isLarge({ contacts }: Pick<Directory, 'contacts'>): boolean {
	return contacts.length > largestWhole;
}

/** Contacts under something that they have in common. */
interface Group {
	readonly contacts: readonly Contact[];
}

/**
 * The pages of a list that stands in groups, each page with the groups, or the parts of them, that it holds. One page for a directory that is
 * not large. The pages are about as long as each other, and at least one, be it empty. A group that is parted is a copy with fewer contacts.
 */
export function splitGroups<Each extends Group>(
	groups: readonly Each[],
	form: ListForm,
	directory: Directory,
): Each[][] {
	if (!isLarge(directory)) return [[...groups]];
	const lines = new Map(
		groups.flatMap(({ contacts }) => contacts.map((contact) => [contact, countLines(contact, form)] as const)),
	);
	let [all, longest] = [0, 0];
	for (const needed of lines.values()) {
		all += needed;
		longest = Math.max(longest, needed);
	}
	// A contact is not parted, so a page may become longer than its share by half of one.
	const share = all / Math.ceil(all / Math.max(linesOnPage - longest, linesOnPage / 2));
	const pages: Each[][] = [];
	let [before, current] = [0, -1];
	for (const group of groups) {
		const parts = Map.groupBy(group.contacts, (contact) => {
			const needed = lines.get(contact) ?? 0;
			before += needed;
			return Math.floor((before - needed / 2) / share);
		});
		for (const [page, contacts] of parts) {
			if (page !== current) pages.push([]);
			current = page;
			pages.at(-1)?.push({ ...group, contacts });
		}
	}
	return pages.length === 0 ? [[]] : pages;
}

/** The same for a list without groups. */
export function splitContacts(
	contacts: readonly Contact[],
	form: ListForm,
	directory: Directory,
): (readonly Contact[])[] {
	return splitGroups([{ contacts }], form, directory).map((groups) => groups[0]?.contacts ?? []);
}

/** True for a list that has one page. */
export function fitsPage(contacts: readonly Contact[], form: ListForm, directory: Directory): boolean {
	return splitContacts(contacts, form, directory).length === 1;
}

/** About how many lines a contact takes on a telephone. */
function countLines(contact: Contact, form: ListForm): number {
	const { organisation, person, role, title } = contact;
	const isOfOnePlace = organisation.kind === 'kommun' && organisation.municipalities.length === 1;
	const places = isOfOnePlace ? [] : namedMunicipalities(contact).map(({ name }) => name);
	const texts = [
		title,
		...(person === undefined ? [] : [role]),
		[organisation.name, ...places].join(', '),
		...(form === 'cards' ? listTextsBelowPlaces(contact) : []),
	];
	const ways = form === 'cards' ? countLinesOfWays(contact) : 0;
	return linesBesides[form] + ways + texts.reduce((sum, text) => sum + Math.ceil(text.length / signsInLine), 0);
}

function listTextsBelowPlaces(contact: Contact): string[] {
	return listSetDetails(contact).flatMap(([kind, texts]) =>
		isListed(kind) && listedDetails[kind] === 'where' ? [texts.join(', ')] : [],
	);
}

/** The first number and the first address, or the web page; those of the organisation under a line that says so; and hours. */
function countLinesOfWays({ emails, officeHours, organisation, phones, url }: Contact): number {
	const direct = Math.min(phones.length, 1) + Math.min(emails.length, 1);
	const shared = Math.min(organisation.phones.length, 1) + Math.min(organisation.emails.length, 1);
	const hours = officeHours.length > 0 ? 1 : 0;
	if (direct > 0 || url !== undefined) return Math.max(direct, 1) * linesOfContactPoint + hours;
	return Math.max(shared, 1) * linesOfContactPoint + 1 + hours;
}
