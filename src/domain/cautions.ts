import type { ContactEntry } from './contact.ts';
import type { IsoDate } from './date.ts';
import type { OrganisationEntry } from './organisation.ts';
import { formatPhone, isPremiumNumber, type PhoneNumber } from './phone.ts';
import { type Finding, finding } from './problem.ts';
import type { Site } from './site.ts';

/** A warning about a value that is valid, and the keys that lead to it. */
export interface Caution {
	readonly finding: Finding;
	readonly path: readonly PropertyKey[];
}

/** What in a contact is possible but probably not meant. */
export function cautionsOfContact({ phones, verified }: ContactEntry): Caution[] {
	return [...cautionsOfPhones(phones), ...cautionsOfDay(verified, ['verified'])];
}

/** What in an organisation is possible but probably not meant. */
export function cautionsOfOrganisation({ phones }: OrganisationEntry): Caution[] {
	return cautionsOfPhones(phones);
}

/** What in `site.yaml` is possible but probably not meant. */
export function cautionsOfSite({ owner, urgent, accessibility }: Site): Caution[] {
	return [
		...(owner.phone === undefined ? [] : cautionsOfNumber(owner.phone.number, ['owner', 'phone', 'number'])),
		...urgent.flatMap(({ number }, index) => cautionsOfNumber(number, ['urgent', index, 'number'])),
		...cautionsOfDay(accessibility.assessed, ['accessibility', 'assessed']),
		...cautionsOfDay(accessibility.updated, ['accessibility', 'updated']),
	];
}

/** The days in the head of a page or a press release. */
export interface DatedProse {
	readonly published?: IsoDate | undefined;
	readonly updated?: IsoDate | undefined;
}

/** What in the head of a page or a press release is possible but probably not meant. */
export function cautionsOfProse({ published, updated }: DatedProse): Caution[] {
	return [...cautionsOfDay(published, ['published']), ...cautionsOfDay(updated, ['updated'])];
}

function cautionsOfPhones(phones: ContactEntry['phones']): Caution[] {
	return phones.flatMap(({ number }, index) => cautionsOfNumber(number, ['phones', index, 'number']));
}

function cautionsOfNumber(number: PhoneNumber, path: readonly PropertyKey[]): Caution[] {
	return isPremiumNumber(number) ? [{ finding: finding('phone-premium', { value: formatPhone(number) }), path }] : [];
}

/** A directory on the web has nothing that was checked or published before it had a web to be on: 1926 was meant to be 2026. */
function cautionsOfDay(day: IsoDate | undefined, path: readonly PropertyKey[]): Caution[] {
	return day !== undefined && day < '2000' ? [{ finding: finding('date-improbable', { value: day }), path }] : [];
}
