import type { Contact } from '../domain/directory.ts';
import { findOrganisationContacts } from '../domain/page-parts.ts';
import { fileAddresses, localise } from '../domain/published-address.ts';
import { listMunicipalityContacts } from '../domain/reach.ts';
import type { Language } from '../domain/site.ts';
import { renderEmbedData } from '../formats/embed-data.ts';
import { renderOembed } from '../formats/oembed.ts';
import { translator } from '../i18n/translate.ts';
import { describeContactEmbed, describeMunicipalityEmbed, describeOrganisationEmbed } from '../views/embed-view.ts';
import { municipalityTarget, organisationTarget } from '../views/link-target.ts';
import { loadContent } from './content.ts';
import { currentIssue, embedScripts, framePageScript } from './embed-scripts.ts';
import { embedSite } from './embed-site.ts';
import { madeFrom } from './made-from.ts';
import { isInPublic } from './public-folder.ts';
import type { SiteFile } from './site-file.ts';

const javaScript = 'text/javascript; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** What other sites embed with: the scripts, the words of each list and contact, and the answers for services that know oEmbed. */
export function listEmbedFiles(): SiteFile[] {
	const issue = fileAddresses.embedScriptIssue(currentIssue().hash);
	const scripts: SiteFile[] = [
		{ path: fileAddresses.embedScript(), mediaType: javaScript, render: () => embedScripts().element },
		{ path: issue, mediaType: javaScript, render: () => embedScripts().element },
		{ path: framePageScript(), mediaType: javaScript, render: () => embedScripts().framePage },
	];
	return [
		// Issues are kept in public/; one that is not there yet is written all the same.
		...scripts.filter(({ path }) => !isInPublic(path)),
		...loadContent().directory.site.languages.flatMap(listWords),
	];
}

function listWords(language: Language): SiteFile[] {
	const { directory } = loadContent();
	const { languages } = directory.site;
	const t = translator(language);
	const file = (path: string, contacts: readonly Contact[], render: () => string): SiteFile => ({
		path: localise(path, language, languages),
		mediaType: json,
		state: () => madeFrom(contacts),
		render,
	});
	const words = (view: Parameters<typeof renderEmbedData>[0]) => renderEmbedData(view, language, languages, t);
	return [
		...[...directory.municipalities, ...directory.formerMunicipalities].flatMap((municipality) => {
			const contacts = listMunicipalityContacts(directory, municipality);
			return [
				file(fileAddresses.embedMunicipalityData(municipality), contacts, () =>
					words(describeMunicipalityEmbed(directory, municipality, t, language)),
				),
				file(fileAddresses.oembedMunicipality(municipality), contacts, () =>
					renderOembed(municipalityTarget(directory, municipality, t, language), embedSite(language)),
				),
			];
		}),
		...directory.organisations.flatMap((organisation) => {
			const contacts = findOrganisationContacts(directory, organisation);
			return [
				file(fileAddresses.embedOrganisationData(organisation), contacts, () =>
					words(describeOrganisationEmbed(directory, organisation, t, language)),
				),
				file(fileAddresses.oembedOrganisation(organisation), contacts, () =>
					renderOembed(organisationTarget(directory, organisation, t, language), embedSite(language)),
				),
			];
		}),
		...directory.contacts.map((contact) =>
			file(fileAddresses.embedContactData(contact), [contact], () => words(describeContactEmbed(contact, t, language))),
		),
	];
}
