import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { BuildFailure, type ProtectedThing } from './build-failure.ts';
import { foldersOf, isLitter, listFolder, readMarker } from './build-marker.ts';
import { isEarlierVersion, isOfEarlierVersion } from './earlier-version.ts';
import type { EarlierSite } from './replace-site.ts';

/** What a build must never replace, and where it must never write. */
export interface ProtectedFolders {
	/** The project's own folder. */
	readonly project: string;
	/** The content folder that is built. */
	readonly content: string;
}

/**
 * The folder that a target means, links on the way to it followed. Refuses, by name, one that holds the project, the content, a version
 * history or the home folder, or that lies inside a folder which is not for built sites.
 */
export function resolveTarget(target: string, { project, content }: ProtectedFolders): string {
	const real = resolveRealPath(target);
	const held: readonly (readonly [ProtectedThing, string])[] = [
		['project', project],
		['content', content],
		['home', homedir()],
		['history', join(real, '.git')],
	];
	if (real === parse(real).root) throw new BuildFailure('target-holds', { target, what: 'system', held: real });
	for (const [what, path] of held) {
		if (existsSync(path) && isWithin(resolveRealPath(path), real)) {
			throw new BuildFailure('target-holds', { target, what, held: path });
		}
	}
	const closed = [content, ...['content', 'src', 'public', 'node_modules', '.git'].map((name) => join(project, name))];
	const inside =
		closed.find((folder) => isWithin(real, resolveRealPath(folder))) ??
		listAncestors(real).find((folder) => basename(folder) === '.git');
	if (inside !== undefined) throw new BuildFailure('target-inside', { target, folder: inside });
	return real;
}

/**
 * The site that stands in a target, which a build may replace: one without files where the target is absent or empty. Refuses a folder that
 * no build of ours has made, or that holds anything more than its build wrote.
 */
export function inspectTarget(target: string): EarlierSite {
	const stat = statSync(target, { throwIfNoEntry: false });
	if (stat === undefined) return { files: new Set(), isMarked: false };
	if (!stat.isDirectory()) throw new BuildFailure('target-not-a-folder', { target });
	const written = readMarker(target);
	if (written === undefined && !isEarlierVersion(target)) {
		const held = readdirSync(target, { withFileTypes: true }).filter(
			(entry) => !(entry.isFile() && isLitter(entry.name)),
		);
		refuse(
			target,
			held.map(({ name }) => name),
			false,
		);
		return { files: new Set(), isMarked: false };
	}
	const { files, others } = listFolder(target);
	const isWritten = written === undefined ? isOfEarlierVersion : (path: string) => written.has(path);
	// An empty folder of a page is left where files were exchanged one by one and the build ended midway.
	const folders = others.length === 0 ? undefined : foldersOf(written ?? []);
	const foreign = [...files.filter((path) => !isWritten(path)), ...others.filter((path) => !folders?.has(path))];
	refuse(target, foreign, true);
	return { files: new Set(files), isMarked: written !== undefined };
}

function refuse(target: string, foreign: readonly string[], isOurs: boolean): void {
	const [file] = [...foreign].sort();
	if (file !== undefined) throw new BuildFailure('target-foreign', { target, file, more: foreign.length - 1, isOurs });
}

/** True when `path` is `folder` or lies in it. */
export function isWithin(path: string, folder: string): boolean {
	const relativePath = relative(folder, path);
	return (
		relativePath === '' ||
		(relativePath !== '..' && !relativePath.startsWith(`..${sep}`) && resolve(folder, relativePath) === path)
	);
}

/** The path with every link on it followed, as far as it exists. Throws a `BuildFailure` where that cannot be told. */
export function resolveRealPath(path: string): string {
	const missing: string[] = [];
	for (let known = resolve(path); ; known = dirname(known)) {
		try {
			// A link that leads nowhere is there, and has no real path.
			if (known === dirname(known) || lstatSync(known) !== undefined) {
				return join(realpathSync.native(known), ...missing);
			}
		} catch (error) {
			const { code = '' } = error as NodeJS.ErrnoException;
			if (isLink(known) || !/^E(?:NOENT|NOTDIR)$/u.test(code)) {
				throw new BuildFailure('target-unwritable', { target: path, reason: code });
			}
		}
		missing.unshift(basename(known));
	}
}

function isLink(path: string): boolean {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}

function listAncestors(path: string): string[] {
	const above = dirname(path);
	return above === path ? [path] : [path, ...listAncestors(above)];
}
