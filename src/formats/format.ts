import type { Contact, Directory } from '../domain/directory.ts';
import type { ListFormat } from '../domain/list-files.ts';
import type { ListScope } from '../domain/published-lists.ts';
import type { Language } from '../domain/site.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Pack } from './pack.ts';

/** Contacts that are written to a file. */
export interface FileList {
	/** The whole directory, with its organisations and areas that no contact names; a county; any other list of the site; or one contact alone. */
	readonly scope: ListScope | 'contact';
	readonly title: string;
	/** Address of the page that shows the same, in the site's first language. */
	readonly page: string;
	/** In Swedish order, ended posts among them where the page shows these. */
	readonly contacts: readonly Contact[];
}

/** What a file holds: text, written as UTF-8 without byte order mark, or bytes. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** What a format may need besides the contacts. */
export interface FormatContext {
	readonly directory: Directory;
	/** The language of what the file says in sentences. */
	readonly language: Language;
	readonly t: Translate;
	/** Packs workbooks; by script if left out. */
	readonly pack?: Pack;
}

/** Formats that the interface has texts about, so that none can be added without being explained. Of `other` it says what holds for any. */
export type FormatName = { [Key in MessageKey]: Key extends `data.${infer Name}.when` ? Name : never }[MessageKey];

/** A file format that lists are published in. */
export interface Format extends ListFormat {
	/** What texts of the interface know it by: `data.csv` says what it is, `data.csv.when` when to choose it, with its label as `format`. */
	readonly name: FormatName;
	/** Media type (RFC 6838), with the charset where it is text. */
	readonly mediaType: string;
	/** The format's own name, the same in every language. */
	readonly label: string;
	/** True for a format that pages link to; the files of the others are told of at `/data/`. */
	readonly isOffered: boolean;
	/** True for a format that stands beside each contact as well. */
	readonly isForOne: boolean;
	/** The JSON Schema of its files, from the site's root, where there is one. */
	readonly schema?: string;
	render(list: FileList, context: FormatContext): FileContent | Promise<FileContent>;
}
