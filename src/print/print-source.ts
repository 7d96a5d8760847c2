import type { IsoDate } from '../domain/date.ts';
import type { ListView } from '../views/list-view.ts';
import type { PaperView } from '../views/paper-view.ts';
import type { Fingerprint } from './printout-code.ts';

/** A contact as the print pages hold it. */
export interface PrintedContact extends PaperView {
	readonly id: string;
	/** Ended posts are on no list, but a printout may have them. */
	readonly isEnded: boolean;
	/** True for a post that nobody holds: there is nobody to sign or to write to. */
	readonly isVacant: boolean;
	readonly replacedBy: { readonly id: string; readonly title: string } | undefined;
	/** The day of the last check: `2026-01-31`. */
	readonly verified: IsoDate;
	readonly fingerprint: Fingerprint;
	/** What printouts remember of the ids that led to it before: {@link Fingerprint.id}. Left out where there are none. */
	readonly earlierIds?: readonly string[];
}

/** A list as the print pages hold it: its sections hold positions in `PrintSource.contacts`. */
export interface PrintedList extends Pick<ListView, 'selection' | 'page' | 'title' | 'isWritten'> {
	readonly sections: readonly { readonly heading: string | undefined; readonly contacts: readonly number[] }[];
}

/** All that the print pages work from, as JSON. */
export interface PrintSource {
	readonly siteName: string;
	/** The site's own address in the language of the texts; left out while it is undecided. */
	readonly home: string | undefined;
	readonly contacts: readonly PrintedContact[];
	readonly lists: readonly PrintedList[];
	/** What else addresses and codes on paper call a list or a contact, with what it is called today: `kommun=2418`, `kontakter=<former id>`. */
	readonly aliases: Readonly<Record<string, string>>;
}
