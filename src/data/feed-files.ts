import { concernsMunicipality } from '../domain/changed-entries.ts';
import { textIn } from '../domain/local-text.ts';
import type { Municipality } from '../domain/municipality.ts';
import { fileAddresses, pageAddresses } from '../domain/published-address.ts';
import { renderAtom } from '../formats/atom.ts';
import type { ChangeFeed } from '../formats/change-feed.ts';
import { renderCheckCalendar } from '../formats/check-calendar.ts';
import type { Format } from '../formats/format.ts';
import { renderJsonFeed } from '../formats/json-feed.ts';
import { renderLlms } from '../formats/llms.ts';
import { translator } from '../i18n/translate.ts';
import { describeChanges } from '../views/change-view.ts';
import { loadContent } from './content.ts';
import { firstLanguage } from './lists.ts';
import type { SiteFile } from './site-file.ts';

const atom = 'application/atom+xml; charset=utf-8';

/** What tells whoever follows the directory, or keeps it, that something has happened or is to be done. All of it in the first language. */
export function listFeedFiles(): SiteFile[] {
	const { directory } = loadContent();
	const language = firstLanguage();
	const t = translator(language);
	const { formerMunicipalities, municipalities, site } = directory;
	const title = t('change.headingOf', { title: textIn(site.name, language, site.languages).text });
	const ofEveryone = (path: string): ChangeFeed => {
		return { title, path, page: pageAddresses.changes(), changes: describeChanges(directory, t, language) };
	};
	const ofMunicipality = (municipality: Municipality): ChangeFeed => ({
		title: t('change.headingOf', { title: t('municipality.heading', { name: municipality.name }) }),
		path: fileAddresses.municipalityChangesAtom(municipality),
		page: pageAddresses.municipality(municipality),
		changes: describeChanges(directory, t, language, (each) => concernsMunicipality(each, municipality, directory)),
	});
	return [
		{
			path: fileAddresses.changesAtom(),
			mediaType: atom,
			render: () => renderAtom(ofEveryone(fileAddresses.changesAtom()), directory, language),
		},
		{
			path: fileAddresses.changesJsonFeed(),
			mediaType: 'application/json; charset=utf-8',
			render: () => renderJsonFeed(ofEveryone(fileAddresses.changesJsonFeed()), directory, language),
		},
		...[...municipalities, ...formerMunicipalities].map((municipality) => ({
			path: fileAddresses.municipalityChangesAtom(municipality),
			mediaType: atom,
			render: () => renderAtom(ofMunicipality(municipality), directory, language),
		})),
		checkCalendarFile(),
	];
}

/** When contacts must be checked again. */
export function checkCalendarFile(): SiteFile {
	const language = firstLanguage();
	return {
		path: fileAddresses.checkCalendar(),
		mediaType: 'text/calendar; charset=utf-8',
		render: () => renderCheckCalendar(loadContent().directory, translator(language), language),
	};
}

/**
 * What points programs to the rest.
 *
 * @param files with everyone
 */
export function listPointers(files: readonly { readonly path: string; readonly format: Format }[]): SiteFile[] {
	const t = translator(firstLanguage());
	return [
		{
			path: fileAddresses.llms(),
			mediaType: 'text/plain; charset=utf-8',
			render: () =>
				renderLlms({
					...loadContent(),
					files: files.map(({ format: { label, name }, path }) => ({
						path,
						label,
						explained: t(`data.${name}`, { format: label }),
					})),
				}),
		},
	];
}
