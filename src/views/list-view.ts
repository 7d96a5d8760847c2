import { type Contact, contactsByKind, type Directory } from '../domain/directory.ts';
import { addressOf, selectionOf } from '../domain/published-address.ts';
import { contactsOfCounty, contactsOfMunicipality } from '../domain/reach.ts';
import type { Translate } from '../i18n/translate.ts';

/** A list that can be printed, and where it is on the site. */
export interface PrintList {
	/** What the print page and the codes on printouts call it: `kommun=mala`, `alla`. A public contract, as addresses are. */
	readonly selection: string;
	/** Address of the page that shows the same contacts. */
	readonly page: string;
	/** Address of its ready files without layout and ending: `/kommun/mala`. A list without one is only printed by choice. */
	readonly file: string | undefined;
	readonly title: string;
	/** What it is called among the others: "Malå". */
	readonly name: string;
	/** True for a title that people have written, which is in the directory's first language whatever the page's. */
	readonly isTitleWritten: boolean;
	/** At least one; a heading stands only where there are several. Ended posts are left out: paper cannot say who took over. */
	readonly sections: readonly { readonly heading: string | undefined; readonly contacts: readonly Contact[] }[];
}

/** Every list that the site offers for printing: the whole list, then municipalities, counties, organisations, kinds and press releases. */
export function listPrintLists(directory: Directory, t: Translate): PrintList[] {
	const { contacts, municipalities, counties, organisations, releases, site } = directory;
	const open = contacts.filter(({ status }) => status !== 'ended');
	return [
		{
			selection: selectionOf.everyone(),
			page: addressOf.start(),
			file: '/kontakter',
			title: site.name,
			name: t('list.heading'),
			isTitleWritten: true,
			sections: whole(open),
		},
		...municipalities.map((municipality): PrintList => {
			const { local, countyWide } = contactsOfMunicipality(directory, municipality);
			const page = addressOf.municipality(municipality);
			return {
				selection: selectionOf.municipality(municipality),
				page,
				file: fileOf(page),
				title: t('municipality.heading', { name: municipality.name }),
				name: municipality.name,
				isTitleWritten: false,
				sections:
					local.length === 0 || countyWide.length === 0
						? whole([...local, ...countyWide])
						: [
								{ heading: t('municipality.local'), contacts: local },
								{ heading: t('municipality.countyWide', { county: municipality.county.name }), contacts: countyWide },
							],
			};
		}),
		...counties.map((county): PrintList => {
			const page = addressOf.county(county);
			return {
				selection: selectionOf.county(county),
				page,
				file: fileOf(page),
				title: t('county.heading', { name: county.name }),
				name: county.name,
				isTitleWritten: false,
				sections: whole(contactsOfCounty(directory, county)),
			};
		}),
		...organisations.map((organisation): PrintList => {
			const page = addressOf.organisation(organisation);
			return {
				selection: selectionOf.organisation(organisation),
				page,
				file: fileOf(page),
				title: organisation.name,
				name: organisation.name,
				isTitleWritten: true,
				sections: whole(open.filter((contact) => contact.organisation === organisation)),
			};
		}),
		...contactsByKind(open).map(
			(group): PrintList => ({
				selection: selectionOf.kind(group.kind),
				page: `${addressOf.start()}?typ=${group.kind}`,
				file: undefined,
				title: t(`kinds.${group.kind}`),
				name: t(`kinds.${group.kind}`),
				isTitleWritten: false,
				sections: whole(group.contacts),
			}),
		),
		...releases.map((release): PrintList => {
			const page = addressOf.release(release);
			return {
				selection: selectionOf.release(release),
				page,
				file: addressOf.releaseList(release),
				title: release.title,
				name: release.title,
				isTitleWritten: true,
				sections: whole(open.filter(({ sourceRelease }) => sourceRelease?.id === release.id)),
			};
		}),
	];
}

function whole(contacts: readonly Contact[]): PrintList['sections'] {
	return [{ heading: undefined, contacts }];
}

function fileOf(page: string): string {
	return page.replace(/\/$/u, '');
}
