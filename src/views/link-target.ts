import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import type { EmbedKind } from '../domain/embed-address.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { fileAddresses, pageAddresses, selections } from '../domain/published-address.ts';
import { findMunicipalityContacts } from '../domain/reach.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import {
	describeContactEmbed,
	describeMunicipalityEmbed,
	describeOrganisationEmbed,
	type EmbedView,
} from './embed-view.ts';

/** Something that other sites link to, and what of it they can embed. All addresses are in the site's first language. */
export interface LinkTarget {
	/** What a link to it says, and what a frame with it is called: "Kontakter i Malå". */
	readonly title: string;
	/** True for a title that people have written, in the directory's first language. */
	readonly isWritten: boolean;
	readonly page: string;
	/** The page to frame; `undefined` where there is none, as below. */
	readonly frame?: string | undefined;
	/** True where the framed page has a form. */
	readonly isSearch?: boolean | undefined;
	/** The attribute of the element `<kontakt-lista>` that names it. */
	readonly element?: { readonly kind: EmbedKind; readonly id: string } | undefined;
	/** Address of its oEmbed answer. */
	readonly oembed?: string | undefined;
	/** Gives what the static block says. */
	readonly view?: (() => EmbedView) | undefined;
}

/** What can be embedded of a municipality. */
export function municipalityTarget(
	directory: Directory,
	municipality: Municipality,
	t: Translate,
	language: Language,
): LinkTarget {
	return {
		title: t('municipality.heading', { name: municipality.name }),
		isWritten: false,
		page: pageAddresses.municipality(municipality),
		frame: pageAddresses.embedMunicipality(municipality),
		element: { kind: 'kommun', id: municipality.code },
		oembed: fileAddresses.oembedMunicipality(municipality),
		view: () => describeMunicipalityEmbed(directory, municipality, t, language),
	};
}

/** A county is linked to: its contacts stand with its municipalities, which can be embedded. */
export function countyTarget(county: County, t: Translate): LinkTarget {
	return {
		title: t('county.heading', { name: county.name }),
		isWritten: false,
		page: pageAddresses.county(county),
	};
}

/** What can be embedded of an organisation. */
export function organisationTarget(
	directory: Directory,
	organisation: Organisation,
	t: Translate,
	language: Language,
): LinkTarget {
	return {
		title: organisation.name,
		isWritten: true,
		page: pageAddresses.organisation(organisation),
		frame: pageAddresses.embedOrganisation(organisation),
		element: { kind: 'organisation', id: organisation.id },
		oembed: fileAddresses.oembedOrganisation(organisation),
		view: () => describeOrganisationEmbed(directory, organisation, t, language),
	};
}

/** What can be embedded of a contact. A link says the post, which outlives whoever holds it. */
export function contactTarget(contact: Contact, t: Translate, language: Language): LinkTarget {
	return {
		title: `${contact.role}, ${contact.organisation.name}`,
		isWritten: true,
		page: pageAddresses.contact(contact),
		frame: pageAddresses.embedContact(contact),
		element: { kind: 'kontakt', id: contact.id },
		view: () => describeContactEmbed(contact, t, language),
	};
}

/** What can be embedded of the search. */
export function searchTarget(t: Translate): LinkTarget {
	return {
		title: t('site.search'),
		isWritten: false,
		page: pageAddresses.search(),
		frame: pageAddresses.embedSearch(),
		isSearch: true,
	};
}

/** What stands for all others until somebody chooses: a municipality that has contacts, else an organisation. `undefined` where there is neither. */
export function firstLinkTarget(
	directory: Directory,
	t: Translate,
	language: Language,
): { readonly selection: string; readonly target: LinkTarget } | undefined {
	const { municipalities, organisations } = directory;
	const municipality = municipalities.find((each) => findMunicipalityContacts(directory, each).local.length > 0);
	if (municipality !== undefined) {
		return {
			selection: selections.municipality(municipality),
			target: municipalityTarget(directory, municipality, t, language),
		};
	}
	const [organisation] = organisations;
	return (
		organisation && {
			selection: selections.organisation(organisation),
			target: organisationTarget(directory, organisation, t, language),
		}
	);
}
