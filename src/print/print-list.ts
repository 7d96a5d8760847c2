import { addressOf } from '../domain/address.ts';
import { type Contact, contactsOfCounty, contactsOfMunicipality, type Directory } from '../domain/directory.ts';
import type { PressRelease } from '../domain/prose.ts';
import type { Translate } from '../i18n/translate.ts';

/** A list that can be printed, and where it is on the site. */
export interface PrintList {
	/** Address of the page that shows the same contacts. */
	readonly page: string;
	/** Address of its files without layout and ending: `/kommun/mala`. */
	readonly file: string;
	readonly title: string;
	/** At least one; a heading stands only where there are several. Ended posts are left out: paper cannot say who took over. */
	readonly sections: readonly { readonly heading: string | undefined; readonly contacts: readonly Contact[] }[];
}

/** Every list that the site offers for printing: the whole list, then municipalities, counties, organisations and press releases. */
export function listPrintLists(directory: Directory, t: Translate): PrintList[] {
	const { contacts, municipalities, counties, organisations, releases, site } = directory;
	const list = (page: string, title: string, from: readonly Contact[], file = page.replace(/\/$/u, '')): PrintList => ({
		page,
		file,
		title,
		sections: [{ heading: undefined, contacts: from.filter(({ status }) => status !== 'ended') }],
	});
	return [
		list(addressOf.start(), site.name, contacts, '/kontakter'),
		...municipalities.map((municipality): PrintList => {
			const { local, countyWide } = contactsOfMunicipality(directory, municipality);
			const whole = list(addressOf.municipality(municipality), t('municipality.heading', { name: municipality.name }), [
				...local,
				...countyWide,
			]);
			if (local.length === 0 || countyWide.length === 0) return whole;
			return {
				...whole,
				sections: [
					{ heading: t('municipality.local'), contacts: local },
					{ heading: t('municipality.countyWide', { county: municipality.county.name }), contacts: countyWide },
				],
			};
		}),
		...counties.map((county) =>
			list(addressOf.county(county), t('county.heading', { name: county.name }), contactsOfCounty(directory, county)),
		),
		...organisations.map((organisation) =>
			list(
				addressOf.organisation(organisation),
				organisation.name,
				contacts.filter((contact) => contact.organisation === organisation),
			),
		),
		...releases.map((release) =>
			list(
				addressOf.release(release),
				release.title,
				contactsOfRelease(directory, release),
				// The release's own document has the address without an addition.
				`${addressOf.release(release).replace(/\/$/u, '')}-kontakter`,
			),
		),
	];
}

/** The contacts whose persons a press release names. */
function contactsOfRelease({ contacts }: Directory, release: PressRelease): Contact[] {
	return contacts.filter(({ sourceRelease }) => sourceRelease?.id === release.id);
}
