import type { Directory } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import { delocalise, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { blockAttribute } from '../views/embed-code.ts';
import type { EmbedEntry, EmbedView } from '../views/embed-view.ts';
import { contactTarget, type LinkTarget, municipalityTarget, organisationTarget } from '../views/link-target.ts';
import type { AddressBook } from './address-book.ts';
import type { EmbedFault } from './finding.ts';
import { ancestorsOf, attributeOf, elementsIn, type PageElement, plainWords, textOf } from './html-tree.ts';

/** So many elements above its day, a block whose mark has been lost is looked for. */
const nearAncestors = 4;

/** No page has more blocks or days to look at, and no block more elements, unless it was made to take time. */
const most = { blocks: 50, days: 200, elements: 5000 } as const;

/**
 * The static blocks among the elements of a page: those that are marked, and those that an editor on the way has taken the mark from, which are known
 * by what they say of where they were copied.
 */
export function findBlocks(elements: readonly PageElement[], languages: readonly Language[]): PageElement[] {
	const marked = elements.filter((element) => attributeOf(element, blockAttribute) !== undefined).slice(0, most.blocks);
	const isMarked = new Set(marked);
	const copied = languages.map((language) =>
		plainWords(translator(language)('embed.copied', { name: '\0', date: '' }).split('\0')[0] ?? ''),
	);
	const isBlock = (element: PageElement) => {
		const within = [...elementsIn(element).take(most.elements)];
		if (within.length === most.elements || !within.some(({ tagName }) => tagName === 'li')) return false;
		const text = textOf(element);
		return copied.some((words) => text.includes(words));
	};
	const unmarked = elements
		.filter(({ tagName }) => tagName === 'time')
		.slice(0, most.days)
		.flatMap((day) => {
			const above = [...ancestorsOf(day)];
			return above.some((each) => isMarked.has(each)) ? [] : (above.slice(0, nearAncestors).find(isBlock) ?? []);
		});
	return [...marked, ...new Set(unmarked)];
}

/**
 * Compares a block with what the directory says today. Its headings, topics and hours may have been edited; who is named, how they are reached and how
 * old it is may not.
 *
 * @returns `undefined` for a block that holds, `elsewhere` for one of another directory
 */
export function checkBlock(
	block: PageElement,
	directory: Directory,
	book: AddressBook,
	base?: string,
): EmbedFault | 'elsewhere' | undefined {
	const { languages } = directory.site;
	const links = [...elementsIn(block)]
		.filter(({ tagName }) => tagName === 'a')
		.map((element) => {
			const href = attributeOf(element, 'href') ?? '';
			const path = book.locate(href, base)?.path;
			// What has another id now is known by either.
			return { element, href, path, page: path === undefined ? undefined : book.follow(path) };
		});
	const text = textOf(block);
	const target = findTarget(
		links.flatMap(({ page }) => page ?? []),
		directory,
	);
	const view = target?.view?.();
	if (view === undefined) {
		const isOwn = links.some(({ path }) => path !== undefined) || isFrom(directory, text);
		const isElsewhere = links.some(({ href }) => /^https?:/iu.test(href));
		return isOwn || !isElsewhere ? { code: 'block-lost', copied: findDay(block) } : 'elsewhere';
	}
	const missing = listTexts(view)
		.map(plainWords)
		.filter((each) => !text.includes(each));
	const listed = new Set(view.sections.flatMap(({ entries }) => entries.map(({ page }) => page)));
	const ways = new Set(listWays(view));
	const extra = links.filter(({ href, page, path }) => {
		if (path === undefined || page === undefined) return /^(?:tel|mailto):/iu.test(href) && !ways.has(href);
		return isPageOf('contact', delocalise(path, languages).path) && !listed.has(delocalise(page, languages).path);
	});
	if (missing.length === 0 && extra.length === 0) return undefined;
	return {
		code: 'block-outdated',
		copied: findDay(block),
		missing: [...new Set(missing)],
		extra: [...new Set(extra.map(({ element }) => textOf(element)))],
	};
}

/** True for a text that says that it was copied from a directory by the name of this. */
function isFrom({ site: { languages, shortName } }: Directory, text: string): boolean {
	return languages.some((language) => {
		const { text: name } = textIn(shortName, language, languages);
		return text.includes(plainWords(translator(language)('embed.copied', { name, date: '\0' }).split('\0')[0] ?? ''));
	});
}

/** True for the page of something of a kind, there or not, by its address in the first language. */
function isPageOf(kind: keyof typeof blockFolders, path: string): boolean {
	const folder = blockFolders[kind];
	return path.startsWith(folder) && /^[^/.]+\/$/u.test(path.slice(folder.length));
}

/** Where the pages of what has a block stand. */
const blockFolders = {
	contact: pageAddresses.contact({ id: '' }).replace(/\/$/u, ''),
	municipality: pageAddresses.municipality({ slug: '' }).replace(/\/$/u, ''),
	organisation: pageAddresses.organisation({ id: '' }).replace(/\/$/u, ''),
} as const;

/** What a block is of: the last of its links that leads to the page of something with a block. `undefined` where that is no longer there. */
function findTarget(pages: readonly string[], directory: Directory): LinkTarget | undefined {
	const { languages } = directory.site;
	const last = pages.findLast((each) => {
		const { path } = delocalise(each, languages);
		return isPageOf('contact', path) || isPageOf('municipality', path) || isPageOf('organisation', path);
	});
	if (last === undefined) return undefined;
	const { language, path: page } = delocalise(last, languages);
	const t = translator(language);
	const municipality = [...directory.municipalities, ...directory.formerMunicipalities].find(
		(each) => pageAddresses.municipality(each) === page,
	);
	if (municipality !== undefined) return municipalityTarget(directory, municipality, t, language);
	const organisation = directory.organisations.find((each) => pageAddresses.organisation(each) === page);
	if (organisation !== undefined) return organisationTarget(directory, organisation, t, language);
	const contact = directory.contacts.find((each) => pageAddresses.contact(each) === page);
	return contact && contactTarget(contact, t, language);
}

function listTexts(view: EmbedView): string[] {
	const texts = [
		view.age?.sentence,
		...view.sections.flatMap(({ contactPoints, entries }) => [
			...contactPoints.map(({ text }) => text),
			...entries.flatMap(listEntryTexts),
		]),
	];
	return texts.filter((text) => text !== undefined);
}

function listEntryTexts({ card }: EmbedEntry): (string | undefined)[] {
	const { ageLeft, contactPoints, holder, municipalities, organisation, role, status, title } = card;
	return [
		title,
		role,
		holder,
		organisation,
		municipalities,
		...contactPoints.map(({ text }) => text),
		status,
		ageLeft?.sentence,
	];
}

function listWays(view: EmbedView): string[] {
	return view.sections
		.flatMap(({ contactPoints, entries }) => [...contactPoints, ...entries.flatMap(({ card }) => card.contactPoints)])
		.map(({ uri }) => uri);
}

function findDay(block: PageElement): string | undefined {
	const day = [...elementsIn(block)].find(({ tagName }) => tagName === 'time');
	const written = attributeOf(block, blockAttribute) ?? (day && attributeOf(day, 'datetime'));
	return written !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(written) ? written : undefined;
}
