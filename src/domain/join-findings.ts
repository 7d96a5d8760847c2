import { type ContactEntry, fullName } from './contact.ts';
import { createSuggester } from './nearest.ts';
import type { OrganisationEntry } from './organisation.ts';
import { type Finding, finding } from './problem.ts';
import type { PressRelease } from './prose.ts';

/** A finding that only shows when entries are seen together, with the entry and the key that it belongs to. */
export interface JoinFinding {
	readonly finding: Finding;
	readonly folder: 'contacts' | 'organisations';
	readonly id: string;
	readonly path: readonly string[];
}

/** Dangling references, circles, and the same person twice in one organisation. */
export function findJoinFindings(
	contacts: readonly ContactEntry[],
	organisations: readonly OrganisationEntry[],
	releases: readonly Pick<PressRelease, 'id'>[],
): JoinFinding[] {
	const organisationIds = new Set(organisations.map(({ id }) => id));
	const contactIds = new Set(contacts.map(({ id }) => id));
	const releaseIds = new Set(releases.map(({ id }) => id));
	const suggestOrganisation = createSuggester(organisationIds);
	const suggestContact = createSuggester(contactIds);
	const suggestRelease = createSuggester(releaseIds);
	const found: JoinFinding[] = [];
	const seen = new Map<string, string>();
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
		// A sentence has spaces; one word can only be meant as a release's id.
		if (source !== undefined && !source.includes(' ') && !releaseIds.has(source)) {
			add(
				['person', 'source'],
				finding('person-source-unknown', { value: source, suggestion: suggestRelease(source) }),
			);
		}
		const name = fullName(contact.person);
		if (name !== undefined && contact.status !== 'ended') {
			const key = `${contact.organisation} ${name.toLowerCase()}`;
			const other = seen.get(key);
			if (other === undefined) seen.set(key, contact.id);
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
	const walkOf = new Map<string, number>();
	let walk = 0;
	for (const start of next.keys()) {
		walk++;
		const walked: string[] = [];
		let current: string | undefined = start;
		while (current !== undefined && !walkOf.has(current)) {
			walkOf.set(current, walk);
			walked.push(current);
			current = next.get(current);
		}
		if (current === undefined || walkOf.get(current) !== walk) continue;
		const members = walked.slice(walked.indexOf(current));
		const first = [...members].sort()[0] ?? current;
		const at = members.indexOf(first);
		circles.push([...members.slice(at), ...members.slice(0, at), first]);
	}
	return circles;
}
