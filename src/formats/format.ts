import type { Contact, Directory } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';

/** Contacts that are written to a file: a list of the site, or one contact alone. */
export interface FileList {
	readonly contacts: readonly Contact[];
	/** True for the whole directory, which has its organisations and places too where no contact names them. */
	readonly isWhole: boolean;
}

/** What a format may need besides the contacts. */
export interface FormatContext {
	readonly directory: Directory;
	/** The language of what the file says in sentences. */
	readonly language: Language;
	readonly t: Translate;
}

/** A file format that lists are published in. */
export interface Format {
	/** The ending of its files. */
	readonly extension: string;
	/** Media type (RFC 6838), with the charset where it is text. */
	readonly mediaType: string;
	/** The format's own name, the same in every language. A text `data.<extension>` of the interface explains it, where there is one. */
	readonly label: string;
	/** True for a format that stands beside each contact as well. */
	readonly isForOne: boolean;
	render(list: FileList, context: FormatContext): string;
}
