import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from '../importers/content-file.ts';
import { readEnvironment } from './environment.ts';

/** Every file under a folder, with its bytes or why they could not be had; a folder that is not there has none. */
export function readContentFiles(root: string): ContentFile[] {
	return listFiles(root)
		.map((entry) => {
			const full = join(entry.parentPath, entry.name);
			return {
				path: full
					.slice(root.length + 1)
					.split(sep)
					.join('/'),
				content: readBytes(full),
			};
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The bytes of one file of the content. */
export function readContentFile(folder: string, name: string): Buffer<ArrayBuffer> {
	return readFileSync(join(readEnvironment().contentDir, folder, name));
}

function listFiles(root: string): Dirent[] {
	try {
		return readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
	} catch {
		return [];
	}
}

function readBytes(path: string): ContentFile['content'] {
	try {
		return readFileSync(path);
	} catch (error) {
		return { unreadable: (error as NodeJS.ErrnoException).code ?? String(error) };
	}
}
