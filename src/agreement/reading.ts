import type { Contact, Directory } from '../domain/directory.ts';
import type { ProsePage, ProseText } from '../domain/prose.ts';
import type { Expectations } from './expectations.ts';
import type { Disagreement } from './finding.ts';
import type { Expected, ReadEntry } from './statement.ts';
import type { Surfaces } from './surfaces.ts';

/** What the content says: of contacts, and in people's own words. */
export interface Told {
	readonly directory: Directory;
	readonly pages: readonly ProsePage[];
	readonly texts: readonly ProseText[];
}

/** What a build is compared with. */
export interface Truth extends Told {
	readonly expectations: Expectations;
	readonly surfaces: Surfaces;
	/** The same of the files that data portals are led to, where they are others: without persons. */
	readonly harvested: Truth | undefined;
	/** What stands in a PDF, cell by cell; `undefined` where nothing here can read one. */
	readonly readPdf: (bytes: Uint8Array) => string | undefined;
}

/** Some of what a file says of contacts, and what it should say. */
export interface Reading {
	readonly entries: readonly ReadEntry[];
	/** Who must be there, once; `undefined` where that is the file's choice. */
	readonly contacts: readonly Contact[] | undefined;
	expect(contact: Contact): readonly Expected[];
	readonly furniture?: readonly string[];
	/** What the file says besides its contacts. */
	readonly around?: string;
}

/** What came of reading a file. */
export interface ReadResult {
	readonly readings: readonly Reading[];
	/** What was found while reading. */
	readonly disagreements?: readonly Disagreement[];
}
