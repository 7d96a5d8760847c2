import type { FileContent } from '../formats/format.ts';

/** A file of the site that is no page. */
export interface SiteFile {
	/** From the site's root. */
	readonly path: string;
	readonly mediaType: string;
	render(): FileContent | Promise<FileContent>;
}
