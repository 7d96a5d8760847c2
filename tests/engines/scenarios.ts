import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inLongRun } from '../in-every-run.ts';
import { embedding } from './embedding-scenarios.ts';
import type { Engine, ReaderSettings, StartedEngine } from './engine-page.ts';
import { findCodeOnPaper, findColours } from './in-page.ts';
import { Reader, searchField } from './reader.ts';

const sites = inject('sites');

/**
 * What every engine must do alike, written once.
 *
 * @param more scenarios of this engine alone
 * @param slowly declares what takes seconds, since an engine's clock cannot be put forward
 */
export function describeReading(
	engine: Engine,
	{ more, slowly = it }: { more?: (start: () => Reader) => void; slowly?: typeof it | typeof it.skip } = {},
): void {
	describe.skipIf(!engine.isThere)(engine.name, () => {
		describe('as it comes', () => {
			const start = startReading(engine);
			describe('searching', () => searching(start));
			describe('searching an index in parts', () => searchingParts(start));
			describe('a printout', () => printing(start));
			describe('linking', () => linking(start));
			describe('a page of another site shows', () => embedding(start, slowly));
			more?.(start);
		});
		describe('with dark colours', () => inTheDark(startReading(engine, { isDark: true })));
		describe('without JavaScript', () => withoutScripts(startReading(engine, { isScriptless: true })));
	});
}

/** Starts the engine before the tests of a group and ends it after them; gives who reads in it. */
function startReading(engine: Engine, settings?: ReaderSettings): () => Reader {
	let started: StartedEngine | undefined;
	beforeAll(async () => {
		started = await engine.start(settings);
	});
	afterAll(() => started?.stop());
	return () => {
		if (started === undefined) throw new Error(`${engine.name} has not started`);
		return new Reader(started.page);
	};
}

