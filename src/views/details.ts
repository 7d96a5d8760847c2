import type { Details } from '../domain/details.ts';
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
	const described: Detail[] = [
		{ kind: 'topics', label: t('contact.topics'), texts: topics.map(contentText) },
		{ kind: 'officeHours', label: t('contact.officeHours'), texts: hours },
		{ kind: 'visitingAddress', label: t('contact.visitingAddress'), texts: address(visitingAddress) },
		{ kind: 'postalAddress', label: t('contact.postalAddress'), texts: address(postalAddress) },
	];
	return described.filter(({ texts }) => texts.length > 0);
}

function contentText(text: string): DetailText {
	return { text, isWritten: true };
}
