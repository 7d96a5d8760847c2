/** A file of the content folder as found on a disk. Readers here are pure: they never open one themselves. */
export interface ContentFile {
	/** Path inside the content folder, with forward slashes. */
	readonly path: string;
	/** The file's bytes, or why they could not be had. */
	readonly content: Uint8Array | { readonly unreadable: string };
}
