import {
	closeSync,
	constants,
	type Dirent,
	fstatSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	realpathSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Finding, finding } from '../domain/problem.ts';
import type { ProblemArguments } from '../domain/problem-arguments.ts';
import { type ContentFile, findOversize, isIgnoredPath, type RefusedContent } from '../importers/content-file.ts';

/** Lists one folder. Names come as bytes, since a disk holds names that are no text. */
export type ListFolder = (path: string) => Dirent<Buffer>[];

/**
 * Every file under a folder, with its bytes or why it has none. Only regular files inside the folder are ever opened: a link that
 * leads out of it, a link to a folder, a pipe, a socket or a device is refused, as is a file too large for its kind, and a folder
 * that cannot be listed is told by its own name. A content folder that is not there has no files.
 */
export function readContentFiles(root: string, listFolder: ListFolder = listOnDisk): ContentFile[] {
	const files: ContentFile[] = [];
	// A list instead of recursion, so that no depth of folders is too deep.
	const folders = [''];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		let entries: Dirent<Buffer>[];
		try {
			entries = listFolder(join(root, folder));
		} catch (error) {
			const isMissing = folder === '' && getErrorCode(error) === 'ENOENT';
			if (!isMissing)
				files.push({ path: folder || '.', content: refuse('folder-unreadable', { reason: getErrorCode(error) }) });
			continue;
		}
		for (const entry of entries) {
			const name = entry.name.toString('utf8');
			const path = folder === '' ? name : `${folder}/${name}`;
			if (isIgnoredPath(path)) continue;
			// Looked at as text, such a name leads to another file or to none.
			if (!Buffer.from(name).equals(entry.name)) files.push({ path, content: refuse('file-name-not-utf8', {}) });
			else if (entry.isDirectory()) folders.push(path);
			else files.push({ path, content: readEntry(root, path, entry) });
		}
	}
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listOnDisk(path: string): Dirent<Buffer>[] {
	return readdirSync(path, { encoding: 'buffer', withFileTypes: true });
}

function readEntry(root: string, path: string, entry: Dirent<Buffer>): ContentFile['content'] {
	try {
		if (entry.isFile()) return readRegularFile(join(root, path), path);
		if (!entry.isSymbolicLink()) return refuse('file-not-regular', { kind: classifyEntry(entry) });
		const target = realpathSync(join(root, path));
		const inside = relative(realpathSync(root), target).split(sep).join('/');
		const leadsOut = isAbsolute(inside) || inside === '..' || inside.startsWith('../') || isIgnoredPath(inside);
		if (leadsOut) return refuse('file-link-outside', {});
		return readRegularFile(target, path);
	} catch (error) {
		return refuse('file-unreadable', { reason: getErrorCode(error) });
	}
}

/** Reads what is a regular file at the moment of opening it. A pipe that nobody writes to is not waited for. */
function readRegularFile(real: string, path: string): ContentFile['content'] {
	const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return refuse('file-not-regular', { kind: classifyEntry(stats) });
		const oversize = findOversize(path, stats.size);
		return oversize === undefined ? readBytes(descriptor, stats.size) : { refused: oversize };
	} finally {
		closeSync(descriptor);
	}
}

/** As many bytes as the file had when it was looked at; one that says that it has none is read to its end. */
function readBytes(descriptor: number, size: number): Buffer {
	if (size === 0) return readFileSync(descriptor);
	const bytes = Buffer.allocUnsafe(size);
	let length = 0;
	for (let read = -1; read !== 0 && length < size; length += read) {
		read = readSync(descriptor, bytes, length, size - length, null);
	}
	return bytes.subarray(0, length);
}

function refuse<Code extends Finding['code']>(code: Code, args: ProblemArguments[Code]): RefusedContent {
	return { refused: finding(code, args) };
}

function classifyEntry(
	entry: Pick<Dirent, 'isDirectory' | 'isFIFO' | 'isSocket' | 'isBlockDevice' | 'isCharacterDevice'>,
): ProblemArguments['file-not-regular']['kind'] {
	if (entry.isDirectory()) return 'folder-link';
	if (entry.isFIFO()) return 'pipe';
	if (entry.isSocket()) return 'socket';
	return entry.isBlockDevice() || entry.isCharacterDevice() ? 'device' : 'unknown';
}

function getErrorCode(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? String(error);
}
