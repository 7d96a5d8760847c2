import type { Organisation } from '../domain/directory.ts';
import { addressOf } from '../domain/published-address.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Fact, fact, written } from './fact.ts';
import { describeWays } from './ways.ts';

/** What the page of an organisation says of it, in this order. */
export function listOrganisationFacts(organisation: Organisation, t: Translate): Fact[] {
	const { counties, emails, kind, municipalities, parent, phones, website } = organisation;
	const ways = describeWays({ phones, emails, url: website }, t).map((way) => ({ text: way.text, way }));
	const ofKind = (wanted: string) => ways.filter(({ way }) => way.kind === wanted);
	const areas = [
		...municipalities.map((each) => ({ text: each.name, path: addressOf.municipality(each) })),
		...counties.map((each) => ({ text: each.name, path: addressOf.county(each) })),
	];
	return [
		...fact(t('organisation.kind'), [{ text: t(`kind.${kind}`) }]),
		...fact(t('contact.phone'), ofKind('phone')),
		...fact(t('contact.email'), ofKind('email')),
		...fact(t('organisation.website'), ofKind('web')),
		...fact(t('organisation.area'), areas, true),
		...fact(
			t('organisation.parent'),
			parent === undefined ? [] : [{ text: parent.name, path: addressOf.organisation(parent), language: written }],
		),
	];
}
