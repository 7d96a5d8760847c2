import type { Organisation } from '../domain/directory.ts';
import { pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { describeContactPoints } from './contact-points.ts';
import { describeDetails } from './details.ts';
import { contentLanguage, detailFact, type Fact, fact } from './fact.ts';

/** What the page of an organisation says of it, in this order. */
export function listOrganisationFacts(organisation: Organisation, t: Translate, language: Language): Fact[] {
	const { counties, emails, kind, municipalities, parent, phones, website } = organisation;
	const contactPoints = describeContactPoints({ phones, emails, url: website }, t).map((contactPoint) => ({
		text: contactPoint.text,
		contactPoint,
	}));
	const ofKind = (wanted: string) => contactPoints.filter(({ contactPoint }) => contactPoint.kind === wanted);
	const areas = [
		...municipalities.map((each) => ({ text: each.name, path: pageAddresses.municipality(each) })),
		...counties.map((each) => ({ text: each.name, path: pageAddresses.county(each) })),
	];
	return [
		...fact(t('organisation.kind'), [{ text: t(`kind.${kind}`) }]),
		...fact(t('contact.phone'), ofKind('phone')),
		...fact(t('contact.email'), ofKind('email')),
		...fact(t('organisation.website'), ofKind('web')),
		...describeDetails(organisation, t, language).flatMap(detailFact),
		...fact(t('organisation.area'), areas, true),
		...fact(
			t('organisation.parent'),
			parent === undefined
				? []
				: [{ text: parent.name, path: pageAddresses.organisation(parent), language: contentLanguage }],
		),
	];
}
