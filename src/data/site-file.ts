import type { FileContent } from '../formats/format.ts';

/** A file of the site that is no page. */
export interface SiteFile {
	/** From the site's root. */
	readonly path: string;
	readonly mediaType: string;
	/** True for one that is made in threads of their own, so that nothing else has to wait for it. */
	readonly isInThread?: true;
	/** A hash of all that it is made from; left out where that is the whole directory. */
	readonly state?: () => string;
	render(): FileContent | Promise<FileContent>;
}
