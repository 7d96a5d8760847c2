import type { ContactEntry } from './contact.ts';
import type { OrganisationEntry } from './organisation.ts';
import { formatPhone, isPremiumNumber, type Phone } from './phone.ts';
import { type Finding, finding } from './problem.ts';

/** A warning about a value that is valid, and the keys that lead to it. */
export interface Caution {
	readonly finding: Finding;
	readonly path: readonly PropertyKey[];
}

/** What in a contact is possible but probably not meant. */
export function cautionsOfContact({ phones }: ContactEntry): Caution[] {
	return cautionsOfPhones(phones);
}

/** What in an organisation is possible but probably not meant. */
export function cautionsOfOrganisation({ phones }: OrganisationEntry): Caution[] {
	return cautionsOfPhones(phones);
}

function cautionsOfPhones(phones: readonly Phone[]): Caution[] {
	return phones.flatMap(({ number }, index) =>
		isPremiumNumber(number)
			? [{ finding: finding('phone-premium', { value: formatPhone(number) }), path: ['phones', index, 'number'] }]
			: [],
	);
}
