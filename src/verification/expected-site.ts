import type { Directory } from '../domain/directory.ts';
import { listEntryFiles } from '../domain/ledger/entry-addresses.ts';
import { type FormerPage, listFormerFrames, listFormerPages } from '../domain/ledger/former-pages.ts';
import type { ProsePage } from '../domain/prose.ts';
import { fileStems, localise } from '../domain/published-address.ts';
import { listPages } from '../domain/published-pages.ts';
import { fileEndings } from '../formats/file-endings.ts';
import { json } from '../formats/json.ts';
import { listSitemapFiles } from '../formats/sitemap.ts';
import { describeHost, type HostDescription } from '../hosting/host-description.ts';
import { translator } from '../i18n/translate.ts';
import { createFormerView } from '../views/former-view.ts';
import { listExpectedFiles } from './expected-files.ts';

/** What a site must be to be the one that the content comes to. */
export interface ExpectedSite {
	readonly host: HostDescription;
	/** Every address that must answer, from the site's root: pages in each language, and files. */
	readonly addresses: readonly string[];
	/**
	 * Files of what has vanished, and that nothing has taken the place of; and lists that were ready for printing before they became too long, whose
	 * addresses hosts lead on where they can.
	 */
	readonly goneFiles: readonly string[];
	/** Pages of what is gone, where nobody is led on, and what each must say. */
	readonly gonePages: ReadonlyMap<string, string>;
	/** The file with all facts, and what must stand in it. */
	readonly data: { readonly address: string; readonly text: string };
	/** The fingerprint of the content. */
	readonly fingerprint: string;
}

/** What a site is built from, beside what the program is. */
export interface Source {
	readonly directory: Directory;
	readonly pages: readonly ProsePage[];
	readonly fingerprint: string;
	/** The hashes of every kept issue of the script for other sites. */
	readonly scriptHashes: readonly string[];
}

/** Works out, from the content alone, what a published site has to answer. */
export async function expectSite({ directory, fingerprint, pages, scriptHashes }: Source): Promise<ExpectedSite> {
	const { languages } = directory.site;
	const first = languages[0] ?? 'sv';
	const host = describeHost(directory, fileEndings);
	const moved = new Set(host.moved.map(({ from }) => from));
	const former = listFormerPages(directory);
	const vanished = former.filter(({ state }) => state === 'vanished');
	const everyone = { scope: 'directory', title: '', page: '', contacts: directory.contacts } as const;
	const addresses = [
		...languages.flatMap((language) =>
			[...listPages(directory, pages), ...vanished].map(({ path }) => localise(path, language, languages)),
		),
		...listExpectedFiles(directory, scriptHashes),
		...listSitemapFiles(directory, pages).map(({ path }) => path),
	].filter((address) => !moved.has(address));
	const there = new Set(addresses);
	return {
		host,
		addresses: [...there],
		goneFiles: [
			...directory.former
				.filter(({ state }) => state === 'vanished')
				.flatMap((entry) => listEntryFiles(entry, fileEndings, languages))
				.filter((address) => !there.has(address) && !moved.has(address)),
			...host.moved.flatMap(({ from, to }) => (!from.endsWith('/') && to?.endsWith('/') ? [from] : [])),
		],
		gonePages: new Map([...former, ...listFormerFrames(directory)].flatMap((page) => sayGone(page, directory, pages))),
		fingerprint,
		data: {
			address: fileStems.everyone() + json.ending,
			text: String(await json.render(everyone, { directory, language: first, t: translator(first) })),
		},
	};
}

/** What must stand where something is gone, by the page's address in each language. */
function sayGone(page: FormerPage, directory: Directory, pages: readonly ProsePage[]): [string, string][] {
	if (page.state === 'moved') return [];
	const { languages } = directory.site;
	return languages.map((language) => {
		const { heading } = createFormerView(page, directory, pages, translator(language), language);
		return [localise(page.path, language, languages), heading];
	});
}
