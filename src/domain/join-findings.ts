import type { ContactEntry } from './contact.ts';
import { fullName } from './contact-title.ts';
import type { OrganisationEntry } from './organisation.ts';
import { type Finding, finding } from './problem.ts';
import type { PressRelease } from './prose.ts';
import { createReferenceSuggester, type NamedId } from './reference-suggester.ts';

/** A finding that only shows when entries are seen together, with the entry and the key that it belongs to. */
export interface JoinFinding {
	readonly finding: Finding;
	readonly folder: 'contacts' | 'organisations';
	readonly id: string;
	readonly path: readonly PropertyKey[];
}

/** What an organisation goes by, and the ids that it has had. */
export function listOrganisationNames({ id, name, formerIds }: OrganisationEntry): NamedId[] {
	return [name, ...formerIds].map((each): NamedId => [each, id]);
}

/** What a contact goes by: its function, the person who has it, and the ids that it has had. */
export function listContactNames({ id, role, person, formerIds }: ContactEntry): NamedId[] {
	return [role, fullName(person), ...formerIds].flatMap((name): NamedId[] => (name === undefined ? [] : [[name, id]]));
}

/** Dangling references, circles, and the same person twice in one organisation. A release without a title has problems of its own. */
export function findJoinFindings(
	contacts: readonly ContactEntry[],
	organisations: readonly OrganisationEntry[],
	releases: readonly (Pick<PressRelease, 'id'> & Partial<Pick<PressRelease, 'title'>>)[],
): JoinFinding[] {
	const organisationIds = new Set(organisations.map(({ id }) => id));
	const contactIds = new Set(contacts.map(({ id }) => id));
	const releaseIds = new Set(releases.map(({ id }) => id));
	const titles = releases.flatMap(({ id, title }): NamedId[] => (title === undefined ? [] : [[title, id]]));
	const releaseByTitle = new Map(titles.map(([title, id]) => [title.toLowerCase(), id]));
	const suggestOrganisation = createReferenceSuggester(organisationIds, () =>
		organisations.flatMap(listOrganisationNames),
	);
	const suggestContact = createReferenceSuggester(contactIds, () => contacts.flatMap(listContactNames));
	const suggestRelease = createReferenceSuggester(releaseIds, () => titles);
	const found: JoinFinding[] = [];
	const holders = new Map<string, string>();
	for (const contact of contacts) {
		const add = (path: readonly string[], about: Finding) =>
			found.push({ finding: about, folder: 'contacts', id: contact.id, path });
		if (!organisationIds.has(contact.organisation)) {
			add(['organisation'], dangling('organisation-unknown', contact.organisation, suggestOrganisation));
		}
		if (contact.replacedBy !== undefined && !contactIds.has(contact.replacedBy)) {
			add(['replacedBy'], dangling('contact-replaced-by-unknown', contact.replacedBy, suggestContact));
		}
		const source = contact.person?.source;
		if (source !== undefined && !releaseIds.has(source)) {
			const id = releaseByTitle.size === 0 ? undefined : releaseByTitle.get(source.toLowerCase());
			// A sentence has spaces; one word can only be meant as a release's id.
			if (!source.includes(' ')) {
				add(
					['person', 'source'],
					finding('person-source-unknown', { value: source, suggestion: id ?? suggestRelease(source) }),
				);
			} else if (id !== undefined) add(['person', 'source'], finding('person-source-title', { title: source, id }));
		}
		const name = fullName(contact.person);
		if (name !== undefined && contact.status !== 'ended' && !contact.namesake) {
			const key = `${contact.organisation} ${name.toLowerCase()}`;
			const other = holders.get(key);
			if (other === undefined) holders.set(key, contact.id);
			else {
				add(['person'], finding('contact-person-duplicate', { name, organisation: contact.organisation, other }));
			}
		}
	}
	for (const { id, parent } of organisations) {
		if (parent !== undefined && !organisationIds.has(parent)) {
			const about = dangling('organisation-unknown', parent, suggestOrganisation);
			found.push({ finding: about, folder: 'organisations', id, path: ['parent'] });
		}
	}
	for (const circle of findCircles(new Map(contacts.map(({ id, replacedBy }) => [id, replacedBy])))) {
		const about = finding('contact-replaced-by-cycle', { ids: circle.join(' → ') });
		found.push({ finding: about, folder: 'contacts', id: circle[0] ?? '', path: ['replacedBy'] });
	}
	for (const circle of findCircles(new Map(organisations.map(({ id, parent }) => [id, parent])))) {
		const about = finding('organisation-parent-cycle', { ids: circle.join(' → ') });
		found.push({ finding: about, folder: 'organisations', id: circle[0] ?? '', path: ['parent'] });
	}
	return found;
}

function dangling(
	code: 'organisation-unknown' | 'contact-replaced-by-unknown',
	id: string,
	suggest: (id: string) => string | undefined,
): Finding {
	return finding(code, { id, suggestion: suggest(id) });
}

/**
 * Each circle once, from its alphabetically first member round to that member again. Every id is walked once, however long the
 * chains: a walk ends where it, or an earlier one, has been.
 */
function findCircles(next: ReadonlyMap<string, string | undefined>): string[][] {
	const circles: string[][] = [];
	const walkById = new Map<string, number>();
	let walk = 0;
	for (const start of next.keys()) {
		walk++;
		const walked: string[] = [];
		let current: string | undefined = start;
		while (current !== undefined && !walkById.has(current)) {
			walkById.set(current, walk);
			walked.push(current);
			current = next.get(current);
		}
		if (current === undefined || walkById.get(current) !== walk) continue;
		const members = walked.slice(walked.indexOf(current));
		const first = [...members].sort()[0] ?? current;
		const at = members.indexOf(first);
		circles.push([...members.slice(at), ...members.slice(0, at), first]);
	}
	return circles;
}
