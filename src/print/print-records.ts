// Ships to the browser.
import type { PrintedContact, PrintedList, PrintSource } from './print-source.ts';

/** What the print pages ask of the directory, be it in one file or in many. Contacts are told by their positions, which mean something to the same records alone. */
export interface PrintRecords extends Pick<PrintSource, 'siteName' | 'home' | 'aliases'> {
	/** How many contacts can be picked. */
	readonly pickable: number;
	/** A list by its selection of today; undefined for one that the directory does not have. */
	findList(selection: string): Promise<PrintedList | undefined>;
	/** The contacts at positions, in the same order. */
	readContacts(positions: readonly number[]): Promise<readonly PrintedContact[]>;
	/** The positions of contacts, in the directory's order; those that it does not have are left out. */
	findPositions(ids: readonly string[]): Promise<readonly number[]>;
	/** Everyone who can be picked, in the directory's order. */
	listPickable(): Promise<readonly PickableContact[]>;
	/** Everyone, as far as printouts are compared with. */
	listCompared(): Promise<readonly ComparedContact[]>;
}

/** What a contact is picked by. */
export type PickableContact = Pick<PrintedContact, 'id' | 'title' | 'role' | 'organisation' | 'municipalities'>;

/** What of a contact a printout is compared with. */
export interface ComparedContact extends Pick<PrintedContact, 'fingerprint' | 'earlierIds' | 'isEnded'> {
	readonly position: number;
	readonly isStale: boolean;
}
