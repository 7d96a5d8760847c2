import type { Directory } from '../domain/directory.ts';
import { listFormerPages } from '../domain/ledger/former-pages.ts';
import type { ProsePage } from '../domain/prose.ts';
import { fileAddresses, fileStems, localise } from '../domain/published-address.ts';
import { listPages } from '../domain/published-pages.ts';
import { fileEndings } from '../formats/file-endings.ts';
import { json } from '../formats/json.ts';
import { formats } from '../formats/registry.ts';
import { describeHost, type HostDescription } from '../hosting/host-description.ts';
import { translator } from '../i18n/translate.ts';
import { createLists } from '../views/list-view.ts';

/** What a site must be to be the one that the content comes to. */
export interface ExpectedSite {
	readonly host: HostDescription;
	/** Every address that must answer, from the site's root: pages in each language, and files. */
	readonly addresses: readonly string[];
	/** The file with all facts, and what must stand in it. */
	readonly data: { readonly address: string; readonly text: string };
}

/** Works out, from the content alone, what a published site has to answer. */
export async function expectSite(directory: Directory, pages: readonly ProsePage[]): Promise<ExpectedSite> {
	const { languages } = directory.site;
	const first = languages[0] ?? 'sv';
	const t = translator(first);
	const host = describeHost(directory, fileEndings);
	const moved = new Set(host.moved.map(({ from }) => from));
	const lists = createLists(directory, t, first);
	const files = lists.flatMap(({ fileName }) =>
		fileName === undefined ? [] : formats.map(({ ending }) => fileName + ending),
	);
	const ofContacts = directory.contacts.flatMap((contact) =>
		formats.filter(({ isForOne }) => isForOne).map(({ ending }) => fileStems.contact(contact) + ending),
	);
	const vanished = listFormerPages(directory).filter(({ state }) => state === 'vanished');
	const everyone = { scope: 'directory', title: '', page: '', contacts: directory.contacts } as const;
	return {
		host,
		addresses: [
			...languages.flatMap((language) =>
				[...listPages(directory, pages), ...vanished].map(({ path }) => localise(path, language, languages)),
			),
			...files,
			...ofContacts,
			fileAddresses.robots(),
			fileAddresses.sitemap(),
		].filter((address) => !moved.has(address)),
		data: {
			address: fileStems.everyone() + json.ending,
			text: String(await json.render(everyone, { directory, language: first, t })),
		},
	};
}
