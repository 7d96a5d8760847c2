import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tenContacts } from '../e2e/sites.ts';
import { inEveryRun } from '../in-every-run.ts';
import { layoutsByDifference } from '../layouts-by-difference.ts';
import { pdfInfo, pdfWords } from '../poppler.ts';
import { type ChromiumSheets, startChromium } from './chromium-sheets.ts';
import { firefox, startFirefox } from './firefox.ts';

const sites = inject('sites');

/** What stands on each page of a PDF, letter by letter without regard to the order in which the engine has written its words. */
function lettersOnPages(pdf: Uint8Array): string[] {
	return pdfWords(pdf).map(({ words }) =>
		[...words.map(({ text }) => text).join('')]
			.filter((letter) => /[\p{L}\p{N}@]/u.test(letter))
			.sort()
			.join(''),
	);
}

/** The contacts on each page of a PDF. */
function contactsOnPages(pdf: Uint8Array): string[][] {
	return pdfWords(pdf).map(({ words }) => {
		const text = words.map((word) => word.text).join('');
		return tenContacts.map(([name]) => name).filter((name) => text.includes(name.replace(/\s/gu, '')));
	});
}

describe.skipIf(!firefox.isThere)('Firefox prints', () => {
	let chromium: ChromiumSheets;
	let started: Awaited<ReturnType<typeof startFirefox>>;
	beforeAll(async () => {
		[chromium, started] = await Promise.all([startChromium(), startFirefox()]);
	});
	afterAll(() => Promise.all([chromium.stop(), started.stop()]));

	/** What both print of the page at an address. */
	async function printBoth(address: string, hasSheets: boolean) {
		await started.page.open(address);
		const count = () => started.page.run(() => document.querySelectorAll('.sheet').length);
		if (hasSheets) await expect.poll(count).toBeGreaterThan(0);
		return {
			sheets: await count(),
			inFirefox: await started.print(),
			inChromium: await chromium.print(address, hasSheets),
		};
	}

	it.each(inEveryRun(3, layoutsByDifference))(
		'%s on the sheets that Chromium prints and the preview shows',
		async (layout) => {
			const { sheets, inFirefox, inChromium } = await printBoth(`${sites.main}skriv-ut/?form=${layout}`, true);
			expect(pdfInfo(inFirefox)).toMatchObject({ Pages: String(sheets), 'Page size': expect.stringContaining('(A4)') });
			expect(lettersOnPages(inFirefox)).toEqual(lettersOnPages(inChromium));
		},
	);

	it.each(inEveryRun(1, ['a-o/', 'lan/vasterbotten/', 'organisation/mala-kommun/']))(
		'/%s on the pages that Chromium prints, the same contacts on each',
		async (path) => {
			const { inFirefox, inChromium } = await printBoth(sites.main + path, false);
			expect(pdfInfo(inFirefox)['Page size']).toContain('(A4)');
			expect(contactsOnPages(inChromium).flat().length).toBeGreaterThan(0);
			expect(contactsOnPages(inFirefox)).toEqual(contactsOnPages(inChromium));
		},
	);
});
