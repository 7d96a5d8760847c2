import type { Directory } from '../domain/directory.ts';
import { type EmbedKind, embedData, embedKinds } from '../domain/embed-address.ts';
import { followSelection } from '../domain/follow-selection.ts';
import { listEarlierIds } from '../domain/ledger/earlier-ids.ts';
import { listFormerFrames, listFormerPages } from '../domain/ledger/former-pages.ts';
import { listMovedAddresses } from '../domain/ledger/moved-address.ts';
import { createSuggester } from '../domain/nearest.ts';
import type { ProsePage } from '../domain/prose.ts';
import {
	absoluteAddress,
	fileAddresses,
	fileStems,
	localise,
	pageAddresses,
	pageKinds,
	printFileEndings,
	selections,
} from '../domain/published-address.ts';
import { listPages } from '../domain/published-pages.ts';
import { listSelectionAliases } from '../domain/selection-aliases.ts';
import { selectionParameters } from '../domain/selection-parameters.ts';
import { fileEndings } from '../formats/file-endings.ts';
import { formatsOf, listFilesBeside } from '../formats/registry.ts';
import { translator } from '../i18n/translate.ts';
import type { ScriptIssue } from '../views/embed-code.ts';
import { createLists } from '../views/list-view.ts';

/** What the directory has, by address. */
export interface AddressBook {
	/**
	 * An address within the directory, from its root and without what chooses on a page; `undefined` for an address elsewhere.
	 *
	 * @param base the address of the page that it stands on, for relative ones
	 */
	locate(written: string, base: string | undefined): LocatedAddress | undefined;
	/** True for an address that leads to something, be it another address. */
	has(located: LocatedAddress): boolean;
	/** Where an address leads today: that of what has another id now, and the path itself of all else. */
	follow(path: string): string;
	/** An address that may have been meant, in full. */
	suggest(located: LocatedAddress): string | undefined;
	/** True for what an element can show. */
	hasEmbed(kind: EmbedKind, id: string): boolean;
	suggestEmbed(kind: EmbedKind, id: string): string | undefined;
	/** The issue of the element's script at an address; `newest` for the one that changes. */
	findScript(located: LocatedAddress): ScriptIssue | 'newest' | undefined;
}

export interface LocatedAddress {
	/** From the directory's root: `/kommun/mala/`. */
	readonly path: string;
	readonly query: URLSearchParams;
	/** As a page has it. */
	readonly written: string;
}

interface Published {
	readonly directory: Directory;
	readonly pages: readonly ProsePage[];
	/** Files of content that are published as they are, by their path in its folder. */
	readonly published: ReadonlyMap<string, unknown>;
	/** Every issue of the element's script that has been published. */
	readonly issues: readonly ScriptIssue[];
}