function searching(start: () => Reader): void {
	it('finds while one types, says how many, and keeps it in the address', async () => {
		const reader = start();
		await reader.page.open(sites.main);
		await reader.search('nilsson');
		await expect.poll(() => reader.hits()).toEqual(['Johannes Nilsson']);
		await expect
			.poll(() => reader.page.run(() => document.querySelector('[role="status"]')?.textContent))
			.toBe('1 träff för ”nilsson”');
		await expect.poll(() => reader.address()).toBe(`${sites.main}?q=nilsson`);
		await reader.search('kristofer normark');
		await expect.poll(async () => (await reader.hits())[0]).toBe('Christer Normark');
		await reader.search('qqqq');
		await expect.poll(() => reader.hits()).toEqual([]);
		await expect.poll(() => reader.texts('link', '112')).toEqual(['112']);
	});

	it('narrows by municipality and by kind, and gives the list back when cleared', async () => {
		const reader = start();
		await reader.page.open(sites.main);
		await reader.showFilters();
		await reader.choose('Kommun', 'Malå');
		await expect.poll(async () => (await reader.hits()).length).toBe(4);
		await reader.choose('Organisation', 'Polisen');
		await expect.poll(() => reader.hits()).toEqual(['Ronnie Adolfsson', 'Christer Normark']);
		await expect.poll(() => reader.address()).toBe(`${sites.main}?kommun=mala&typ=polis`);
		await reader.click('button', 'Rensa');
		await expect.poll(() => reader.texts('heading', 'Alla kontakter…')).toHaveLength(1);
		await expect.poll(() => reader.address()).toBe(sites.main);
	});

	it('is there again after Back, Forward and another load', async () => {
		const reader = start();
		await reader.page.open(sites.main);
		await reader.search('nilsson');
		await expect.poll(() => reader.address()).toBe(`${sites.main}?q=nilsson`);
		await reader.click('link', 'Johannes Nilsson');
		await expect.poll(() => reader.address()).toBe(`${sites.main}kontakt/arvidsjaur-andt-bra/`);
		await reader.page.back();
		await expect.poll(() => reader.hits()).toEqual(['Johannes Nilsson']);
		// WebKit empties a field that it takes from its memory later than it shows it.
		await wait(300);
		await expect.poll(() => reader.searchedFor()).toBe('nilsson');
		await reader.page.reload();
		await expect.poll(() => reader.hits()).toEqual(['Johannes Nilsson']);
		await reader.page.back();
		await expect.poll(() => reader.texts('heading', 'Alla kontakter…')).toHaveLength(1);
		await expect.poll(() => reader.searchedFor()).toBe('');
		await reader.page.forward();
		await expect.poll(() => reader.hits()).toEqual(['Johannes Nilsson']);
	});

	it.each([
		['embed/sok/', '[data-embed="hits"] li'],
		['kontakter.html', '[data-id]'],
		['skriv-ut/', '[data-print-part="picker-list"] > li'],
	])('has its words after Back to %s, above the hits of them', async (path, hits) => {
		const reader = start();
		await reader.page.open(sites.main + path);
		const openAndFocus = () => {
			const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
			field?.closest('details')?.setAttribute('open', '');
			field?.focus();
			return document.activeElement === field;
		};
		await expect.poll(() => reader.page.run(openAndFocus)).toBe(true);
		await reader.page.type('nilsson');
		const countHits = () =>
			reader.page.run(
				(selector) => [...document.querySelectorAll(selector)].filter((item) => item.checkVisibility()).length,
				hits,
			);
		await expect.poll(countHits).toBe(1);
		await reader.page.run((address) => {
			location.href = address;
		}, `${sites.main}om/`);
		await expect.poll(() => reader.address()).toBe(`${sites.main}om/`);
		await reader.page.back();
		await expect.poll(countHits).toBe(1);
		// WebKit empties a field that it takes from its memory later than it shows it.
		await wait(300);
		const readField = () => document.querySelector<HTMLInputElement>('main input[type="search"]')?.value;
		expect(await reader.page.run(readField)).toBe('nilsson');
	});

	it('works with the keyboard alone', async () => {
		const reader = start();
		await reader.page.open(sites.main);
		await reader.tabTo('Hoppa till innehållet', 1);
		await reader.page.press('Enter');
		await expect.poll(() => reader.focused()).toBe('MAIN');
		await reader.page.type('/');
		await expect.poll(async () => (await reader.see('searchbox'))[0]?.isFocused).toBe(true);
		await reader.page.type('burman');
		await expect.poll(() => reader.hits()).toEqual(['Mats Burman']);
		await reader.tabTo('Mats Burman');
		await reader.page.press('Enter');
		await expect.poll(() => reader.address()).toBe(`${sites.main}kontakt/lansstyrelsen-norrbotten-andt/`);
		await reader.page.back();
		await expect.poll(() => reader.hits()).toEqual(['Mats Burman']);
		await reader.page.type('/');
		await reader.page.press('Escape');
		await expect.poll(() => reader.texts('heading', 'Alla kontakter…')).toHaveLength(1);
	});

	it('gives assistive technology the roles and names that readers see', async () => {
		const reader = start();
		const { page } = reader;
		await page.open(sites.main);
		await reader.showFilters();
		for (const [role, name] of [
			['searchbox', searchField],
			['button', 'Sök'],
			['combobox', 'Kommun'],
			['combobox', 'Län'],
			['combobox', 'Organisation'],
			['link', 'Nina Olofsdotter'],
			['heading', 'Kontakter för brottsförebyggande samarbete i inlandet'],
		] as const) {
			expect(await page.countKnown(role, name), `${role} ${name}`).toBe(1);
		}
	});
}

