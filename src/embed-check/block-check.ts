import type { Directory } from '../domain/directory.ts';
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
 * @returns `undefined` for a block that holds, and for one that says nothing of what it is of
 */
export function checkBlock(
	block: PageElement,
	directory: Directory,
	book: AddressBook,
	base?: string,
): EmbedFault | undefined {
	const links = [...elementsIn(block)].filter(({ tagName }) => tagName === 'a');
	const paths = links.map((link) => book.locate(attributeOf(link, 'href') ?? '', base)?.path);
	const found = findTarget(paths, directory);
	const view = found?.view?.();
	if (view === undefined) return undefined;
	const { languages } = directory.site;
	const text = textOf(block);
	const missing = listTexts(view)
		.map(plainWords)
		.filter((each) => !text.includes(each));
	const listed = new Set(view.sections.flatMap(({ entries }) => entries.map(({ page }) => page)));
	const ways = new Set(listWays(view));
	const extra = links.filter((link, index) => {
		const path = paths[index];
		const href = attributeOf(link, 'href') ?? '';
		if (path !== undefined)
			return isContactPath(delocalise(path, languages).path) && !listed.has(delocalise(path, languages).path);
		return /^(?:tel|mailto):/iu.test(href) && !ways.has(href);
	});
	if (missing.length === 0 && extra.length === 0) return undefined;
	return {
		code: 'block-outdated',
		copied: findDay(block),
		missing: [...new Set(missing)],
		extra: [...new Set(extra.map(textOf))],
	};
}

/** True for the page of a contact, by its address in the first language. */
function isContactPath(path: string): boolean {
	return path.startsWith(pageAddresses.contact({ id: '' }).replace(/\/$/u, ''));
}

/** What a block is of: the last of its links that leads to something with a block. */
function findTarget(paths: readonly (string | undefined)[], directory: Directory): LinkTarget | undefined {
	for (const path of paths.toReversed()) {
		if (path === undefined) continue;
		const { language, path: page } = delocalise(path, directory.site.languages);
		const t = translator(language);
		const municipality = directory.municipalities.find((each) => pageAddresses.municipality(each) === page);
		if (municipality !== undefined) return municipalityTarget(directory, municipality, t, language);
		const organisation = directory.organisations.find((each) => pageAddresses.organisation(each) === page);
		if (organisation !== undefined) return organisationTarget(directory, organisation, t, language);
		const contact = directory.contacts.find((each) => pageAddresses.contact(each) === page);
		if (contact !== undefined) return contactTarget(contact, t, language);
	}
	return undefined;
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
