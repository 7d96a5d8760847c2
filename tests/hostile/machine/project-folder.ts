import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatMarker, markerName } from '../../../src/output/build-marker.ts';

/** Files by path; folders above them are made. */
export type Files = Readonly<Record<string, string>>;

/** A project of the test's own, with what a build must never touch. */
export function makeProject(): string {
	const project = join(mkdtempSync(join(tmpdir(), 'kontaktkatalog-')), 'projekt');
	write(project, {
		'content/site.yaml': 'name: Prov',
		'content/contacts/arkiv.yaml': 'role: Arkivarie',
		'src/index.ts': '',
		'public/favicon.svg': '<svg/>',
		'.git/HEAD': 'ref: refs/heads/main',
		'node_modules/paket/index.js': '',
		'README.md': '# Prov',
	});
	return project;
}

/** The site that stood in a target before, and one that a build makes. They share a file, each lacks one of the other's. */
export const earlierSite: Files = {
	'index.html': 'earlier start page',
	'kontakt/arkiv/index.html': 'earlier contact',
	'borta/index.html': 'a page that is gone in the next',
	'_astro/a.js': 'earlier script',
};

export const newSite: Files = {
	'index.html': 'new start page',
	'kontakt/arkiv/index.html': 'new contact',
	'kontakt/ny/index.html': 'a new contact',
	'_astro/b.js': 'new script',
	borta: 'a file where a folder was',
	'rad\nbruten 100%.txt': 'a name with a line break',
};

/** Writes a site as a build of ours would have left it. */
export function writeBuiltSite(folder: string, site: Files): void {
	write(folder, { ...site, [markerName]: formatMarker(Object.keys(site)) });
}

export function write(folder: string, files: Files): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** Everything below a folder, byte for byte; undefined for one that is not there. Locks and the marker count, links are named. */
export function snapshot(folder: string): Files | undefined {
	if (!existsSync(folder)) return undefined;
	if (!statSync(folder).isDirectory()) return { '': readFileSync(folder, 'latin1') };
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
		join(entry.parentPath, entry.name),
	);
	return Object.fromEntries(
		paths.sort().map((path) => {
			const stat = lstatSync(path);
			const text = stat.isSymbolicLink()
				? `-> ${readlinkSync(path)}`
				: stat.isFile()
					? readFileSync(path, 'latin1')
					: '/';
			return [path.slice(folder.length + 1), text];
		}),
	);
}

/** The files of a site as {@link snapshot} gives them, folders and marker left out. */
export function siteIn(folder: string): Files | undefined {
	const all = snapshot(folder);
	return all && Object.fromEntries(Object.entries(all).filter(([path, text]) => text !== '/' && path !== markerName));
}

/** For builds whose words are not what is tried. */
export const silent = { waiting: () => undefined, leftOver: () => undefined, kept: () => undefined };
