import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inEveryRun } from '../in-every-run.ts';
import { layoutsByDifference } from '../layouts-by-difference.ts';
import { type ChromiumSheets, startChromium } from './chromium-sheets.ts';
import type { StartedEngine } from './engine-page.ts';
import { measureSheets } from './sheet-boxes.ts';
import { webkit } from './webkit.ts';

const sites = inject('sites');

// WebKitGTK has no command for printing: its sheets are measured where they are shown.
describe.skipIf(!webkit.isThere)('WebKit shows', () => {
	let chromium: ChromiumSheets;
	let started: StartedEngine;
	beforeAll(async () => {
		[chromium, started] = await Promise.all([startChromium(), webkit.start()]);
	});
	afterAll(() => Promise.all([chromium.stop(), started.stop()]));

	it.each(inEveryRun(3, layoutsByDifference))(
		'%s on sheets of A4, the same as Chromium’s, with nothing outside them',
		async (layout) => {
			const address = `${sites.main}skriv-ut/?form=${layout}`;
			await started.page.open(address);
			await expect.poll(() => started.page.run(() => document.querySelectorAll('.sheet').length)).toBeGreaterThan(0);
			const sheets = await started.page.run(measureSheets);
			for (const { width, height, outside } of sheets) {
				expect(width).toBeCloseTo(210, 0);
				expect(height).toBeCloseTo(297, 0);
				expect(outside).toEqual([]);
			}
			const expected = await chromium.measure(address);
			expect(sheets.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
		},
	);
});