function searchingParts(start: () => Reader): void {
	it('asks for a place, and finds a misspelt name in the one that is typed', async () => {
		const reader = start();
		await reader.page.open(sites.parted);
		await reader.search('nilsson');
		await expect.poll(() => reader.texts('heading', 'Välj kommun eller län…')).toHaveLength(1);
		expect(await reader.hits()).toEqual([]);
		await reader.search('johanes nilson arvidsjaur');
		await expect.poll(async () => (await reader.hits())[0]).toBe('Johannes Nilsson');
		await expect.poll(() => reader.texts('heading', 'Norrbottens län: …')).toHaveLength(1);
	});

	it('narrows to a county, and is there again after Back', async () => {
		const reader = start();
		await reader.page.open(sites.parted);
		await reader.showFilters();
		await reader.choose('Län', 'Norrbottens län');
		await reader.search('nilsson');
		await expect.poll(() => reader.texts('heading', '1 träff för ”nilsson”')).toHaveLength(1);
		await expect.poll(() => reader.address()).toBe(`${sites.parted}?q=nilsson&lan=norrbotten`);
		await reader.click('link', 'Johannes Nilsson');
		await expect.poll(() => reader.address()).toBe(`${sites.parted}kontakt/arvidsjaur-andt-bra/`);
		await reader.page.back();
		await expect.poll(() => reader.hits()).toEqual(['Johannes Nilsson']);
	});

	it('finds everyone when the button is pressed, or the words are sent', async () => {
		const reader = start();
		await reader.page.open(sites.parted);
		await reader.search('skoogh');
		await reader.click('button', 'Sök i hela landet…');
		await expect.poll(() => reader.hits()).toEqual(['Mari-Louise Skoogh']);
		await expect.poll(() => reader.address()).toBe(`${sites.parted}?q=skoogh&lan=alla`);
		await reader.page.open(sites.parted);
		await reader.search('nilsson');
		await expect.poll(() => reader.texts('button', 'Sök i hela landet…')).toHaveLength(1);
		await reader.page.press('Enter');
		await expect.poll(() => reader.hits()).toEqual(['Johannes Nilsson']);
	});
}

function printing(start: () => Reader): void {
	/** What the page says of itself where it tells that it has changed. */
	const status = async (reader: Reader) => (await reader.texts('status')).join(' ');

	it('is chosen by its contacts and its layout, which the address keeps', async () => {
		const reader = start();
		await reader.page.open(`${sites.main}skriv-ut/`);
		await expect.poll(() => status(reader)).toMatch(/10 kontakter\.$/u);
		await reader.choose('Vilka kontakter?', 'Malå');
		await expect.poll(() => status(reader)).toBe('1 sida, 4 kontakter.');
		await reader.click('radio', 'Anslag…');
		await expect.poll(() => status(reader)).toBe('4 sidor, 4 kontakter.');
		expect(await reader.address()).toBe(`${sites.main}skriv-ut/?kommun=mala&form=anslag`);
		await reader.page.press('ArrowDown');
		await expect.poll(() => reader.address()).toBe(`${sites.main}skriv-ut/?kommun=mala&form=fickformat`);
		await reader.page.reload();
		await expect.poll(async () => (await reader.see('radio', 'Fickformat…'))[0]?.isChecked).toBe(true);
	});

	it('is compared with today’s records: what has changed, what has ended, what holds now', async () => {
		const reader = start();
		await reader.page.open(`${sites.other}skriv-ut/`);
		await expect.poll(() => status(reader)).toBe('1 sida, 3 kontakter.');
		const code = await reader.page.run(findCodeOnPaper);
		await reader.page.open(code);
		await expect.poll(() => status(reader)).toContain('stämmer: ingen av de 3 kontakterna har ändrats.');
		await reader.page.open(`${sites.later}utskrift/${new URL(code).hash}`);
		await expect.poll(() => status(reader)).toContain('2 av 3 kontakter har ändrats.');
		expect(await status(reader)).toMatch(/070.174 06 06/u);
		expect(await status(reader)).toContain('Finns inte längre som uppdrag');
	});
}

