import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEdit } from './replace-content-files.ts';
import { writeContentFile } from './write-content-file.ts';

/** What the last import has written, so that it can be put back. */
export interface ImportRecord {
	readonly files: readonly RecordedFile[];
}

interface RecordedFile {
	/** Its path in the content folder. */
	readonly path: string;
	/** What it was, in base64; null for no file. */
	readonly before: string | null;
	/** The hash of what was written. */
	readonly after: string;
}

/** What is to be done to put an import back. */
export interface Undoing {
	readonly edits: readonly ContentEdit[];
	/** Files that somebody has changed since. */
	readonly left: readonly RecordedFile[];
}

/**
 * Its name begins with a full stop, which no reader of content looks at. It lies beside the content, since `node_modules` is emptied by `npm ci` and a folder of
 * content may belong to no checkout.
 */
const FOLDER = '.import';
const FILE = `${FOLDER}/last.json`;
/** Keeps what it lies beside out of git: it has what stood in the content, persons too. */
const IGNORE = `${FOLDER}/.gitignore`;

/** Writes down what is about to be written. */
export function keepImportRecord(contentDir: string, edits: readonly ContentEdit[]): void {
	write(
		contentDir,
		edits.map(({ path, before, after }) => ({
			path,
			before: before === undefined ? null : Buffer.from(before).toString('base64'),
			after: hashOf(Buffer.from(after ?? '')),
		})),
	);
}

/** What the last import has written; undefined where there is none, or nobody can tell. */
export function readImportRecord(contentDir: string): ImportRecord | undefined {
	try {
		const { files } = JSON.parse(readFileSync(join(contentDir, FILE), 'utf8')) as ImportRecord;
		const isRecord = files.every(({ path, before, after }) => {
			return PATH.test(path) && (before === null || typeof before === 'string') && typeof after === 'string';
		});
		return isRecord ? { files } : undefined;
	} catch {
		return undefined;
	}
}

/** Holds what was written against what is there. What is as it was before the import needs nothing. */
export function planUndoing(contentDir: string, { files }: ImportRecord): Undoing {
	const edits: ContentEdit[] = [];
	const left: RecordedFile[] = [];
	for (const file of files) {
		const path = join(contentDir, file.path);
		const now = existsSync(path) ? readFileSync(path) : undefined;
		const before = file.before === null ? undefined : Buffer.from(file.before, 'base64');
		const isAsBefore = now === undefined || before === undefined ? now === before : now.equals(before);
		if (isAsBefore) continue;
		if (now !== undefined && hashOf(now) === file.after) edits.push({ path: file.path, before: now, after: before });
		else left.push(file);
	}
	return { edits, left };
}

/** Keeps no more than what could not be put back. */
export function forgetImport(contentDir: string, left: Undoing['left'] = []): void {
	if (left.length > 0) write(contentDir, left);
	else rmSync(join(contentDir, FOLDER), { recursive: true, force: true });
}

function write(contentDir: string, files: readonly RecordedFile[]): void {
	for (const [file, text] of [
		[IGNORE, '*\n'],
		[FILE, JSON.stringify({ files } satisfies ImportRecord)],
	] as const) {
		const path = join(contentDir, file);
		writeContentFile(contentDir, file, text, existsSync(path) ? readFileSync(path) : undefined);
	}
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** An import writes entries, and nothing else. */
const PATH = /^(?:contacts|organisations)\/[^/\\]+\.ya?ml$/u;
