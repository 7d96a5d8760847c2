import type { Directory } from '../domain/directory.ts';
import type { GoldenQuery } from '../domain/golden-queries.ts';
import type { Location } from '../domain/problem.ts';
import type { ProsePage, ProseText } from '../domain/prose.ts';

/** What a content folder without errors comes to. Plain data, which can be cloned and handed on. */
export interface Content {
	readonly directory: Directory;
	readonly pages: readonly ProsePage[];
	/** What stands on pages and in press releases. */
	readonly texts: readonly ProseText[];
	/** Files that are published as they are, by their paths in the folder: logotypes, and PDFs of press releases. The bytes are those checked. */
	readonly published: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	/** Tells whether two folders have the same in them. */
	readonly fingerprint: string;
	/** Contacts that the editor in the browser does not show, or would empty in part: the path of the file or sheet that they are kept in, by id. */
	readonly outsideEditor: ReadonlyMap<string, string>;
	/** What searches must find. */
	readonly goldenQueries: readonly LocatedQuery[];
}

/** A golden query and where it is written. */
export interface LocatedQuery extends GoldenQuery {
	readonly location: Location;
}
