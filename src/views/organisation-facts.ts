import type { Organisation } from '../domain/directory.ts';
import { pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { listContactPointFacts } from './contact-point-facts.ts';
import { describeDetails } from './details.ts';
import { contentLanguage, detailFact, type Fact, fact } from './fact.ts';

/** How an organisation itself is reached: numbers, addresses, hours, and where one can come. */
export function listOrganisationWays(organisation: Organisation, t: Translate, language: Language): Fact[] {
	const { emails, phones, website } = organisation;
	return [
		...listContactPointFacts({ phones, emails, url: website }, 'organisation.website', t),
		...describeDetails(organisation, t, language).flatMap(detailFact),
	];
}

/** What the page of an organisation says of it, in this order. */
export function listOrganisationFacts(organisation: Organisation, t: Translate, language: Language): Fact[] {
	const { counties, kind, municipalities, parent } = organisation;
	const areas = [
		...municipalities.map((each) => ({ text: each.name, path: pageAddresses.municipality(each) })),
		...counties.map((each) => ({ text: each.name, path: pageAddresses.county(each) })),
	];
	return [
		...fact(t('organisation.kind'), [{ text: t(`kind.${kind}`) }]),
		...listOrganisationWays(organisation, t, language),
		...fact(t('organisation.area'), areas, true),
		...fact(
			t('organisation.parent'),
			parent === undefined
				? []
				: [{ text: parent.name, path: pageAddresses.organisation(parent), language: contentLanguage }],
		),
	];
}
