import type { Directory } from '../domain/directory.ts';
import { fileAddresses, fileStems, localise } from '../domain/published-address.ts';
import { fileEndings } from '../formats/file-endings.ts';
import { listSchemaFiles } from '../formats/json-schema.ts';
import { listPortalFiles } from '../formats/portal-files.ts';
import { listFilesBeside } from '../formats/registry.ts';
import { translator } from '../i18n/translate.ts';
import { createLists } from '../views/list-view.ts';

/**
 * Every file with a lasting address, whether or not a page links to it; apart from sitemaps, which are of the pages, and from printouts and pictures, which are
 * there only where the machine that builds can make them, and are linked to where they are.
 *
 * @param scriptHashes the hashes of every kept issue of the script for other sites
 */
export function listExpectedFiles(directory: Directory, scriptHashes: readonly string[]): string[] {
	const { contacts, organisations } = directory;
	const { languages } = directory.site;
	const first = languages[0] ?? 'sv';
	const municipalities = [...directory.municipalities, ...directory.formerMunicipalities];
	const inEachLanguage = [
		fileAddresses.oneFile(),
		fileAddresses.manifest(),
		...municipalities.flatMap((each) => [
			fileAddresses.embedMunicipalityData(each),
			fileAddresses.oembedMunicipality(each),
		]),
		...organisations.flatMap((each) => [
			fileAddresses.embedOrganisationData(each),
			fileAddresses.oembedOrganisation(each),
		]),
		...contacts.map(fileAddresses.embedContactData),
	];
	const ofLists = createLists(directory, translator(first), first).flatMap((list) => {
		const { fileName } = list;
		if (fileName === undefined) return [];
		return listFilesBeside({ ...list, fileName }, directory).map(({ format, stem }) => stem + format.ending);
	});
	return [
		...ofLists,
		...contacts.flatMap((contact) => fileEndings.contact.map((ending) => fileStems.contact(contact) + ending)),
		...languages.flatMap((language) => inEachLanguage.map((path) => localise(path, language, languages))),
		...languages.flatMap((language) => listSchemaFiles(directory.site, language).map(({ path }) => path)),
		fileAddresses.embedScript(),
		...scriptHashes.map(fileAddresses.embedScriptIssue),
		fileAddresses.offlineWorker(),
		fileAddresses.contentVersion(),
		fileAddresses.changesAtom(),
		fileAddresses.changesJsonFeed(),
		...municipalities.map(fileAddresses.municipalityChangesAtom),
		fileAddresses.everyoneAsText(),
		fileAddresses.checkCalendar(),
		fileAddresses.llms(),
		...listPortalFiles(directory.site),
		fileAddresses.robots(),
	];
}
