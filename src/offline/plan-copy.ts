/** A file of a built site. */
export interface BuiltFile {
	/** From the site's folder, without a slash before it. */
	readonly path: string;
	readonly bytes: number;
}

/** A copy may be so large: less than most pages of a newspaper, and well within what every browser gives a site. */
export const largestCopy = 3_000_000;

/**
 * The files of a copy: group after group, the most needed first, as long as they fit. A group that does not fit is left out whole, and what comes after it
 * may still be in.
 *
 * @param groups paths, from the site's folder; those that the site does not have are passed over
 */
export function planCopy(
	groups: readonly (readonly string[])[],
	built: readonly BuiltFile[],
	most = largestCopy,
): BuiltFile[] {
	const byPath = new Map(built.map((file) => [file.path, file]));
	const files = new Map<string, BuiltFile>();
	let sum = 0;
	for (const group of groups) {
		const added = [...new Set(group)].flatMap((path) => (files.has(path) ? [] : (byPath.get(path) ?? [])));
		const bytes = added.reduce((before, file) => before + file.bytes, 0);
		if (sum + bytes > most) continue;
		sum += bytes;
		for (const file of added) files.set(file.path, file);
	}
	return [...files.values()];
}
