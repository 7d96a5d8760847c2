import type { Directory } from '../domain/directory.ts';
import { embedElement, embedKinds } from '../domain/embed-address.ts';
import type { AddressBook, LocatedAddress } from './address-book.ts';
import { checkBlock, findBlocks } from './block-check.ts';
import type { EmbedFault, EmbedFinding } from './finding.ts';
import { attributeOf, isTooDeep, type PageElement, readElements } from './html-tree.ts';
import { addressesOf } from './page-addresses.ts';

/** What of the directory a page of another site has, and what is wrong with it. */
export interface CheckedPage {
	/** So many links, frames, scripts, elements and static blocks lead to the directory or come from it. */
	readonly uses: number;
	readonly findings: readonly EmbedFinding[];
}

/** So many pages within each other, each in an attribute of the one outside it, are read. */
const mostFrames = 5;

/**
 * Looks a page through, as it is with and without scripts, and pages that stand in its attributes.
 *
 * @param html the page, as it came
 * @param address where it came from, for addresses that it has from there; `undefined` for a file
 * @param frames so many pages it stands within
 */
export function checkPage(
	html: string,
	address: string | undefined,
	directory: Directory,
	book: AddressBook,
	frames = 0,
): CheckedPage {
	const elements = readElements(html);
	const base = findBase(elements, address);
	const blocks = findBlocks(elements, directory.site.languages);
	const found: EmbedFinding[] = [];
	const note = (element: PageElement, fault: EmbedFault | undefined) => fault && found.push(placed(element, fault));
	let uses = 0;
	for (const block of blocks) {
		const fault = checkBlock(block, directory, book, base);
		if (fault === 'elsewhere') continue;
		uses++;
		note(block, fault);
	}
	for (const element of elements) {
		if (element.tagName === embedElement) {
			uses++;
			note(element, checkElement(element, book));
		}
		for (const written of addressesOf(element)) {
			const located = book.locate(written, base);
			if (located === undefined) continue;
			uses++;
			note(element, checkAddress(located, book));
			if (element.tagName === 'script') note(element, checkIntegrity(element, located, book));
		}
		const inner = element.tagName === 'iframe' ? attributeOf(element, 'srcdoc') : undefined;
		if (inner === undefined || frames === mostFrames || isTooDeep(inner)) continue;
		const checked = checkPage(inner, base, directory, book, frames + 1);
		uses += checked.uses;
		for (const fault of checked.findings) note(element, fault);
	}
	return { uses, findings: found.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function checkAddress(located: LocatedAddress, book: AddressBook): EmbedFault | undefined {
	if (book.has(located)) return undefined;
	return { code: 'address-dead', address: located.written, suggestion: book.suggest(located) };
}

function checkElement(element: PageElement, book: AddressBook): EmbedFault | undefined {
	const kind = embedKinds.find((each) => attributeOf(element, each) !== undefined);
	const id = (kind && attributeOf(element, kind)?.trim()) ?? '';
	if (kind !== undefined && book.hasEmbed(kind, id)) return undefined;
	const written = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
	const meant = kind && book.suggestEmbed(kind, id);
	return {
		code: 'element-unknown',
		written: `<${embedElement}${written}>`,
		suggestion: meant && `<${embedElement} ${kind}="${meant}">`,
	};
}

function checkIntegrity(script: PageElement, located: LocatedAddress, book: AddressBook): EmbedFault | undefined {
	const integrity = attributeOf(script, 'integrity')?.trim();
	const issue = book.findScript(located);
	if (!integrity || issue === undefined) return undefined;
	const { written: address } = located;
	if (issue === 'newest') return { code: 'integrity-unlasting', address };
	// Several may stand there; a browser takes the strongest (Subresource Integrity section 3.3.3), and nobody writes any but this.
	if (!integrity.split(/\s+/u).some((each) => each.replace(/\?.*$/u, '') === issue.integrity)) {
		return { code: 'integrity-wrong', address, expected: issue.integrity };
	}
	return attributeOf(script, 'crossorigin') === undefined ? { code: 'crossorigin-missing', address } : undefined;
}

function findBase(elements: readonly PageElement[], address: string | undefined): string | undefined {
	const element = elements.find((each) => each.tagName === 'base' && attributeOf(each, 'href') !== undefined);
	const written = element && attributeOf(element, 'href');
	return written === undefined ? address : (URL.parse(written, address)?.href ?? address);
}

function placed(element: PageElement, fault: EmbedFault): EmbedFinding {
	const { startLine = 1, startCol = 1 } = element.sourceCodeLocation ?? {};
	return { ...fault, line: startLine, column: startCol };
}
