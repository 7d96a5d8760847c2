import type { Contact } from '../domain/directory.ts';
import { findOrganisationContacts } from '../domain/page-parts.ts';
import { fileAddresses, localise } from '../domain/published-address.ts';
import { listMunicipalityContacts } from '../domain/reach.ts';
import type { Language } from '../domain/site.ts';
import { renderEmbedData } from '../formats/embed-data.ts';
import { renderOembed } from '../formats/oembed.ts';
import { translator } from '../i18n/translate.ts';
import {
	describeContactEmbed,
	describeMunicipalityEmbed,
	describeOrganisationEmbed,
	type EmbedView,
} from '../views/embed-view.ts';
import { municipalityTarget, organisationTarget } from '../views/link-target.ts';
import { loadContent } from './content.ts';
import { embedSite } from './embed-site.ts';
import { madeFrom } from './made-from.ts';
import type { SiteFile } from './site-file.ts';

const json = 'application/json; charset=utf-8';

/** The words of every list, in every language. */
export function embedFilesOfLists(): SiteFile[] {
	return loadContent().directory.site.languages.flatMap(listWords);
}

/** The words of one contact, in every language. */
export function embedFilesOfContact(contact: Contact): SiteFile[] {
	return loadContent().directory.site.languages.map((language) =>
		jsonFile(fileAddresses.embedContactData(contact), [contact], language, () =>
			words(describeContactEmbed(contact, translator(language), language), language),
		),
	);
}

function listWords(language: Language): SiteFile[] {
	const { directory } = loadContent();
	const t = translator(language);
	return [
		...[...directory.municipalities, ...directory.formerMunicipalities].flatMap((municipality) => {
			const contacts = listMunicipalityContacts(directory, municipality);
			return [
				jsonFile(fileAddresses.embedMunicipalityData(municipality), contacts, language, () =>
					words(describeMunicipalityEmbed(directory, municipality, t, language), language),
				),
				jsonFile(fileAddresses.oembedMunicipality(municipality), contacts, language, () =>
					renderOembed(municipalityTarget(directory, municipality, t, language), embedSite(language)),
				),
			];
		}),
		...directory.organisations.flatMap((organisation) => {
			const contacts = findOrganisationContacts(directory, organisation);
			return [
				jsonFile(fileAddresses.embedOrganisationData(organisation), contacts, language, () =>
					words(describeOrganisationEmbed(directory, organisation, t, language), language),
				),
				jsonFile(fileAddresses.oembedOrganisation(organisation), contacts, language, () =>
					renderOembed(organisationTarget(directory, organisation, t, language), embedSite(language)),
				),
			];
		}),
	];
}

function jsonFile(address: string, contacts: readonly Contact[], language: Language, render: () => string): SiteFile {
	const path = localise(address, language, loadContent().directory.site.languages);
	return { path, mediaType: json, state: () => madeFrom(contacts), render };
}

function words(view: EmbedView, language: Language): string {
	return renderEmbedData(view, language, loadContent().directory.site.languages, translator(language));
}
