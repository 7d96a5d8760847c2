import type { ContactEntry } from './contact.ts';
import { fullName } from './contact-title.ts';
import type { JoinFinding } from './join-findings.ts';
import { createNameFinder, hasNameInEmail } from './person-names.ts';
import { finding } from './problem.ts';

/**
 * Addresses that are named for somebody else in the organisation and not for whoever has the contact, as where a cell was copied down a column: what is
 * sent would reach the wrong person.
 */
export function findMailboxFindings(contacts: readonly ContactEntry[]): JoinFinding[] {
	const held = contacts.flatMap((contact) => {
		const { person, status } = contact;
		return person === undefined || status === 'ended' ? [] : [{ ...person, contact }];
	});
	const byOrganisation = Map.groupBy(held, ({ contact }) => contact.organisation);
	return [...byOrganisation.values()].flatMap((holders) => {
		const { findByEmail, findByWholeEmail } = createNameFinder(holders);
		return holders.flatMap((holder) =>
			holder.contact.emails.flatMap((email, index): JoinFinding[] => {
				if (hasNameInEmail(holder, email)) return [];
				// What may be a word as well as a short form of a name is one of a name where whoever has that name has it, too.
				const inShort = findByEmail(email);
				const owner = findByWholeEmail(email) ?? (inShort?.contact.emails.includes(email) ? inShort : undefined);
				if (owner === undefined) return [];
				const args = { email, name: nameOf(holder), owner: nameOf(owner), other: owner.contact.id };
				const about = finding('contact-email-of-another', args);
				return [{ finding: about, folder: 'contacts', id: holder.contact.id, path: ['emails', index] }];
			}),
		);
	});
}

function nameOf(person: { readonly given: string; readonly family: string }): string {
	return fullName(person) ?? '';
}
