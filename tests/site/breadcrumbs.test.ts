import { describe, expect, it } from 'vitest';
import { publishedAddress } from '../build.ts';
import { presentEntries } from './present-entries.ts';
import { listElements, siteFiles, sitePages } from './site-files.ts';

interface Step {
	readonly position: number;
	readonly name: string;
	readonly item?: string;
}

/** What a page says of the way to it, for search engines; undefined for a page that says nothing. */
function readSteps(html: string): readonly Step[] | undefined {
	const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
	return json?.includes('"BreadcrumbList"') ? JSON.parse(json).itemListElement : undefined;
}

describe.each(['main', 'other', 'published'] as const)(
	'in %s the way to every contact, municipality, county, organisation and release',
	(site) => {
		const isPresent = presentEntries(site);
		const pages = sitePages(site).filter(([path]) => isPresent(path));
		const files = siteFiles(site);

		it('is told as it is shown, with addresses of pages that there are', () => {
			expect(pages.length).toBeGreaterThan(20);
			for (const [path, html] of pages) {
				const elements = listElements(html);
				const shown = elements.findIndex(
					({ name, attributes }) =>
						name === 'nav' && /^(?:Du är här|You are here)$/u.test(attributes['aria-label'] ?? ''),
				);
				const steps = readSteps(html);
				// Nobody is told the way to a page that search engines are asked to leave out.
				expect(steps === undefined, path).toBe(html.includes('<meta name="robots" content="noindex">'));
				if (steps === undefined) continue;
				const trail = elements.slice(shown).filter(({ name }) => name === 'a');
				expect(steps.length, path).toBeGreaterThanOrEqual(3);
				expect(
					steps.map(({ position }) => position),
					path,
				).toEqual(steps.map((_, index) => index + 1));
				expect(
					steps.slice(0, -1).map(({ name }) => name),
					path,
				).toEqual(trail.slice(0, steps.length - 1).map(({ text }) => text));
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
