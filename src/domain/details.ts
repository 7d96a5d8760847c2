import type { Contact } from './directory.ts';
import { listField, textsBetweenCommas } from './list-field.ts';
import { type OpeningHours, openingHoursField, writtenHours } from './opening-hours.ts';
import { addressLines, type StreetAddress, streetAddressField } from './street-address.ts';
import { line } from './text.ts';

/** Keys that contacts and organisations have alike, besides contact points. */
export const detailFields = {
	/** What one can be helped with, in everyday words: "alkohol", "föräldrastöd". */
	topics: listField(line(60), 50, textsBetweenCommas),
	/** When one can come or get in touch: in words, or as `Mo-Fr 09:00-12:00`. */
	officeHours: openingHoursField,
	/** Where one can come. */
	visitingAddress: streetAddressField.optional(),
	/** Where post is sent. */
	postalAddress: streetAddressField.optional(),
};

/** What is said of a contact besides who it is and how to reach it. */
export interface Details {
	readonly topics: readonly string[];
	readonly officeHours: readonly (string | OpeningHours)[];
	readonly visitingAddress?: StreetAddress | undefined;
	readonly postalAddress?: StreetAddress | undefined;
}

/** A contact's own details; of addresses and hours that it has none of, its organisation's. Topics are nobody's but whose they are. */
export function pickDetails({ topics, officeHours, visitingAddress, postalAddress, organisation }: Contact): Details {
	return {
		topics,
		officeHours: officeHours.length > 0 ? officeHours : organisation.officeHours,
		visitingAddress: visitingAddress ?? organisation.visitingAddress,
		postalAddress: postalAddress ?? organisation.postalAddress,
	};
}

/** The kinds of details that a contact has none of its own of, so that {@link pickDetails} gives its organisation's. */
export function listInherited({ officeHours, visitingAddress, postalAddress }: Contact): (keyof Details)[] {
	return [
		...(officeHours.length > 0 ? [] : (['officeHours'] as const)),
		...(visitingAddress === undefined ? (['visitingAddress'] as const) : []),
		...(postalAddress === undefined ? (['postalAddress'] as const) : []),
	];
}

/** The texts in details that people have written, with the keys that lead to them. */
export function listDetailTexts(details: Details): (readonly [text: string, path: readonly PropertyKey[]])[] {
	const { topics, officeHours, visitingAddress, postalAddress } = details;
	const ofAddress = (address: StreetAddress | undefined, key: string) =>
		address === undefined
			? []
			: ([
					[address.street, [key, 'street']],
					[address.town, [key, 'town']],
				] as const);
	return [
		...topics.map((topic, index) => [topic, ['topics', index]] as const),
		...officeHours.flatMap((hours, index) =>
			typeof hours === 'string' ? [[hours, ['officeHours', index]] as const] : [],
		),
		...ofAddress(visitingAddress, 'visitingAddress'),
		...ofAddress(postalAddress, 'postalAddress'),
	];
}

/**
 * What of details there is, each by its key and in plain texts. What is not set leaves no trace, so that a new kind of detail changes nothing
 * where nobody has it.
 */
export function listSetDetails(details: Details): (readonly [key: keyof Details, texts: readonly string[]])[] {
	const { topics, officeHours, visitingAddress, postalAddress } = details;
	const entries: (readonly [keyof Details, readonly string[]])[] = [
		['topics', topics],
		['officeHours', officeHours.map(writtenHours)],
		['visitingAddress', visitingAddress === undefined ? [] : addressLines(visitingAddress)],
		['postalAddress', postalAddress === undefined ? [] : addressLines(postalAddress)],
	];
	return entries.filter(([, texts]) => texts.length > 0);
}
