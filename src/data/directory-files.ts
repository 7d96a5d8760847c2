import { fileAddresses, localise, selections } from '../domain/published-address.ts';
import { listSchemaFiles } from '../formats/json-schema.ts';
import { renderRobots } from '../formats/robots.ts';
import { listSitemapFiles } from '../formats/sitemap.ts';
import { renderWebManifest } from '../formats/web-manifest.ts';
import type { Content } from '../importers/content.ts';
import { loadContent } from './content.ts';
import { embedFilesOfContact, embedFilesOfLists } from './embed-files.ts';
import { listFeedFiles, listPointers } from './feed-files.ts';
import { filesOfContact, filesOfList, filesOfLists } from './list-files.ts';
import { findList, firstLanguage } from './lists.ts';
import { madeFrom } from './made-from.ts';
import { formerFileAddresses } from './moved-addresses.ts';
import { listOpenDataFiles } from './open-data-files.ts';
import { listPdfFiles, renderPdfFile } from './pdf-files.ts';
import { listAppIcons, listPictureFiles } from './pictures.ts';
import { printFiles } from './print-source.ts';
import { publishedFile, publishedNames } from './published-files.ts';
import { screenFonts } from './screen-typeface.ts';
import { builtSearch } from './search-index.ts';
import type { SiteFile } from './site-file.ts';

/** Every file beside the pages that follows from the content alone, once more at each address that it has had. */
export function* listDirectoryFiles(): Generator<SiteFile> {
	const former = formerFileAddresses();
	for (const file of listFilesOfToday()) {
		yield file;
		for (const path of former.get(file.path) ?? []) yield { ...file, path };
	}
}

function* listFilesOfToday(): Generator<SiteFile> {
	const content = loadContent();
	yield* filesOfLists();
	yield* listFeedFiles();
	yield* listPointers(filesOfList(findList(selections.everyone(), firstLanguage())));
	yield* listOpenDataFiles();
	yield* pdfSiteFiles();
	yield* filesOfSite();
	yield* embedFilesOfLists();
	yield* publishedSiteFiles();
	yield* searchFiles();
	yield* printSiteFiles(content);
	yield* filesForPrograms(content);
	for (const contact of content.directory.contacts) {
		yield* filesOfContact(contact);
		yield* embedFilesOfContact(contact);
	}
}

function pdfSiteFiles(): SiteFile[] {
	return listPdfFiles().map((file) => ({
		path: file.path,
		mediaType: 'application/pdf',
		isFromThreads: true,
		state: () => madeFrom(file.list.contacts),
		render: () => renderPdfFile(file),
	}));
}

/** Those that show no contacts. */
function filesOfSite(): SiteFile[] {
	const state = () => madeFrom([]);
	return [
		...listPictureFiles().map((file) => ({ ...file, state })),
		...screenFonts().map(({ path, render }) => ({ path, mediaType: 'font/woff2', state, render })),
	];
}

/** Those that stand in the content as they are. */
function publishedSiteFiles(): SiteFile[] {
	return [
		...publishedNames('logotypes').map((name) => ({
			path: fileAddresses.logotype(name),
			mediaType: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
			render: () => publishedFile('logotypes', name),
		})),
		...publishedNames('press-releases').map((name) => ({
			path: fileAddresses.originalPdf(name),
			mediaType: 'application/pdf',
			render: () => publishedFile('press-releases', name),
		})),
	];
}

function searchFiles(): SiteFile[] {
	const { index, parts, texts } = builtSearch();
	const indexes = [index, ...(parts === undefined ? [] : [parts.whole, ...parts.counties])];
	return [
		...indexes.map(({ path, bytes }) => ({ path, mediaType: 'application/octet-stream', render: () => bytes })),
		...texts.map(({ hash, json }) => jsonText(fileAddresses.pageTexts(hash), json)),
	];
}

/** What is without words is the same in each language. */
function printSiteFiles({ directory }: Content): SiteFile[] {
	const files = new Map(directory.site.languages.flatMap((language) => [...printFiles(language).files]));
	return [...files].map(([hash, json]) => jsonText(fileAddresses.printSource(hash), json));
}

function jsonText(path: string, json: string): SiteFile {
	return { path, mediaType: 'application/json', render: () => json };
}

function filesForPrograms({ directory, fingerprint, pages }: Content): SiteFile[] {
	const { site } = directory;
	return [
		...site.languages.map((language) => ({
			path: localise(fileAddresses.manifest(), language, site.languages),
			mediaType: 'application/manifest+json',
			render: () => renderWebManifest(site, language, listAppIcons()),
		})),
		...site.languages.flatMap((language) =>
			listSchemaFiles(directory.site, language).map((file) => ({
				...file,
				mediaType: 'application/json; charset=utf-8',
			})),
		),
		{
			path: fileAddresses.contentVersion(),
			mediaType: 'application/json; charset=utf-8',
			render: () => `${JSON.stringify({ fingerprint })}\n`,
		},
		{
			path: fileAddresses.robots(),
			mediaType: 'text/plain; charset=utf-8',
			render: () => renderRobots(directory),
		},
		...listSitemapFiles(directory, pages).map(({ path, xml }) => ({
			path,
			mediaType: 'application/xml; charset=utf-8',
			render: () => xml,
		})),
	];
}
