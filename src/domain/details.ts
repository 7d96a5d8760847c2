import type { Contact } from './directory.ts';
import { listField, textsBetweenCommas } from './list-field.ts';
import { type OpeningHours, openingHoursField, writtenHours } from './opening-hours.ts';
import { addressLines, formatAddress, type StreetAddress, streetAddressField } from './street-address.ts';
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

/** Every kind of detail, in the order in which they are told. */
export const detailKinds = Object.keys(detailFields) as readonly (keyof Details)[];

/** What is said of a contact besides who it is and how to reach it. */
export interface Details {
	readonly topics: readonly string[];
	readonly officeHours: readonly (string | OpeningHours)[];
	readonly visitingAddress?: StreetAddress | undefined;
	readonly postalAddress?: StreetAddress | undefined;
}

/** Nothing said. */
export const noDetails = { topics: [], officeHours: [] } satisfies Details;

/** A contact's own details; of addresses and hours that it has none of, its organisation's. Topics are nobody's but whose they are. */
export function pickDetails({
	topics,
	officeHours,
	visitingAddress,
	postalAddress,
	organisation,
}: Contact): EveryDetail {
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

/** Details without those of which a text that people have written is not to be told. */
export function filterDetails(details: Details, isTold: (text: string) => boolean) {
	const { topics, officeHours, visitingAddress, postalAddress } = details;
	const addressIfTold = (address: StreetAddress | undefined) =>
		address !== undefined && isTold(formatAddress(address)) ? address : undefined;
	return {
		topics: topics.filter(isTold),
		officeHours: officeHours.filter((hours) => typeof hours !== 'string' || isTold(hours)),
		visitingAddress: addressIfTold(visitingAddress),
		postalAddress: addressIfTold(postalAddress),
	} satisfies EveryDetail;
}

/** The texts in details that people have written, with the keys that lead to them. */
export function listDetailTexts(details: Details): (readonly [text: string, path: readonly PropertyKey[]])[] {
	const { topics, officeHours, visitingAddress, postalAddress } = details;
	const ofAddress = (address: StreetAddress | undefined) =>
		address === undefined
			? []
			: ([
					[address.street, ['street']],
					[address.town, ['town']],
				] as const);
	const written: OfEachKind<readonly (readonly [text: string, path: readonly PropertyKey[]])[]> = {
		topics: topics.map((topic, index) => [topic, [index]]),
		officeHours: officeHours.flatMap((hours, index) => (typeof hours === 'string' ? [[hours, [index]] as const] : [])),
		visitingAddress: ofAddress(visitingAddress),
		postalAddress: ofAddress(postalAddress),
	};
	return Object.entries(written).flatMap(([key, texts]) =>
		texts.map(([text, path]) => [text, [key, ...path]] as const),
	);
}

/**
 * What of details there is, each by its key and in plain texts. What is not set leaves no trace, so that a new kind of detail changes nothing
 * where nobody has it. Their order is a promise to papers on walls: a new one comes last.
 */
export function listSetDetails(details: Details): (readonly [key: keyof Details, texts: readonly string[]])[] {
	const { topics, officeHours, visitingAddress, postalAddress } = details;
	const texts: OfEachKind<readonly string[]> = {
		topics,
		officeHours: officeHours.map(writtenHours),
		visitingAddress: visitingAddress === undefined ? [] : addressLines(visitingAddress),
		postalAddress: postalAddress === undefined ? [] : addressLines(postalAddress),
	};
	return (Object.entries(texts) as [keyof Details, readonly string[]][]).filter(([, each]) => each.length > 0);
}

/** Something of every kind of detail: one that is forgotten is an error to the type check. */
export type OfEachKind<Value> = { readonly [Kind in keyof Required<Details>]: Value };

/** Details with every kind named, set or not. */
type EveryDetail = { readonly [Kind in keyof Required<Details>]: Details[Kind] };
