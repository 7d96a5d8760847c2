/**
 * Files of lists, each address once. An organisation may be called what a file of another is, as `skola-4` beside `skola`: then the file with the shorter
 * ending, which is the older kind, keeps its address.
 */
export function withoutDoubles<File extends { readonly path: string; readonly format: { readonly ending: string } }>(
	files: readonly File[],
): File[] {
	const byPath = new Map<string, File>();
	for (const file of files) {
		const other = byPath.get(file.path);
		if (other === undefined || file.format.ending.length < other.format.ending.length) byPath.set(file.path, file);
	}
	return [...byPath.values()];
}
