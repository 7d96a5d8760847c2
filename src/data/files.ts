import type { Contact } from '../domain/directory.ts';
import { onceFor } from '../domain/once-for.ts';
import { fileAddresses, fileStems, localise, pageAddresses, selections } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { FileList } from '../formats/format.ts';
import { jcard } from '../formats/jcard.ts';
import { listSchemaFiles } from '../formats/json-schema.ts';
import { formatsOf, listFilesBeside, scopeOf } from '../formats/registry.ts';
import { renderRobots } from '../formats/robots.ts';
import { listSitemapFiles } from '../formats/sitemap.ts';
import { text as textFormat } from '../formats/text.ts';
import { vcard } from '../formats/vcard.ts';
import { renderWebManifest } from '../formats/web-manifest.ts';
import type { Content } from '../importers/content.ts';
import type { ListView } from '../views/list-view.ts';
import { everyPageScript, leadOnScript } from './classic-scripts.ts';
import { loadContent } from './content.ts';
import { embedFilesOfContact, embedFilesOfLists, listEmbedFiles } from './embed-files.ts';
import { listFeedFiles, listPointers } from './feed-files.ts';
import { writtenInThread } from './files-in-thread.ts';
import { inFormat, type ListFile } from './format-file.ts';
import { findList, firstLanguage, formerListsIn, listsIn } from './lists.ts';
import { madeFrom } from './made-from.ts';
import { formerFileAddresses } from './moved-addresses.ts';
import { offeredCopy } from './offline-copy.ts';
import { listHarvestedFiles, listOpenDataFiles } from './open-data-files.ts';
import { listPdfFiles, type PdfFile, renderPdfFile } from './pdf-files.ts';
import { listAppIcons, listPictureFiles } from './pictures.ts';
import { printSource } from './print-source.ts';
import { publishedFile, publishedNames } from './published-files.ts';
import { screenFonts } from './screen-typeface.ts';
import { listIndexFiles, pageTexts } from './search-index.ts';
import type { SiteFile } from './site-file.ts';
import { withoutDoubles } from './without-doubles.ts';

/** Every file that is written beside the pages, once more at each address that it has had. */
export function* listFiles(): Generator<SiteFile> {
	const former = formerFileAddresses();
	for (const file of listFilesOfToday()) {
		yield file;
		for (const path of former.get(file.path) ?? []) yield { ...file, path };
	}
}

function* listFilesOfToday(): Generator<SiteFile> {
	const content = loadContent();
	// First what a thread has most to do with, before what takes time to list.
	yield* listFilesOfLists(content);
	yield* listOtherFiles(content);
	for (const contact of content.directory.contacts) {
		yield* filesOfContact(contact);
		yield* embedFilesOfContact(contact);
	}
}

const listFilesOfLists = onceFor((_: Content) => filesOfLists());