/** Relative luminance, WCAG 2.2. */
function luminance(parts: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = parts.map((part) =>
		part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function inTheDark(start: () => Reader): void {
	it('has light text on a dark ground, and black on white where it shows paper', async () => {
		const { page } = start();
		for (const path of ['', 'kontakt/mala-andt-bra/', 'kommun/mala/', 'skriv-ut/']) {
			await page.open(sites.main + path);
			for (const selector of ['main', 'main h1', 'main a[href]']) {
				const { text, ground } = await page.run(findColours, selector);
				expect(luminance(ground), `ground of ${selector}, ${path}`).toBeLessThan(0.1);
				const contrast = (luminance(text) + 0.05) / (luminance(ground) + 0.05);
				expect(contrast, `contrast of ${selector}, ${path}`).toBeGreaterThan(4.5);
			}
		}
		await expect.poll(() => page.run(() => document.querySelectorAll('.sheet').length)).toBeGreaterThan(0);
		expect(await page.run(findColours, '.sheet')).toEqual({ text: [0, 0, 0], ground: [255, 255, 255] });
	});
}

function linking(start: () => Reader): void {
	it('shows the codes of what is chosen, and draws its code', async () => {
		const reader = start();
		await reader.page.open(`${sites.main}lanka/`);
		await expect.poll(() => isSeen(reader, '[data-link-part="qr"] svg')).toBe(true);
		await reader.choose('Vad vill du länka till eller visa?', 'Malå');
		await expect
			.poll(() => reader.page.run(() => document.querySelector('[data-link-part="title"]')?.textContent))
			.toBe('Kontakter i Malå');
		expect(await reader.page.run(() => document.querySelector<HTMLTextAreaElement>('#kod-element')?.value)).toContain(
			'<kontakt-lista kommun="2418">',
		);
		await expect.poll(() => isSeen(reader, '[data-link-part="qr"] svg')).toBe(true);
	});

	inLongRun(it)('works the codes of a page that is opened at them', async () => {
		const reader = start();
		await reader.page.open(`${sites.main}kontakt/mala-andt-bra/#lanka`);
		await expect.poll(() => isSeen(reader, '[data-link-part="qr"] svg')).toBe(true);
	});
}

function isSeen(reader: Reader, selector: string): Promise<boolean> {
	return reader.page.run((each) => document.querySelector(each)?.checkVisibility() === true, selector);
}

function withoutScripts(start: () => Reader): void {
	it('leads from every list to a contact, and shows no control that does nothing', async () => {
		const reader = start();
		await reader.page.open(sites.parted);
		expect(await reader.see('button')).toEqual([]);
		expect(await reader.texts('link', 'Johannes Nilsson')).toHaveLength(1);
		for (const [list, place] of [
			['A–Ö', undefined],
			['Kommuner', 'Malå'],
			['Organisationer', 'Malå kommun'],
		] as const) {
			await reader.page.open(sites.main);
			for (const role of ['searchbox', 'button', 'combobox'] as const) expect(await reader.see(role)).toEqual([]);
			expect(await reader.texts('heading', 'Alla kontakter…')).toHaveLength(1);
			await reader.follow(list);
			if (place !== undefined) await reader.follow(place);
			await reader.follow('Nina Olofsdotter');
			expect(await reader.address()).toBe(`${sites.main}kontakt/mala-andt-bra/`);
			expect(await reader.texts('heading', 'Nina Olofsdotter')).toHaveLength(1);
		}
	});

	it('opens the codes of a page by a link to them', async () => {
		const reader = start();
		await reader.page.open(`${sites.main}kommun/mala/`);
		expect(await isSeen(reader, '#kod-block')).toBe(false);
		await reader.click('link', 'Länka hit');
		await expect.poll(() => isSeen(reader, '#kod-block')).toBe(true);
	});

	it('has ready lists to print, and says what the comparison needs', async () => {
		const reader = start();
		await reader.page.open(`${sites.main}skriv-ut/`);
		expect(await reader.see('combobox')).toEqual([]);
		await reader.page.open(`${sites.main}utskrift/`);
		await expect.poll(() => reader.texts('main')).toEqual([expect.stringContaining('är JavaScript avstängt?')]);
		await reader.click('link', 'Färdiga listor och PDF-filer');
		await expect.poll(() => reader.address()).toMatch(/\/skriv-ut\/(?:#.*)?$/u);
	});
}
