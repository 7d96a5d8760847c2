import { type ContactEntry, fullName } from './contact.ts';
import { nearest } from './nearest.ts';
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
	const organisationIds = organisations.map(({ id }) => id);
	const contactIds = contacts.map(({ id }) => id);
	const releaseIds = releases.map(({ id }) => id);
	const found: JoinFinding[] = [];
	const seen = new Map<string, string>();
	for (const contact of contacts) {
		const add = (path: readonly string[], about: Finding) =>
			found.push({ finding: about, folder: 'contacts', id: contact.id, path });
		if (!organisationIds.includes(contact.organisation)) {
			add(['organisation'], dangling('organisation-unknown', contact.organisation, organisationIds));
		}
		if (contact.replacedBy !== undefined && !contactIds.includes(contact.replacedBy)) {
			add(['replacedBy'], dangling('contact-replaced-by-unknown', contact.replacedBy, contactIds));
		}
		const source = contact.person?.source;
		// A sentence has spaces; one word can only be meant as a release's id.
		if (source !== undefined && !source.includes(' ') && !releaseIds.includes(source)) {
			add(
				['person', 'source'],
				finding('person-source-unknown', { value: source, suggestion: nearest(source, releaseIds) }),
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
		if (parent !== undefined && !organisationIds.includes(parent)) {
			const about = dangling('organisation-unknown', parent, organisationIds);
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
	known: readonly string[],
): Finding {
	return finding(code, { id, suggestion: nearest(id, known) });
}

/** Each circle once, from its alphabetically first member round to that member again. */
function findCircles(next: ReadonlyMap<string, string | undefined>): string[][] {
	const circles = new Map<string, string[]>();
	for (const start of next.keys()) {
		const walked: string[] = [];
		let current: string | undefined = start;
		while (current !== undefined && !walked.includes(current)) {
			walked.push(current);
			current = next.get(current);
		}
		if (current !== start) continue;
		const first = [...walked].sort()[0] ?? start;
		const turned = [...walked.slice(walked.indexOf(first)), ...walked.slice(0, walked.indexOf(first)), first];
		circles.set(first, turned);
	}
	return [...circles.values()];
}
