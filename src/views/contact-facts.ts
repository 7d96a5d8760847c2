import { pickDetails } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { listContactPointFacts } from './contact-point-facts.ts';
import { describeDetails } from './details.ts';
import { contentLanguage, detailFact, type Fact, fact } from './fact.ts';

/** What the page of a contact says of it under its name and its role, in this order; when it was checked and why its holder is named come after it. */
export function listContactFacts(contact: Contact, t: Translate, language: Language): Fact[] {
	const { aliases, municipalities, note, organisation, place } = contact;
	const areaValues = (named: readonly { readonly slug: string; readonly name: string }[]) =>
		named.map((each) => ({ text: each.name, path: pageAddresses.municipality(each) }));
	return [
		...listContactPointFacts(contact, 'contact.web', t),
		...fact(t('contact.organisation'), [
			{ text: organisation.name, path: pageAddresses.organisation(organisation), language: contentLanguage },
		]),
		...fact(t('contact.place'), areaValues(place === undefined ? [] : [place])),
		...fact(t('contact.municipalities', { count: municipalities.length }), areaValues(municipalities), true),
		...describeDetails(pickDetails(contact), t, language).flatMap(detailFact),
		...fact(
			t('contact.aliases'),
			aliases.map(({ name, lang }) => ({ text: name, language: lang ?? contentLanguage, isFree: true })),
		),
		...fact(t('contact.note'), note === undefined ? [] : [{ text: note, language: contentLanguage, isFree: true }]),
	];
}

/** Why the holder of a post is named: the release that names them, or where the name was published. */
export function listSourceFacts({ person, sourceRelease }: Contact, t: Translate): Fact[] {
	if (person === undefined) return [];
	const source =
		sourceRelease === undefined
			? { text: person.source, language: contentLanguage }
			: { text: sourceRelease.title, path: pageAddresses.release(sourceRelease), language: contentLanguage };
	return fact(t('contact.source'), [source]);
}
