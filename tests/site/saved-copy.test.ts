import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { CopyPlan } from '../../src/offline/saved-copy.ts';
import { listElements, siteFiles } from './site-files.ts';

/** What the service worker of a built site keeps. */
function readPlan(site: string): CopyPlan {
	const [first = ''] = (siteFiles(site).get('sparad-kopia.js')?.toString() ?? '').split('\n');
	const self: { copyPlan?: CopyPlan } = {};
	runInContext(first, createContext({ self }));
	return self.copyPlan as CopyPlan;
}

const filesOf = (plan: CopyPlan) => plan.files.map((address) => address.replace(/(?<=^|\/)$/u, 'index.html'));

describe.each(['main', 'other', 'empty', 'large', 'parted'])('the copy of %s', (site) => {
	const files = siteFiles(site);
	const plan = readPlan(site);

	it('is of files that there are, each once', () => {
		for (const path of filesOf(plan)) expect(files.has(path), path).toBe(true);
		expect(new Set(plan.files).size).toBe(plan.files.length);
	});

	it('has the start page, the search, the printouts and the file with everyone, and all that their pages ask for', () => {
		const kept = filesOf(plan);
		for (const path of ['index.html', 'skriv-ut/index.html', 'utan-nat/index.html', 'kontakter.html']) {
			expect(kept).toContain(path);
		}
		for (const page of kept.filter((path) => path.endsWith('.html'))) {
			for (const { name, attributes } of listElements(files.get(page)?.toString() ?? '')) {
				// What stands elsewhere in another form is asked for by nobody who reads the page.
				if (attributes['rel'] === 'alternate') continue;
				const asked = [
					name === 'link' || name === 'script' || name === 'img'
						? (attributes['href'] ?? attributes['src'])
						: undefined,
					attributes['data-index-href'],
					attributes['data-source-href'],
				];
				for (const address of asked) {
					if (address === undefined || /^https?:/u.test(address)) continue;
					const path = new URL(address, `https://x/${page}`).pathname.slice(1);
					expect(kept, `${page} asks for ${path}`).toContain(path);
				}
			}
		}
	});

	it('is as large as its page says, and at most 3 MB', () => {
		const bytes = filesOf(plan).reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
		const page = listElements(files.get('utan-nat/index.html')?.toString() ?? '');
		const said = Number(page.find(({ attributes }) => 'data-bytes' in attributes)?.attributes['data-bytes']);
		expect(Math.abs(said - bytes)).toBeLessThan(50);
		expect(bytes).toBeLessThanOrEqual(3_000_000);
	});

	it('leads on where the site does, to pages that there are', () => {
		const from = new Set(
			[...siteFiles(site).keys()].filter((path) => /^(?:en\/)?kommun\/\d{4}\/index\.html$/u.test(path)),
		);
		for (const path of from) expect(plan.moved).toHaveProperty([path.replace(/index\.html$/u, '')]);
		for (const to of Object.values(plan.moved)) expect(files.has(`${to}index.html`), to).toBe(true);
		expect(Object.keys(plan.moved).every((address) => files.has(`${address}index.html`))).toBe(true);
	});

	it('says in every language that it is one', () => {
		for (const { fromCopy, notKept } of Object.values(plan.notices)) {
			expect(fromCopy).toContain('{time}');
			expect(notKept).toMatch(/\S/u);
		}
	});
});

it('is another version when anything that is kept is another', () => {
	expect(readPlan('later').version).not.toBe(readPlan('other').version);
	expect(readPlan('published').version).not.toBe(readPlan('main').version);
});

it('is kept by a service worker of less than a hundred lines', () => {
	expect(readFileSync('src/offline/service-worker.ts', 'utf8').split('\n').length).toBeLessThan(100);
});
