import { embedElement } from '../domain/embed-address.ts';
import { createElementClass } from './contact-list-element.ts';
import { fitFrames } from './frame-heights.ts';
import { findSiteRoot } from './site-root.ts';

/**
 * `/embed.v1.js`: the element `<kontakt-lista kommun="2418">` for other sites, and the heights of frames that they have put in by themselves. It is a
 * guest there: it throws nothing, keeps nothing, changes nothing outside its own elements, and works without any right in the site's policy but
 * to be fetched.
 */
try {
	const root = findSiteRoot();
	// Two codes on a page may bring the script twice.
	if (root !== undefined && !customElements.get(embedElement)) {
		fitFrames(root);
		customElements.define(embedElement, createElementClass(root));
	}
} catch {
	// The links that stand in the elements are there all the same.
}
