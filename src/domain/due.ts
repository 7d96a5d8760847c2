import { type IsoDate, monthsAfter } from './date.ts';
import type { Contact, Directory, Organisation } from './directory.ts';

/** A contact that has to be checked. */
export interface DueContact {
	readonly contact: Contact;
	/** The first day on which it counts as too old. */
	readonly tooOld: IsoDate;
}

/** The contacts of an organisation that have to be checked, the oldest first. */
export interface DueGroup {
	readonly organisation: Organisation;
	readonly contacts: readonly DueContact[];
}

/** The first day on which nobody has checked a contact for as long as the owner lets pass. */
export function findTooOld({ verified }: Pick<Contact, 'verified'>, { site }: Pick<Directory, 'site'>): IsoDate {
	return monthsAfter(verified, site.staleAfterMonths);
}

/**
 * What is too old, or will be within some months, by organisation in Swedish order. Posts that have ended need no check.
 *
 * @param months none for what is too old today
 */
export function listDue(directory: Directory, months: number): DueGroup[] {
	const last = monthsAfter(directory.today, months);
	const due = directory.contacts
		.filter(({ status }) => status !== 'ended')
		.map((contact) => ({ contact, tooOld: findTooOld(contact, directory) }))
		.filter(({ contact, tooOld }) => contact.stale || tooOld <= last);
	const groups = Map.groupBy(due, ({ contact }) => contact.organisation);
	return directory.organisations.flatMap((organisation) => {
		const contacts = groups.get(organisation);
		if (contacts === undefined) return [];
		return [
			{ organisation, contacts: contacts.sort((a, b) => (a.tooOld < b.tooOld ? -1 : Number(a.tooOld > b.tooOld))) },
		];
	});
}

/**
 * The published addresses at which an organisation is asked about its contacts: its own first one, or else the first of each of those contacts; none where
 * nothing is published.
 */
export function findAskedAddresses({ organisation, contacts }: DueGroup): readonly string[] {
	const [own] = organisation.emails;
	if (own !== undefined) return [own];
	return [...new Set(contacts.flatMap(({ contact }) => contact.emails.slice(0, 1)))];
}
