import type { Details } from '../domain/details.ts';
import type { Language } from '../domain/site.ts';
import { addressLines } from '../domain/street-address.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Detail } from './detail.ts';
import { describeOpeningHours } from './opening-hours.ts';

/** Says details in a language, in the order in which every surface has them; what is not set is left out. */
export function describeDetails(details: Details, t: Translate, language: Language): Detail[] {
	const { topics, officeHours, visitingAddress, postalAddress } = details;
	const hours = officeHours.map((each) => (typeof each === 'string' ? each : describeOpeningHours(each, language)));
	const isWritten = officeHours.some((each) => typeof each === 'string');
	const address = (of: Details['visitingAddress']) => (of === undefined ? [] : [addressLines(of).join(', ')]);
	return [
		...detail('topics', t('contact.topics'), topics, true),
		...detail('officeHours', t('contact.officeHours'), hours, isWritten),
		...detail('visitingAddress', t('contact.visitingAddress'), address(visitingAddress), true),
		...detail('postalAddress', t('contact.postalAddress'), address(postalAddress), true),
	];
}

function detail(kind: Detail['kind'], label: string, texts: readonly string[], isWritten: boolean): Detail[] {
	return texts.length === 0 ? [] : [{ kind, label, text: texts.join(', '), isWritten }];
}
