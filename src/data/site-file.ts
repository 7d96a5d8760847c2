import type { FileContent } from '../formats/format.ts';

/** A file of the site that is no page. */
export interface SiteFile {
	/** From the site's root. */
	readonly path: string;
	readonly mediaType: string;
	/** True for one whose content comes from threads of their own, so that nothing else has to wait for it. */
	readonly isFromThreads?: true;
	/** A hash of all that it is made from; left out where that is the whole directory. */
	readonly state?: () => string;
	/** How many bytes it has, of one that is not to be made twice for that. */
	readonly size?: () => Promise<number>;
	render(): FileContent | Promise<FileContent>;
}