/** All but those of lists and of contacts by themselves. */
const listOtherFiles = onceFor(({ directory, fingerprint, pages }: Content): readonly SiteFile[] => {
	const text = 'text/plain; charset=utf-8';
	return [
		...listFeedFiles(),
		...listPointers(filesOfList(findList(selections.everyone(), firstLanguage()))),
		...listOpenDataFiles(),
		...listPdfFiles().map(pdfSiteFile),
		...listPictureFiles().map((file) => ({ ...file, state: ofSite })),
		...listEmbedFiles(),
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
		...listIndexFiles().map(({ path, bytes }) => ({
			path,
			mediaType: 'application/octet-stream',
			render: () => bytes,
		})),
		...pageTexts().map(({ hash, json }) => ({
			path: fileAddresses.pageTexts(hash),
			mediaType: 'application/json',
			render: () => json,
		})),
		// What is without words is the same in each language.
		...[...new Map(directory.site.languages.flatMap((language) => [...printSource(language).files]))].map(
			([hash, json]) => ({ path: fileAddresses.printSource(hash), mediaType: 'application/json', render: () => json }),
		),
		...[everyPageScript(), leadOnScript()].map(({ path, code }) => ({
			path,
			mediaType: 'text/javascript; charset=utf-8',
			render: () => code,
		})),
		...screenFonts().map(({ path, render }) => ({ path, mediaType: 'font/woff2', state: ofSite, render })),
		// The build makes a script of it when the rest of the site is there.
		{
			path: fileAddresses.offlineWorker(),
			mediaType: 'text/javascript; charset=utf-8',
			render: () => JSON.stringify(offeredCopy()),
		},
		...directory.site.languages.map((language) => ({
			path: localise(fileAddresses.manifest(), language, directory.site.languages),
			mediaType: 'application/manifest+json',
			render: () => renderWebManifest(directory.site, language, listAppIcons()),
		})),
		...directory.site.languages.flatMap((language) =>
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
		{ path: fileAddresses.robots(), mediaType: text, render: () => renderRobots(directory) },
		...listSitemapFiles(directory, pages).map(({ path, xml }) => ({
			path,
			mediaType: 'application/xml; charset=utf-8',
			render: () => xml,
		})),
	];
});

/** The files of every list, but for those of data portals. */
function filesOfLists(): SiteFile[] {
	return [
		...withoutDoubles([...listsIn(firstLanguage()), ...formerListsIn(firstLanguage())].flatMap(filesOfList)),
		...everyoneAsText(),
		...loadContent().directory.site.languages.slice(1).map(cardsOfEveryone),
	];
}

/**
 * The file of a list or a contact at an address. Nothing is worked out for that but which there are of lists, or of that contact.
 *
 * @param id the contact's; undefined for the file of a list
 */
export function findFile(path: string, id: string | undefined): SiteFile {
	const content = loadContent();
	const contact = id === undefined ? undefined : contactsById(content).get(id);
	const file =
		contact === undefined
			? (path.endsWith('.pdf') ? pdfFilesByPath : listFilesByPath)(content).get(path)
			: [...filesOfContact(contact), ...embedFilesOfContact(contact)].find((each) => each.path === path);
	if (file === undefined) throw new Error(`No list or contact has the file "${path}"`);
	return file;
}

const contactsById = onceFor(
	({ directory }: Content) => new Map(directory.contacts.map((contact) => [contact.id, contact])),
);

const listFilesByPath = onceFor(
	(_: Content) =>
		new Map([...filesOfLists(), ...listHarvestedFiles(), ...embedFilesOfLists()].map((file) => [file.path, file])),
);

const pdfFilesByPath = onceFor((_: Content) => new Map(listPdfFiles().map((file) => [file.path, pdfSiteFile(file)])));

function pdfSiteFile(file: PdfFile): SiteFile {
	return {
		path: file.path,
		mediaType: 'application/pdf',
		isInThread: true,
		state: () => madeFrom(file.list.contacts),
		writeInThread: writtenInThread(file.path, undefined, true),
		render: () => renderPdfFile(file),
	};
}

/** What a file is made from that shows no contacts. */
function ofSite(): string {
	return madeFrom([]);
}

/** The files of a list, nearly always one in each format; none for a list that has no files. */
export function filesOfList(list: ListView): ListFile[] {
	const { fileName, page, selection, title } = list;
	if (fileName === undefined) return [];
	const scope = scopeOf(selection);
	return listFilesBeside({ ...list, fileName }, loadContent().directory).map(({ contacts, format, stem }) =>
		inFormat(format, stem, { scope, title, page, contacts }),
	);
}

/** The text with everyone once more, at the address that is quickly typed. */
function everyoneAsText(): SiteFile[] {
	return filesOfList(findList(selections.everyone(), firstLanguage()))
		.filter(({ format }) => format === textFormat)
		.map((file) => ({ ...file, path: fileAddresses.everyoneAsText() }));
}

/** The card of one contact, for whatever keeps a reader's contacts. */
export function cardOfContact(contact: Contact): ListFile {
	return inFormat(vcard, fileStems.contact(contact), listOfContact(contact));
}

/** The files of one contact. */
export function filesOfContact(contact: Contact): ListFile[] {
	const list = listOfContact(contact);
	return formatsOf('contact').map((format) => inFormat(format, fileStems.contact(contact), list));
}

function listOfContact(contact: Contact): FileList {
	return { scope: 'contact', title: contact.title, page: pageAddresses.contact(contact), contacts: [contact] };
}

/**
 * Everyone's cards, with what they say in sentences in a language: what the search makes a file of its hits from. In the first language they are those that
 * stand beside the list.
 */
export function cardsOfEveryone(language: Language): ListFile {
	const { contacts, page, title } = findList(selections.everyone(), language);
	return inFormat(jcard, fileStems.everyone(), { scope: 'directory', title, page, contacts }, language);
}
