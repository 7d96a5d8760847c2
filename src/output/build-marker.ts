import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Name of the file by which a folder is known as a build of ours. It lists what the build wrote, a path a line, so that the next build knows
 * which files it may replace.
 */
export const markerName = '.kontaktkatalog-build';

/** What a build keeps inside its target while it is at work there, where nothing can be put beside it. */
export const workInside = {
	lock: '.kontaktkatalog-lock',
	incoming: '.kontaktkatalog-incoming',
	marker: `${markerName}.new`,
} as const;

const HEAD =
	'# Written by a build of Kontaktkatalog and replaced by the next one. Files of your own belong in public/.';

/** Stands before the same list where it is long, deflated and in Base64, so that no build has a large file that nobody reads. */
const PACKED_HEAD = `${HEAD} The list is packed.`;

/** Signs of the longest list that is written out, and bytes of the longest that is unpacked: a hundred times as many paths as any directory has had. */
const longestList = 500_000;
const mostUnpacked = 500_000_000;

/** True for the names of what systems leave in a folder that somebody has looked into, which nobody misses. */
export function isLitter(name: string): boolean {
	return /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/u.test(name);
}

/** The marker's text for a site of these files. The same files give the same bytes. */
export function formatMarker(paths: Iterable<string>): string {
	const list = [...new Set(paths)]
		.filter((path) => path !== markerName)
		.sort()
		.map((path) => `${escaped(path)}\n`)
		.join('');
	return list.length <= longestList ? `${HEAD}\n${list}` : `${PACKED_HEAD}\n${deflateSync(list).toString('base64')}\n`;
}

/** The paths that a folder's marker lists; undefined for a folder without a marker, or with something else by its name. */
export function readMarker(folder: string): Set<string> | undefined {
	const file = join(folder, markerName);
	try {
		if (!lstatSync(file).isFile()) return undefined;
		const [head, ...lines] = readFileSync(file, 'utf8').split(/\r?\n/u);
		const paths = head === PACKED_HEAD ? unpacked(lines.join('')) : lines;
		return head === HEAD || head === PACKED_HEAD ? new Set(paths.map(unescaped).filter(leadsInside)) : undefined;
	} catch {
		return undefined;
	}
}

/** Throws for what is not whole. */
function unpacked(list: string): string[] {
	return inflateSync(Buffer.from(list, 'base64'), { maxOutputLength: mostUnpacked }).toString().split('\n');
}

/** A line break in a name would be the end of its line. */
function escaped(path: string): string {
	return path.replace(/[%\r\n]/gu, encodeURIComponent);
}

function unescaped(line: string): string {
	return line.replace(/%(?:25|0[AD])/gu, decodeURIComponent);
}

/** False for what no build writes into a marker, and what would lead out of the folder: an absolute path, or one with `..` in it. */
function leadsInside(path: string): boolean {
	return path !== '' && !/^[/\\]|(?:^|[/\\])\.{0,2}(?:[/\\]|$)|\\|\0/u.test(path);
}

/** What a folder holds, by path with forward slashes and in order; its marker and the work of builds are left out. */
export interface FolderListing {
	/** Plain files. */
	readonly files: readonly string[];
	/** What no build writes: links, devices, and folders with nothing in them, which end in a slash. */
	readonly others: readonly string[];
	/** What {@link isLitter} tells. */
	readonly litter: readonly string[];
}

/** True for what a build keeps in its target beside the site; a lock that is being taken over has a number after it. */
export function isWorkOfOurs(name: string): boolean {
	const names: readonly string[] = [markerName, ...Object.values(workInside)];
	return names.includes(name.replace(/(?<=-lock)\.\d+$/u, ''));
}

/** Takes away what {@link isWorkOfOurs} tells. */
export function removeWork(folder: string): void {
	for (const name of readdirSync(folder).filter(isWorkOfOurs)) rmSync(join(folder, name));
}

/** Lists a folder and all below it; no link is followed. */
export function listFolder(folder: string): FolderListing {
	const files: string[] = [];
	const others: string[] = [];
	const litter: string[] = [];
	/** @param path inside the folder: nothing, or with a slash at its end */
	const visit = (path: string) => {
		// A large site has tens of thousands, and putting parts of paths together takes a quarter of the time.
		const entries = readdirSync(`${folder}/${path}`, { withFileTypes: true });
		if (entries.length === 0 && path !== '') others.push(path);
		for (const entry of entries) {
			if (path === '' && isWorkOfOurs(entry.name)) continue;
			const inside = path + entry.name;
			if (entry.isDirectory()) visit(`${inside}/`);
			else if (!entry.isFile()) others.push(inside);
			else (isLitter(entry.name) ? litter : files).push(inside);
		}
	};
	visit('');
	return { files: files.sort(), others: others.sort(), litter };
}

/** The folders on the way to a path, the outermost first. */
export function foldersAbove(path: string): string[] {
	const parts = path.split('/').slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The folders on the way to any of the paths, each with a slash at its end, as {@link listFolder} tells of those with nothing in them. */
export function foldersOf(paths: Iterable<string>): Set<string> {
	const folders = new Set<string>();
	for (const path of paths) {
		for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			const folder = path.slice(0, end + 1);
			// Those above it are there then.
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	}
	return folders;
}
