import type { Language } from '../domain/site.ts';
import { createHandover } from './handover.ts';

/** What pages say of the files that are made of a whole directory: where those are, most with the hash of their bytes. */
export interface WholeDirectory {
	readonly search: SearchPlaces;
	readonly print: ReadonlyMap<Language, PrintPlaces>;
	/** The search index of the one-file edition, which stands within it, as Base64. */
	readonly oneFileIndex: string;
}

/** Where the files are that the search fetches. */
export interface SearchPlaces {
	/** From the site's root. */
	readonly index: string;
	/** Of everyone, where the index is in parts, with what is fetched of it from a host that compresses, in bytes. */
	readonly whole: { readonly path: string; readonly sent: number } | undefined;
	/** Hashes of the texts of the site's pages, a file for each language that has its own. */
	readonly texts: readonly string[];
}

/** Where the files are that the print pages of a language work from. */
export interface PrintPlaces {
	/** Of the file that they begin with. */
	readonly hash: string;
	/** Of all of them. */
	readonly hashes: readonly string[];
}

const handover = createHandover<WholeDirectory>('whole-directory');

/** To be called by a build, when a thread has made it. */
export const handOverWholeDirectory = handover.give;

/** What has been made; undefined where no thread has, and it is made by whoever asks for it. */
export const wholeDirectory = handover.take;
