import { attributeOf, type PageElement } from './html-tree.ts';

/** Attributes that lead somewhere. */
const addressAttributes = new Set(['href', 'src', 'data', 'action', 'formaction', 'poster', 'cite']);

/** Attributes with several addresses, of which a browser takes one. */
const setAttributes = new Set(['srcset', 'imagesrcset']);

/** An attribute that holds one address in full and nothing else; a page's script, or a reader's consent, makes it lead there. */
const wholeAddress = /^\s*(?:https?:)?\/\/[^\s{}<>"']+\s*$/iu;

/** Each address that an element has, once, as it is written. An empty one leads to the page itself, and is left out. */
export function addressesOf(element: PageElement): readonly string[] {
	const written = element.attrs.flatMap(({ name, value }) => {
		if (addressAttributes.has(name)) return [value];
		const kept = /^data-(.+)/u.exec(name)?.[1];
		if (setAttributes.has(kept ?? name)) return readSet(value);
		if (kept !== undefined) return wholeAddress.test(value) ? [value] : [];
		return element.tagName === 'meta' && name === 'content' ? readRefresh(element, value) : [];
	});
	return [...new Set(written.map((each) => each.trim()).filter((each) => each !== ''))];
}

/** `a.png 1x, b.png 2x` without what says when each is taken. No address of a directory has a comma. */
function readSet(value: string): string[] {
	return value.split(/[\s,]+/u).filter((each) => !/^[\d.]+[hwx]$/u.test(each));
}

/** Where `0; url=https://…` leads (HTML 4.2.5.3). */
function readRefresh(meta: PageElement, content: string): string[] {
	if (attributeOf(meta, 'http-equiv')?.trim().toLowerCase() !== 'refresh') return [];
	const [, address = ''] = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/iu.exec(content) ?? [];
	return [address];
}
