import { describe, expect, it } from 'vitest';
import { publishedAddress } from '../build.ts';
import { listElements, siteFiles, sitePages } from './site-files.ts';

interface Step {
	readonly position: number;
	readonly name: string;
	readonly item?: string;
}

/** What a page says of the way to it, for search engines; undefined for a page that says nothing. */
function readSteps(html: string): readonly Step[] | undefined {
	const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
	return json === undefined ? undefined : JSON.parse(json).itemListElement;
}

const kinds =
	/^(?:en\/)?(?:kontakt\/[^/]+|kommun\/(?!\d{4}\/)[^/]+|lan\/[^/]+|organisation\/[^/]+|pressmeddelande\/[^/]+)\/index\.html$/u;

describe.each(['main', 'other', 'published'])(
	'in %s the way to every contact, municipality, county, organisation and release',
	(site) => {
		const pages = sitePages(site).filter(([path]) => kinds.test(path));
		const files = siteFiles(site);

		it('is told as it is shown, with addresses of pages that there are', () => {
			expect(pages.length).toBeGreaterThan(20);
			for (const [path, html] of pages) {
				const elements = listElements(html);
				const shown = elements.findIndex(
					({ name, attributes }) =>
						name === 'nav' && /^(?:Du är här|You are here)$/u.test(attributes['aria-label'] ?? ''),
				);
				const trail = elements.slice(shown).find(({ name }) => name === 'ol')?.text ?? '';
				const steps = readSteps(html) ?? [];
				expect(steps.length, path).toBeGreaterThanOrEqual(3);
				expect(
					steps.map(({ position }) => position),
					path,
				).toEqual(steps.map((_, index) => index + 1));
				expect(
					steps
						.slice(0, -1)
						.map(({ name }) => name)
						.join('›'),
					path,
				).toBe(trail.replace(/\s*›\s*/gu, '›').trim());
				expect(steps.at(-1), path).toEqual({
					'@type': 'ListItem',
					position: steps.length,
					name: elements.find(({ name }) => name === 'h1')?.text,
				});
				const [home, ...others] = steps.slice(0, -1).map(({ item = '' }) => item);
				const language = path.startsWith('en/') ? 'en/' : '';
				for (const item of others) {
					expect(item.startsWith(home ?? ''), item).toBe(true);
					expect(files.has(`${language}${item.slice(home?.length)}index.html`), item).toBe(true);
				}
				if (site === 'published') expect(home).toBe(publishedAddress + language);
			}
		});
	},
);
