import type { Directory } from '../domain/directory.ts';
import type { FileContent } from '../formats/format.ts';
import { countBytes } from './file-size.ts';
import { sizeInThread } from './files-in-thread.ts';

/** A file of a whole directory, which is written to the site, and told the size of in every language. */
interface FileOfDirectory {
	/** Made for its size, until the site has it. */
	content?: Promise<FileContent> | undefined;
	bytes?: Promise<number>;
}

const written = new WeakMap<Directory, Map<string, FileOfDirectory>>();

/**
 * A file of a directory that is made once, whether its content is asked for first or its size. Nothing is kept of the content when it has been asked for: together such
 * files are ten thousand bytes for each contact.
 */
export function writtenOnce(directory: Directory, path: string, make: () => FileContent | Promise<FileContent>) {
	const files = written.get(directory) ?? new Map<string, FileOfDirectory>();
	written.set(directory, files);
	const file: FileOfDirectory = files.get(path) ?? {};
	files.set(path, file);
	return {
		render: (): Promise<FileContent> => {
			const content = file.content ?? Promise.resolve(make());
			file.content = undefined;
			file.bytes ??= content.then(countBytes);
			// Whoever waits for the content hears of what is wrong with it; perhaps nobody asks for its size.
			file.bytes.catch(() => {});
			return content;
		},
		size: (): Promise<number> => {
			const inThread = sizeInThread(path);
			if (inThread !== undefined) return inThread;
			if (file.bytes === undefined) {
				file.content = Promise.resolve(make());
				file.bytes = file.content.then(countBytes);
			}
			return file.bytes;
		},
	};
}
