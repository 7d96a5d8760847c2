import type { Details, OfEachKind } from '../domain/details.ts';
import type { Language } from '../domain/site.ts';
import { formatAddress } from '../domain/street-address.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Detail, DetailText } from './detail.ts';
import { describeOpeningHours } from './opening-hours.ts';

/** Says details in a language, in the order in which every surface has them; what is not set is left out. */
export function describeDetails(details: Details, t: Translate, language: Language): Detail[] {
	const { topics, officeHours, visitingAddress, postalAddress } = details;
	const hours = officeHours.map((each) =>
		typeof each === 'string' ? contentText(each) : { text: describeOpeningHours(each, language), isWritten: false },
	);
	const address = (of: Details['visitingAddress']) => (of === undefined ? [] : [contentText(formatAddress(of))]);
	const texts: OfEachKind<readonly DetailText[]> = {
		topics: topics.map(contentText),
		officeHours: hours,
		visitingAddress: address(visitingAddress),
		postalAddress: address(postalAddress),
	};
	return (Object.keys(texts) as (keyof Details)[])
		.map((kind): Detail => ({ kind, label: t(`contact.${kind}`), texts: texts[kind] }))
		.filter((detail) => detail.texts.length > 0);
}

function contentText(text: string): DetailText {
	return { text, isWritten: true };
}
