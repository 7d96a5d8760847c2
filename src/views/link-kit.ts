import { absoluteAddress, localise } from '../domain/published-address.ts';
import type { Translate } from '../i18n/translate.ts';
import { blockCode, type EmbedSite, elementCode, frameCode, linkCode, oembedAddress } from './embed-code.ts';
import type { LinkTarget } from './link-target.ts';

/** A way to link to something or to show it, with what is copied for it. */
export interface LinkKitPart {
	readonly kind: 'address' | 'link' | 'qr' | 'block' | 'frame' | 'element' | 'oembed' | 'script';
	readonly code: string;
}

/** A block of more contacts than these is not shown as it will look: the page itself lists the same, and would be twice as heavy. */
const mostToShow = 12;

/** Where something that can be linked to is published, in full. */
export function linkAddress({ page }: LinkTarget, { language, languages, url }: EmbedSite): string {
	return absoluteAddress(url, localise(page, language, languages));
}

/** Every way that there is to link to something or to show it, the simplest first. The search is linked to as every page is, and shown. */
export function listLinkKitParts(target: LinkTarget, site: EmbedSite, t: Translate): LinkKitPart[] {
	const address = linkAddress(target, site);
	const codes: Partial<Record<LinkKitPart['kind'], string | undefined>> = {
		address: target.isSearch ? undefined : address,
		link: linkCode(target, site),
		qr: target.isSearch ? undefined : address,
		block: blockCode(target, site, t),
		frame: frameCode(target, site),
		element: elementCode(target, site),
		oembed: oembedAddress(target, site),
	};
	return Object.entries(codes).flatMap(([kind, code]) =>
		code === undefined ? [] : [{ kind: kind as LinkKitPart['kind'], code }],
	);
}

/** True for a part that is shown as it will look on another site where a script can draw it: none that is fetched, or has far too much. */
export function hasLinkKitLook({ kind, code }: LinkKitPart): boolean {
	const contacts = code.split('<li').length - 1;
	return kind === 'link' || (kind === 'block' && contacts <= mostToShow);
}
