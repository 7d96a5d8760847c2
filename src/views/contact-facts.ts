import type { Contact } from '../domain/directory.ts';
import { addressOf } from '../domain/published-address.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Fact, fact, written } from './fact.ts';
import { describeWays } from './ways.ts';

/** What the page of a contact says of it, in this order; when it was checked and why its holder is named come after it. */
export function listContactFacts(contact: Contact, t: Translate): Fact[] {
	const { aliases, emails, municipalities, note, organisation, phones, place, role, url } = contact;
	const ways = describeWays({ phones, emails, url }, t).map((way) => ({ text: way.text, way }));
	const ofKind = (kind: string) => ways.filter(({ way }) => way.kind === kind);
	const places = (named: readonly { readonly slug: string; readonly name: string }[]) =>
		named.map((each) => ({ text: each.name, path: addressOf.municipality(each) }));
	return [
		...fact(t('contact.phone'), ofKind('phone')),
		...fact(t('contact.email'), ofKind('email')),
		...fact(t('contact.web'), ofKind('web')),
		...fact(t('contact.role'), [{ text: role, language: written }]),
		...fact(t('contact.organisation'), [
			{ text: organisation.name, path: addressOf.organisation(organisation), language: written },
		]),
		...fact(t('contact.place'), places(place === undefined ? [] : [place])),
		...fact(t('contact.municipalities'), places(municipalities), true),
		...fact(
			t('contact.aliases'),
			aliases.map(({ name, lang }) => ({ text: name, language: lang ?? written, isFree: true })),
		),
		...fact(t('contact.note'), note === undefined ? [] : [{ text: note, language: written, isFree: true }]),
	];
}

/** Why the holder of a post is named: the release that names them, or where the name was published. */
export function listSourceFacts({ person, sourceRelease }: Contact, t: Translate): Fact[] {
	if (person === undefined) return [];
	const source =
		sourceRelease === undefined
			? { text: person.source, language: written }
			: { text: sourceRelease.title, path: addressOf.release(sourceRelease), language: written };
	return fact(t('contact.source'), [source]);
}
