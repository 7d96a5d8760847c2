import type { Directory } from '../domain/directory.ts';
import type { FileContent } from '../formats/format.ts';

/** Files of a whole directory, by their paths: each is written to the site, and told the size of in every language. */
const written = new WeakMap<Directory, Map<string, Promise<FileContent>>>();

/** Gives what a file of a directory has, and has it written the first time alone. */
export function writtenOnce(
	directory: Directory,
	path: string,
	write: () => FileContent | Promise<FileContent>,
): Promise<FileContent> {
	const files = written.get(directory) ?? new Map<string, Promise<FileContent>>();
	written.set(directory, files);
	const content = files.get(path) ?? Promise.resolve(write());
	files.set(path, content);
	return content;
}