/** Gathers every lasting address of a directory. What carries a hash of its contents is none, but for issues of the script. */
export function createAddressBook({ directory, pages, published, issues }: Published): AddressBook {
	const { contacts, organisations, releases, site } = directory;
	// A place that nobody answers for any more keeps its page, its files and its embeds.
	const municipalities = [...directory.municipalities, ...directory.formerMunicipalities];
	const counties = [...directory.counties, ...directory.formerCounties];
	const { languages } = site;
	const inLanguages = (path: string) => languages.map((language) => localise(path, language, languages));
	// A page that says that something is gone answers, and leads nobody to it.
	const gone = new Set(
		[...listFormerPages(directory), ...listFormerFrames(directory)].flatMap(({ path, state }) =>
			state === 'moved' ? [] : [path],
		),
	);
	const pagePaths = listPages(directory, pages).flatMap(({ path }) => (gone.has(path) ? [] : inLanguages(path)));
	const moved = listMovedAddresses(directory, fileEndings);
	const [first = 'sv'] = languages;
	const besideLists = createLists(directory, translator(first), first).flatMap((list) =>
		list.fileName === undefined ? [] : listFilesBeside({ ...list, fileName: list.fileName }, directory),
	);
	const lists = [
		fileStems.everyone(),
		...municipalities.map(fileStems.municipality),
		...counties.map(fileStems.county),
		...organisations.map(fileStems.organisation),
		...releases.map(fileStems.release),
	];
	const printouts = [fileStems.everyoneOnPaper(), ...lists];
	const embedIds: Readonly<Record<EmbedKind, readonly string[]>> = {
		kommun: municipalities.map(({ code }) => code),
		organisation: organisations.flatMap(({ id }) => [id, ...listEarlierIds(directory, { kind: 'organisation', id })]),
		kontakt: contacts.flatMap(({ id }) => [id, ...listEarlierIds(directory, { kind: 'contact', id })]),
	};
	const alive = new Set([
		...pagePaths,
		...moved.filter(({ to }) => to !== undefined).map(({ from }) => from),
		...Object.values(fileAddresses).flatMap((write) => (write.length === 0 ? [(write as () => string)()] : [])),
		...lists.flatMap((stem) => formatsOf('list').map(({ ending }) => stem + ending)),
		...besideLists.map(({ format, stem }) => stem + format.ending),
		...counties.flatMap((county) => formatsOf('county').map(({ ending }) => fileStems.county(county) + ending)),
		...contacts.flatMap((contact) => formatsOf('contact').map(({ ending }) => fileStems.contact(contact) + ending)),
		// Those that are not made lead to the pages of their lists.
		...printouts.flatMap((stem) => Object.values(printFileEndings).map((ending) => stem + ending)),
		...embedKinds.flatMap((kind) => embedIds[kind].flatMap((id) => inLanguages(embedData(kind, id)))),
		...municipalities.flatMap((each) => inLanguages(fileAddresses.oembedMunicipality(each))),
		...municipalities.map(fileAddresses.municipalityChangesAtom),
		...organisations.flatMap((each) => inLanguages(fileAddresses.oembedOrganisation(each))),
		...pageKinds.flatMap((kind) => languages.map((language) => fileAddresses.socialPicture(kind, language))),
		...issues.map(({ hash }) => fileAddresses.embedScriptIssue(hash)),
		...[...published.keys()].flatMap((path) => publishedAddress(path)),
	]);
	// A place that nobody answers for any more can be chosen nowhere.
	const choices = new Set([
		...directory.municipalities.map(selections.municipality),
		...directory.counties.map(selections.county),
		...organisations.map(selections.organisation),
		...releases.map(selections.release),
	]);
	const { municipality, county, organisation, release } = selectionParameters;
	const choosing: readonly string[] = [municipality, county, organisation, release];
	const printing = new Set(inLanguages(pageAddresses.print()));
	const withChoices = new Set([...inLanguages(pageAddresses.start()), ...printing]);
	const aliases = listSelectionAliases(directory);
	const isChoice = (path: string, name: string, value: string) => {
		if (value === '' || !choosing.includes(name)) return true;
		const selection = `${name}=${value}`;
		// The print page knows what else lists are and have been called.
		return choices.has(printing.has(path) ? followSelection(selection, aliases) : selection);
	};
	const ends = new Map(moved.map(({ from, to }) => [from, to]));
	const suggestPage = createSuggester(pagePaths);
	const suggestId = Object.fromEntries(embedKinds.map((kind) => [kind, createSuggester(embedIds[kind])]));
	const scripts = new Map(issues.map((issue) => [fileAddresses.embedScriptIssue(issue.hash), issue]));

	return {
		locate: (written, base) => locate(written, base, site.url),
		has: ({ path, query }) =>
			alive.has(path) && (!withChoices.has(path) || [...query].every(([name, value]) => isChoice(path, name, value))),
		follow: (path) => ends.get(path) ?? path,
		suggest: ({ path }) => {
			const near = alive.has(path) ? path : suggestPage(path);
			return near && absoluteAddress(site.url, near);
		},
		hasEmbed: (kind, id) => embedIds[kind].includes(id),
		suggestEmbed: (kind, id) => {
			const named = municipalities.find(({ name, slug }) => [name.toLowerCase(), slug].includes(id.toLowerCase()));
			return (kind === 'kommun' ? named?.code : undefined) ?? suggestId[kind]?.(id);
		},
		findScript: ({ path }) => (path === fileAddresses.embedScript() ? 'newest' : scripts.get(path)),
	};
}

function locate(written: string, base: string | undefined, siteUrl: string): LocatedAddress | undefined {
	const address = parse(written.trim(), base);
	const site = new URL(siteUrl);
	if (address === undefined || address.host !== site.host || !/^https?:$/u.test(address.protocol)) return undefined;
	const folder = site.pathname.replace(/\/$/u, '');
	if (address.pathname !== folder && !address.pathname.startsWith(`${folder}/`)) return undefined;
	const path = address.pathname.slice(folder.length) || '/';
	// Hosts lead on from a page's address without its slash, and show it under the name of its file.
	const page = path.replace(/\/index\.html$/u, '/').replace(/(\/[^/.]+)$/u, '$1/');
	return { path: page, query: address.searchParams, written: address.href };
}

function parse(written: string, base: string | undefined): URL | undefined {
	return URL.parse(written, base) ?? undefined;
}

function publishedAddress(path: string): string[] {
	const [folder, name = ''] = path.split('/');
	if (folder === 'logotypes') return [fileAddresses.logotype(name)];
	return folder === 'press-releases' ? [fileAddresses.originalPdf(name)] : [];
}
