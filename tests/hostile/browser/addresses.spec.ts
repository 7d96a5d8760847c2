import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { serveFolder } from '../../../scripts/static-server.mjs';
import { builtSites } from '../../build.ts';
import { isLongRun } from '../../in-every-run.ts';
import { hostileAddress, planted } from './hostile-addresses.ts';
import { watchPage } from './watch-page.ts';

/** `npm run test:long` tries a thousand; `HOSTILE_ADDRESSES` any number, `PROPERTY_SEED` others. */
const count = Number(process.env['HOSTILE_ADDRESSES'] ?? (isLongRun ? 1000 : 60));
const seed = Number(process.env['PROPERTY_SEED'] ?? 2014);
const shards = 2;
/** So many are read side by side, each in a frame of its own: going from page to page takes Chromium three times as long. */
const side = 10;
const addresses = fc.sample(hostileAddress, { numRuns: count, seed }).map((parts) => parts.join(''));

test.describe.configure({ timeout: 60_000 + count * 100 });

for (let shard = 0; shard < shards; shard++) {
	test(`nothing in an address runs, is shown as markup or stops a page: part ${shard + 1}`, async ({ page }) => {
		const { server, address: home } = await serveFramed();
		const own = addresses.filter((_, at) => at % shards === shard);
		await page.goto(`${home}robots.txt`);
		const faults = watchPage(page, home);
		for (let at = 0; at < own.length; at += side) {
			const together = own.slice(at, at + side);
			const wrong = await readSideBySide(page, home, together);
			// That a page is not there is no fault of it.
			const complaints = faults.splice(0).filter((fault) => !fault.includes('404 (Not Found)'));
			expect([...complaints, ...wrong], together.map((each) => each.slice(0, 200)).join('\n')).toEqual([]);
		}
		server.close();
	});
}

/** The site on a host that lets every page be framed, by the same site too. */
function serveFramed() {
	return serveFolder(join(builtSites, 'main'), { port: 0, headers: () => ({ 'Content-Security-Policy': undefined }) });
}

/** Reads and uses pages as their readers would; gives what is wrong with them. */
function readSideBySide(page: Page, home: string, together: readonly string[]): Promise<string[]> {
	return page.evaluate(
		async ({ home, together, planted }) => {
			const perAddress = await Promise.all(together.map(read));
			return perAddress.flat();

			async function read(address: string): Promise<string[]> {
				const frame = document.createElement('iframe');
				frame.style.cssText = 'width: 800px; height: 600px';
				frame.src = home + address;
				document.body.append(frame);
				await new Promise((resolve) => frame.addEventListener('load', resolve));
				const page = frame.contentDocument;
				const wrong = page === null ? ['the page cannot be read'] : await use(page, frame.contentWindow as Window);
				frame.remove();
				return wrong.map((text) => `${text} at ${address.slice(0, 200)}`);
			}

			async function use(page: Document, { location }: Window): Promise<string[]> {
				const wrong: string[] = [];
				const part = <Kind extends Element>(selector: string) => page.querySelector<Kind>(selector);
				const shows = (selector: string) => part(selector)?.checkVisibility() === true;
				const until = async (what: string, isSo: () => boolean) => {
					const end = performance.now() + 10_000;
					while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 4));
					if (!isSo()) wrong.push(`never came: ${what}`);
				};
				const query = part<HTMLInputElement>('[data-search="query"]');
				const hash = location.hash.slice(1);
				if (query !== null) {
					await until('a list', () => shows('[data-search="results"]') || shows('[data-search="everything"]'));
					const reset = part<HTMLElement>('[data-search="reset"]');
					if (reset?.hidden === false) reset.click();
					query.value = 'nilsson';
					query.dispatchEvent(new Event('input'));
					await until('a hit', () => part('[data-search="hits"]')?.textContent?.includes('Johannes Nilsson') === true);
				} else if (part('[data-print-part]') !== null) {
					await until('sheets', () => part('[data-print-part="status"]')?.textContent !== '');
					if (!shows('.sheet')) wrong.push('no sheet');
				} else if (part('[data-printout]') !== null && hash !== '' && page.getElementById(hash) === null) {
					await until('a verdict', () => shows('[data-printout] > p.font-semibold'));
				}
				for (const { outerHTML } of page.querySelectorAll(`.${planted}, main img, iframe, object, embed, base`)) {
					wrong.push(`an element: ${outerHTML}`);
				}
				const handlers = [...page.querySelectorAll('*')].filter(({ attributes }) =>
					[...attributes].some(({ name }) => name.startsWith('on')),
				);
				for (const { outerHTML } of handlers) wrong.push(`a handler: ${outerHTML}`);
				for (const { href, origin, protocol } of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
					const isOurs = origin === location.origin || /^(?:tel|mailto):$/u.test(protocol);
					if (!isOurs && !isWritten(href)) wrong.push(`a link: ${href}`);
				}
				return wrong;
			}

			/** Links that the directory's own pages have, and those of the codes for other sites, as they will look there. */
			function isWritten(href: string): boolean {
				return /^https:\/\/(?:kontaktkatalogen\.example|(?:[\w-]+\.)*(?:se|org|eu))\//u.test(href);
			}
		},
		{ home, together, planted },
	);
}
