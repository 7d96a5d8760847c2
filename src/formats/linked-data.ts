import { phoneUri } from '../domain/contact-point-uri.ts';
import { pickDetails } from '../domain/details.ts';
import type { Contact, Organisation } from '../domain/directory.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import type { OpeningHours } from '../domain/opening-hours.ts';
import type { Phone } from '../domain/phone-field.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import { findReach } from '../domain/reach.ts';
import type { StreetAddress } from '../domain/street-address.ts';
import type { Translate } from '../i18n/translate.ts';
import { describeStatus, type statusMessages } from '../views/status.ts';

/** Things of the directory in the words of schema.org (https://schema.org/), to be written as JSON-LD 1.1. What is not known is left out. */
export interface LinkedDataContext {
	/** Where the site is published; things are known by the addresses of their pages in its first language. */
	readonly siteUrl: string;
	readonly t: Translate<(typeof statusMessages)[number]>;
}

/** An organisation, and how it is reached itself. */
export function describeOrganisation(organisation: Organisation, context: LinkedDataContext) {
	const { parent, website, phones, emails, municipalities, counties, visitingAddress, postalAddress } = organisation;
	const post = postalAddress ?? visitingAddress;
	return {
		...nameOrganisation(organisation, context),
		...(website !== undefined && { url: website }),
		...waysOf(phones, emails),
		...(post !== undefined && { address: describeAddress(post) }),
		...describePlace(organisation),
		...areasServed([...municipalities, ...counties], context),
		...(parent !== undefined && {
			parentOrganization: {
				'@type': 'Organization' as const,
				'@id': absoluteAddress(context.siteUrl, pageAddresses.organisation(parent)),
				name: parent.name,
			},
		}),
	};
}

/** An organisation by name: all bodies are public but those that fit no other kind. */
export function nameOrganisation({ id, kind, name }: Organisation, { siteUrl }: LinkedDataContext) {
	return {
		'@type': kind === 'annan' ? ('Organization' as const) : ('GovernmentOrganization' as const),
		'@id': absoluteAddress(siteUrl, pageAddresses.organisation({ id })),
		name,
	};
}

/**
 * A post: what it is for, how it is reached itself, and whom it answers for. Whoever holds it is not in it.
 *
 * @param told the organisation that is told of in full beside it: hours that the post has from that are not told again
 */
export function describePost(contact: Contact, context: LinkedDataContext, told?: Organisation) {
	const { municipalities, wholeCounties } = findReach(contact);
	const status = describeStatus(contact.status, context.t);
	const { officeHours } = contact.organisation === told ? contact : pickDetails(contact);
	return {
		'@type': 'ContactPoint' as const,
		'@id': absoluteAddress(context.siteUrl, pageAddresses.contact(contact)),
		contactType: contact.role,
		...(status !== undefined && { description: status }),
		...(contact.url !== undefined && { url: contact.url }),
		...waysOf(contact.phones, contact.emails),
		...areasServed([...municipalities, ...wholeCounties], context),
		...hoursOf('hoursAvailable', officeHours),
	};
}

/** Where a post can be visited and written to, apart from its organisation. In schema.org an address is a contact point too. */
export function listPostAddresses({ role, visitingAddress, postalAddress }: Contact) {
	return [visitingAddress, postalAddress].flatMap((address) =>
		address === undefined ? [] : [{ ...describeAddress(address), contactType: role }],
	);
}

/** Who holds a post; `undefined` where nobody is named. */
export function describePerson({ person, role, title }: Contact, post: { readonly '@id': string }) {
	if (person === undefined) return undefined;
	return {
		'@type': 'Person' as const,
		name: title,
		givenName: person.given,
		familyName: person.family,
		jobTitle: role,
		contactPoint: { '@id': post['@id'] },
	};
}

/** A municipality or a county, by its code in the official list. */
export function describeArea(area: Municipality | County, { siteUrl }: LinkedDataContext) {
	const isMunicipality = 'county' in area;
	const page = isMunicipality ? pageAddresses.municipality(area) : pageAddresses.county(area);
	return {
		'@type': 'AdministrativeArea' as const,
		'@id': absoluteAddress(siteUrl, page),
		name: area.name,
		identifier: {
			'@type': 'PropertyValue' as const,
			propertyID: isMunicipality ? 'kommunkod' : 'länskod',
			value: area.code,
		},
	};
}

function areasServed(areas: readonly (Municipality | County)[], context: LinkedDataContext) {
	return areas.length === 0 ? {} : { areaServed: areas.map((area) => describeArea(area, context)) };
}

function waysOf(phones: readonly Phone[], emails: readonly string[]) {
	return {
		...(phones.length > 0 && {
			telephone: phones.map(({ number, extension }) => phoneUri(number, extension).slice('tel:'.length)),
		}),
		...(emails.length > 0 && { email: emails }),
	};
}

function describeAddress({ street, postalCode, town }: StreetAddress) {
	return {
		'@type': 'PostalAddress' as const,
		streetAddress: street,
		postalCode,
		addressLocality: town,
		addressCountry: 'SE',
	};
}

/** Where an organisation is open; organisations have no hours in schema.org, but places do. */
function describePlace({ visitingAddress, officeHours }: Organisation) {
	const hours = hoursOf('openingHoursSpecification', officeHours);
	if (visitingAddress === undefined && Object.keys(hours).length === 0) return {};
	const address = visitingAddress && { address: describeAddress(visitingAddress) };
	return { location: { '@type': 'Place' as const, ...address, ...hours } };
}

/** Hours that are days and times, with what is said beside them ("stängt i juli"). Words alone are no hours to a program. */
function hoursOf<Key extends 'hoursAvailable' | 'openingHoursSpecification'>(
	key: Key,
	hours: readonly (string | OpeningHours)[],
) {
	const said = hours.filter((each) => typeof each === 'string').join('. ');
	const specifications = hours.flatMap((each) =>
		typeof each === 'string'
			? []
			: [
					{
						'@type': 'OpeningHoursSpecification' as const,
						dayOfWeek: each.days.map((day) => weekdays[day]),
						opens: each.opens,
						closes: each.closes,
						...(said !== '' && { description: said }),
					},
				],
	);
	return (specifications.length === 0 ? {} : { [key]: specifications }) as { [Each in Key]?: typeof specifications };
}

/** From Monday, as schema.org calls them. */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
