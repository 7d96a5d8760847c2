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
export function findContactCautions({ person, phones, status, verified }: ContactEntry): Caution[] {
	return [
		...(status === 'ended' && person !== undefined
			? [{ finding: finding('contact-ended-with-person', {}), path: ['person'] }]
			: []),
		...findPhoneCautions(phones),
		...findDayCautions(verified, ['verified']),
	];
}

/** What in an organisation is possible but probably not meant. */
export function findOrganisationCautions({ phones }: OrganisationEntry): Caution[] {
	return findPhoneCautions(phones);
}

/** What in `site.yaml` is possible but probably not meant. */
export function findSiteCautions({ owner, urgent, accessibility, uid }: Site): Caution[] {
	return [
		...(uid === undefined ? [{ finding: finding('uid-missing', {}), path: [] }] : []),
		...(owner.phone === undefined ? [] : findNumberCautions(owner.phone.number, ['owner', 'phone', 'number'])),
		...urgent.flatMap(({ number }, index) => findNumberCautions(number, ['urgent', index, 'number'])),
		...findDayCautions(accessibility.assessed, ['accessibility', 'assessed']),
		...findDayCautions(accessibility.updated, ['accessibility', 'updated']),
	];
}

/** The days in the head of a page or a press release. */
export interface DatedProse {
	readonly published?: IsoDate | undefined;
	readonly updated?: IsoDate | undefined;
}

/** What in the head of a page or a press release is possible but probably not meant. */
export function findProseCautions({ published, updated }: DatedProse): Caution[] {
	return [...findDayCautions(published, ['published']), ...findDayCautions(updated, ['updated'])];
}

function findPhoneCautions(phones: ContactEntry['phones']): Caution[] {
	return phones.flatMap(({ number }, index) => findNumberCautions(number, ['phones', index, 'number']));
}

function findNumberCautions(number: PhoneNumber, path: readonly PropertyKey[]): Caution[] {
	return isPremiumNumber(number) ? [{ finding: finding('phone-premium', { value: formatPhone(number) }), path }] : [];
}

/** A directory on the web has nothing that was checked or published before it had a web to be on: 1926 was meant to be 2026. */
function findDayCautions(day: IsoDate | undefined, path: readonly PropertyKey[]): Caution[] {
	return day !== undefined && day < '2000' ? [{ finding: finding('date-improbable', { value: day }), path }] : [];
}
