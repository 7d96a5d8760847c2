import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listAnchors } from '../../src/domain/page-anchors.ts';
import { pageAddresses } from '../../src/domain/published-address.ts';
import { listPages } from '../../src/domain/published-pages.ts';
import { headingAnchors } from '../../src/importers/heading-anchors.ts';
import { largeContent } from '../build.ts';
import { fixtureContent } from '../unit/fixture-directory.ts';
import { listElements, siteFiles } from './site-files.ts';

/** Ids that labels and controls use; no heading can have them, since theirs are in small letters. */
const notAnchors = new Set(['pageContents', 'searchFilters']);
const controls = /^(?:input|select|textarea|button|output|option|datalist)$/u;

/** Read once: a large site has thousands of files. */
const readSites = new Map<string, ReturnType<typeof siteFiles>>();
function filesOf(site: string) {
	const files = readSites.get(site) ?? siteFiles(site);
	readSites.set(site, files);
	return files;
}

/** The ids of anchors on a page as it was built. */
function listBuiltIds(site: string, path: string): string[] {
	const html =
		filesOf(site)
			.get(`${path.slice(1)}index.html`)
			?.toString() ?? '';
	return listElements(html).flatMap(({ name, attributes: { id } }) =>
		id === undefined || controls.test(name) || notAnchors.has(id) ? [] : [id],
	);
}

/** The menu's, which no heading can have, since theirs are in small letters, and no link may lead to. */
const menu = 'siteMenu';

describe.each([
	['main', 'content'],
	['other', 'tests/fixtures/annat-natverk'],
	['large', largeContent],
])('the anchors of "%s" that prose may link to', (site, folder) => {
	const { directory, pages } = fixtureContent(folder);
	const prose = new Set([...pages.map(pageAddresses.page), ...directory.releases.map(pageAddresses.release)]);
	const written = [
		...pages
			.filter(({ language }) => language === directory.site.languages[0])
			.map(({ id }) => ({ path: pageAddresses.page({ id }), file: `pages/sv/${id}` })),
		...directory.releases.map(({ id }) => ({ path: pageAddresses.release({ id }), file: `press-releases/${id}` })),
	];

	it("are the ones that each of the site's own pages has", () => {
		let compared = 0;
		const shown = listPages(directory, pages).filter(({ isFrame, isFormer }) => !isFrame && !isFormer);
		for (const { path } of shown.filter((each) => !prose.has(each.path))) {
			const known = listAnchors(path, directory);
			if (known === undefined) continue;
			compared++;
			const anchors = known.filter((anchor) => anchor !== '' && anchor !== 'top' && anchor !== 'q');
			expect(listBuiltIds(site, path).sort(), path).toEqual([...anchors, menu].sort());
		}
		expect(compared).toBeGreaterThan(10);
		expect(filesOf(site).get('index.html')?.toString()).toContain(' id="q"');
	});

	it.each(written)('are the headings and words of $path', ({ path, file }) => {
		const { text, isMdx } = readEither(`${folder}/${file}`);
		const words = /<Glossary\b/u.test(text) ? directory.glossary.map(({ id }) => id) : [];
		expect(listBuiltIds(site, path).sort()).toEqual([...headingAnchors(text, isMdx), ...words, 'main', menu].sort());
	});
});

function readEither(stem: string): { text: string; isMdx: boolean } {
	try {
		return { text: readFileSync(`${stem}.mdx`, 'utf8'), isMdx: true };
	} catch {
		return { text: readFileSync(`${stem}.md`, 'utf8'), isMdx: false };
	}
}
