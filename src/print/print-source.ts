import type { PrintRecord } from '../views/contact-view.ts';
import type { Fingerprint } from './printout-code.ts';

/** A contact as the print pages hold it. */
export interface PrintableContact extends PrintRecord {
	readonly id: string;
	/** Ended posts are on no list, but a printout may have them. */
	readonly isEnded: boolean;
	readonly replacedBy: { readonly id: string; readonly title: string } | undefined;
	/** The day of the last check: `2026-01-31`. */
	readonly verified: string;
	readonly fingerprint: Fingerprint;
}

/** A list of contacts as the print pages hold it. Sections hold positions in `PrintSource.contacts`. */
export interface PrintableList {
	readonly selection: string;
	/** Address of the page that shows the same contacts, in the site's first language. */
	readonly page: string;
	readonly title: string;
	/** True for a title that people have written, which is in the directory's first language. */
	readonly isTitleWritten: boolean;
	readonly sections: readonly { readonly heading: string | undefined; readonly contacts: readonly number[] }[];
}

/** All that the print pages work from, as JSON. */
export interface PrintSource {
	readonly siteName: string;
	/** The site's own address in the language of the texts; left out while it is undecided. */
	readonly home: string | undefined;
	readonly contacts: readonly PrintableContact[];
	readonly lists: readonly PrintableList[];
}
