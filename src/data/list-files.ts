import type { Contact } from '../domain/directory.ts';
import { fileAddresses, fileStems, pageAddresses, selections } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { FileList } from '../formats/format.ts';
import { jcard } from '../formats/jcard.ts';
import { formatsOf, listFilesBeside, scopeOf } from '../formats/registry.ts';
import { text as textFormat } from '../formats/text.ts';
import { vcard } from '../formats/vcard.ts';
import type { ListView } from '../views/list-view.ts';
import { loadContent } from './content.ts';
import { inFormat, type ListFile } from './format-file.ts';
import { findList, firstLanguage, formerListsIn, listsIn } from './lists.ts';
import type { SiteFile } from './site-file.ts';
import { withoutDoubles } from './without-doubles.ts';

/** The files of a list, nearly always one in each format; none for a list that has no files. */
export function filesOfList(list: ListView): ListFile[] {
	const { fileName, page, selection, title } = list;
	if (fileName === undefined) return [];
	const scope = scopeOf(selection);
	return listFilesBeside({ ...list, fileName }, loadContent().directory).map(({ contacts, format, stem }) =>
		inFormat(format, stem, { scope, title, page, contacts }),
	);
}

/** The files of every list, but for those of data portals. */
export function filesOfLists(): SiteFile[] {
	return [
		...withoutDoubles([...listsIn(firstLanguage()), ...formerListsIn(firstLanguage())].flatMap(filesOfList)),
		...everyoneAsText(),
		...loadContent().directory.site.languages.slice(1).map(cardsOfEveryone),
	];
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
