import { absoluteAddress } from '../domain/published-address.ts';
import { rewriteAttributes } from './html-tag.ts';

/**
 * Makes every address from the site's root relative to the page it stands on, so that one build works at a domain's root, in any
 * folder, and from a disk. Pages are written with addresses from the root (`/kontakt/x/`); this is the only place that changes them.
 *
 * @param pagePath the page's own address from the root, ending in `/` or a file name
 */
export function relativeLinks(html: string, pagePath: string): string {
	return mapLinks(html, (target) => relativePath(pagePath, target));
}

/**
 * Puts the site's folder before every address from the root: for the page that a host shows for any missing address, which cannot know how deep
 * it is being read. It works on every host that has the site in that folder, a preview too, since it names none.
 *
 * @param folder where the site is on its host: `/`, `/kontakter/`
 */
export function rootedLinks(html: string, folder: string): string {
	const base = absoluteAddress(folder, '').replace(/[&"'<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
	return mapLinks(html, (target) => base + target);
}

/**
 * The way from a page to another address of the site.
 *
 * @example relativePath('/en/kontakt/x/', '/en/kommun/mala/') // => '../../kommun/mala/'
 */
export function relativePath(from: string, to: string): string {
	const end = to.search(/[?#]/u);
	const path = end === -1 ? to : to.slice(0, end);
	const [fromFolder, toFolder] = [from.lastIndexOf('/'), path.lastIndexOf('/')];
	// The slash that ends the last folder that both are in.
	let shared = 0;
	for (let at = 0; at <= fromFolder && at <= toFolder && from[at] === path[at]; at++) if (path[at] === '/') shared = at;
	let relative = '';
	for (let at = shared + 1; at <= fromFolder; at++) if (from[at] === '/') relative += '../';
	relative += path.slice(shared + 1);
	return (relative === '' ? './' : relative) + to.slice(path.length);
}

/**
 * Attributes that hold an address: those of HTML, and every data attribute that a page hands a script an address in, which is named so
 * (`data-index-href`). `content` holds one where a page leads on.
 */
const addressAttributes = ['(?:data-[a-z-]+-)?href', 'src', 'action', 'content'];

function mapLinks(html: string, map: (target: string) => string): string {
	const rewrite = (value: string, name: string, tag: string) => {
		if (name !== 'content') return /^\/(?!\/)/u.test(value) ? map(value) : value;
		if (tag !== 'meta') return value;
		return value.replace(/^(\d+; *url=)(\/(?!\/).*)$/iu, (_, before: string, target: string) => before + map(target));
	};
	return rewriteAttributes(html, addressAttributes, rewrite, mayLead);
}

/** Most tags have no address in them, and most that have one have that of another site. */
function mayLead(tag: string): boolean {
	return tag.includes('="/') || /;\s*url=/iu.test(tag);
}
