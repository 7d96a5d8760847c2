import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { listColumns } from '../../../src/print/list-columns.ts';
import { shareWidth } from '../../../src/print/share-width.ts';
import { createPaperView } from '../../../src/views/paper-view.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

describe('the width of a table', () => {
	const needs = fc.array(fc.record({ ideal: fc.nat(500), least: fc.nat(500) }), { minLength: 1, maxLength: 5 });

	it('is shared out whole', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 900 }), needs, (whole, columns) => {
				const widths = shareWidth(whole, columns);
				expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(whole, 6);
				for (const width of widths) expect(width).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('gives each column its ideal where there is room, and otherwise its least', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 900 }), needs, (whole, columns) => {
				const widths = shareWidth(whole, columns);
				const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
				const leasts = columns.map(({ ideal, least }) => Math.min(ideal, least));
				if (sum(columns.map(({ ideal }) => ideal)) <= whole) {
					for (const [index, { ideal }] of columns.entries())
						expect(widths[index]).toBeGreaterThanOrEqual(ideal - 1e-6);
				} else if (sum(leasts) <= whole) {
					for (const [index, least] of leasts.entries()) expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-6);
				}
			}),
		);
	});
});

describe('the columns of a list', () => {
	const contacts = fixtureDirectory('content').contacts.map((contact) =>
		createPaperView(contact, translator('sv'), 'sv'),
	);
	const measure = (text: string) => text.length;
	const heads = ['Kontakt', 'Organisation och ort', 'Telefon, e-post, webbplats'];

	it('keep numbers and addresses on a line', () => {
		const long = 'josefina.mycketlangtefternamn@kommun.example';
		const [first] = contacts;
		if (first === undefined) throw new Error('The directory has no contacts');
		const points = [{ text: long, more: undefined, uri: `mailto:${long}` }];
		const all = [...contacts, { ...first, contactPoints: points }];
		const [, , ways] = listColumns(all, { width: 140, gap: 2, heads, measure });
		expect(ways).toBeGreaterThanOrEqual(long.length + 2);
	});

	it('leave the others room, however long an address is', () => {
		const [first] = contacts;
		if (first === undefined) throw new Error('The directory has no contacts');
		const points = [{ text: 'x'.repeat(500), more: undefined, uri: 'https://x.example/' }];
		const widths = listColumns([{ ...first, contactPoints: points }], { width: 140, gap: 2, heads, measure });
		for (const width of widths) expect(width).toBeGreaterThan(18);
	});

	it('have one for the day where each has its own', () => {
		expect(listColumns(contacts, { width: 140, gap: 2, heads: [...heads, 'Kontrollerad'], measure })).toHaveLength(4);
		expect(listColumns([], { width: 140, gap: 2, heads, measure })).toHaveLength(3);
	});
});
