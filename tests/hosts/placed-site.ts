import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type HostDescription, hostDescriptionFile } from '../../src/hosting/host-description.ts';
import { listHostFiles, listHostSnippets } from '../../src/hosting/host-files.ts';
import { listFolder } from '../../src/output/build-marker.ts';

/** A site as somebody has put it on a server. */
export interface PlacedSite {
	/** The folder that the server shows; the site is in it, at `host.base`. */
	readonly root: string;
	readonly folder: string;
	readonly host: HostDescription;
	/** Addresses of its files, from the site's root; what hosts read themselves is not among them. */
	readonly addresses: readonly string[];
	snippet(name: string): string;
	remove(): void;
}

/** An address that is gone, with a page that says so. */
export const goneAddress = '/kontakt/borttagen/';
/** A file that is gone. */
export const goneFile = '/kontakt/borttagen.vcf';
/** A file that is not made as long as its list is too long. */
export const unmadeFile = '/kommun/mala/for-lang.pdf';
/** Addresses that hosts treat apart, and that a site need not have. */
const framed = ['embed/kommun/mala/index.html', 'en/embed/kommun/mala/index.html'];
const open = ['embed.v1.js', 'embed.v1.0123456789ab.js', 'embed/0123456789ab.js', 'oembed/kommun/mala.json'];
const page = '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Borttagen</title>';

/**
 * Puts a copy of a built site where web servers, which may run as somebody else, can read it.
 *
 * @param base where on the server
 */
export function placeSite(built: string, base: string): PlacedSite {
	const place = mkdtempSync(join(tmpdir(), 'kontaktkatalog-host-'));
	chmodSync(place, 0o755);
	const root = join(place, 'root');
	const folder = join(root, decodeURI(base));
	mkdirSync(root);
	cpSync(built, folder, { recursive: true });
	const described: HostDescription = JSON.parse(readFileSync(join(folder, hostDescriptionFile), 'utf8'));
	return describePlace(place, root, folder, { ...described, base });
}

/** The same, with a file of every kind that hosts treat apart, and addresses that are gone. */
export function placeSiteOfAllKinds(built: string, base: string): PlacedSite {
	const { root, folder, host } = placeSite(built, base);
	for (const path of [join(goneAddress, 'index.html'), ...framed, ...open]) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		if (!existsSync(join(folder, path))) writeFileSync(join(folder, path), path.endsWith('.html') ? page : '{}');
	}
	const moved = [
		...host.moved,
		{ from: goneAddress },
		{ from: goneFile },
		{ from: unmadeFile, to: '/kommun/mala/', isForNow: true as const },
	];
	return describePlace(dirname(root), root, folder, { ...host, moved });
}

function describePlace(place: string, root: string, folder: string, host: HostDescription): PlacedSite {
	const files = listFolder(folder).files.map((path) => `/${path}`);
	const hostFiles = listHostFiles(host, files);
	for (const { name, text } of hostFiles) writeFileSync(join(folder, name), text);
	writeFileSync(join(folder, hostDescriptionFile), JSON.stringify(host));
	const snippets = new Map(listHostSnippets(host, folder).map(({ name, text }) => [name, text]));
	const ofHosts = new Set(hostFiles.map(({ name }) => `/${name}`));
	return {
		root,
		folder,
		host,
		addresses: files.filter((path) => !ofHosts.has(path) && !/^\/\.|\.(?:br|gz)$/u.test(path)),
		snippet: (name) => snippets.get(name) ?? '',
		remove: () => rmSync(place, { recursive: true, force: true }),
	};
}
