import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFormerPages } from '../src/domain/ledger/former-pages.ts';
import { listMovedAddresses } from '../src/domain/ledger/moved-address.ts';
import { absoluteAddress, localise } from '../src/domain/published-address.ts';
import { fileEndings } from '../src/formats/file-endings.ts';
import { askRaw } from './hosts/raw-answer.ts';
import { listElements } from './site/site-files.ts';
import { fixtureContent } from './unit/fixture-directory.ts';

/** What a server must answer at an address that some version of a site has published. */
type Answer =
	| { readonly is: 'there' }
	/** Leads on, by itself: with a redirect, a page that says so, or the file itself. */
	| { readonly is: 'moved'; readonly to: string }
	/** Is gone for good: 410, or a page that says so and is kept out of search engines. */
	| { readonly is: 'gone' }
	/** Says that it is gone, and where to go. */
	| { readonly is: 'vanished'; readonly to: string };

export interface Crawl {
	/** Where the site is served, with a slash at its end: `http://localhost:8080/katalog/`. */
	readonly base: string;
	/** Addresses from the site's root that any version of it has published. */
	readonly published: Iterable<string>;
	/** The content of the version that is served. */
	readonly content: string;
	/** The address that the site was built for; left out, its pages name no canonical one. */
	readonly siteUrl?: string;
	/** What no page that leads on or says that something is gone may hold, as the name of whoever stood there. */
	readonly unsaid: readonly string[];
}

/**
 * The lasting addresses of a built site, from its root. What carries the hash of its bytes is none, and belongs to the version that it was built with; nor is
 * what only browsers and hosts ask for.
 */
export function listLastingAddresses(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
		.filter((path) => !/^\/(?:_astro|sok|typsnitt)\/|^\/utskrift\/[^/]+\.json$|^\/\.|^\/404\.html$/u.test(path))
		.filter((path) => !/\.(?:br|gz|config|config\.json)$|^\/_(?:headers|redirects)$/u.test(path))
		.map((path) => path.replace(/\/index\.html$/u, '/'));
}

/** Asks for every address that has been published, and says of each that does not answer as the ledger says what is wrong. */
export async function findWrongAnswers(crawl: Crawl): Promise<string[]> {
	const expected = expectAnswers(crawl.content);
	const wrong = [...new Set(crawl.published)].map(async (path) => {
		const fault = await findFault(path, expected.get(path) ?? { is: 'there' }, crawl);
		return fault === undefined ? [] : [`${path}: ${fault}`];
	});
	return (await Promise.all(wrong)).flat();
}

/** What the ledger of a content folder says of addresses that have no page of their own. */
export function expectAnswers(content: string): ReadonlyMap<string, Answer> {
	const { directory } = fixtureContent(content);
	const { languages } = directory.site;
	const vanished = listFormerPages(directory)
		.filter(({ state }) => state === 'vanished')
		.flatMap(({ path, to }) =>
			languages.map((language): [string, Answer] => {
				return [localise(path, language, languages), { is: 'vanished', to: localise(to, language, languages) }];
			}),
		);
	const vanishedFiles = directory.former
		.filter(({ state }) => state === 'vanished')
		.flatMap((entry) =>
			listMovedAddresses(
				{ ...directory, municipalities: [], formerMunicipalities: [], former: [{ ...entry, state: 'removed' }] },
				fileEndings,
			),
		)
		.filter(({ from }) => !from.endsWith('/'))
		.map(({ from }): [string, Answer] => [from, { is: 'gone' }]);
	const moved = listMovedAddresses(directory, fileEndings).map(({ from, to }): [string, Answer] => {
		return [from, to === undefined ? { is: 'gone' } : { is: 'moved', to }];
	});
	return new Map([...vanished, ...vanishedFiles, ...moved]);
}

async function findFault(path: string, answer: Answer, crawl: Crawl): Promise<string | undefined> {
	const { base, siteUrl, unsaid } = crawl;
	const own = new URL(path.slice(1), base).href;
	const { status, headers, body } = await askRaw(own);
	const isPage = path.endsWith('/');
	if (answer.is === 'there') return status === 200 ? undefined : `${status}, and is there`;
	if (answer.is === 'gone' && (status === 410 || (status === 404 && !isPage))) return undefined;
	const to = answer.is === 'gone' ? undefined : new URL(answer.to.slice(1), base).href;
	if (status >= 300 && status < 400) {
		const location = new URL(headers.location ?? '', own).href;
		return answer.is === 'moved' && location === to ? undefined : `${status} to ${location}`;
	}
	if (status !== 200) return `${status}, and is ${answer.is}`;
	if (!isPage) return answer.is === 'moved' ? await compareFiles(body, to ?? '') : 'answers with a file, and is gone';
	const html = body.toString();
	const elements = listElements(html);
	const metas = (name: string) => elements.filter(({ attributes }) => attributes[name] !== undefined);
	const refresh = metas('http-equiv').find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes[
		'content'
	];
	const isKeptOut = elements.some(
		({ attributes }) => attributes['name'] === 'robots' && attributes['content'] === 'noindex',
	);
	const links = elements.flatMap(({ name, attributes: { href } }) =>
		name === 'a' && href ? [new URL(href, own).href] : [],
	);
	const canonical = elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
	const said = unsaid.find((word) => html.includes(word));
	if (said !== undefined) return `says "${said}"`;
	if (!isKeptOut) return 'is not kept out of search engines';
	if (to !== undefined && !links.includes(to)) return `has no link to ${to}`;
	if (answer.is !== 'moved') return refresh === undefined ? undefined : `leads on, and is ${answer.is}`;
	const led = refresh?.replace(/^0; url=/u, '');
	if (led === undefined || new URL(led, own).href !== to) return `leads on to ${led}`;
	const inFull = siteUrl && absoluteAddress(siteUrl, answer.to);
	return canonical === inFull ? undefined : `names ${canonical} as its own address`;
}

async function compareFiles(file: Buffer, to: string): Promise<string | undefined> {
	return file.equals((await askRaw(to)).body) ? undefined : `is another file than ${to}`;
}
