import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatPrintChoice,
	type PrintChoice,
	parsePrintChoice,
	printLayouts,
} from '../../../src/print/print-choice.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(?:-[a-z0-9]{1,9})?$/u);
const text = fc
	.string({ minLength: 1, maxLength: 20 })
	.map((each) => each.trim())
	.filter(Boolean);
const choices: fc.Arbitrary<PrintChoice> = fc.record({
	of: fc.oneof(
		fc.constant({ kind: 'list' as const, selection: 'alla' }),
		id.map((value) => ({ kind: 'list' as const, selection: `kommun=${value}` })),
		fc.array(id).map((ids) => ({ kind: 'picked' as const, ids })),
		text.map((query) => ({ kind: 'search' as const, state: { query, municipality: '', county: '', kind: '' } })),
		fc.tuple(id, id).map(([municipality, kind]) => ({
			kind: 'search' as const,
			state: { query: '', municipality, county: '', kind },
		})),
	),
	layout: fc.constantFrom(...printLayouts),
	hasNotes: fc.boolean(),
	firstLabel: fc.constant(1),
});

describe('the address of the print page', () => {
	it('says all of a choice', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				const address = new URL(formatPrintChoice(choice), 'https://kontakter.se/skriv-ut/');
				expect(parsePrintChoice(address.search, address.hash)).toEqual(choice);
			}),
		);
	});

	it.each([
		['?kommun=mala&form=anslag', { of: { kind: 'list', selection: 'kommun=mala' }, layout: 'anslag' }],
		[
			'?q=polis&kommun=mala',
			{ of: { kind: 'search', state: { query: 'polis', municipality: 'mala', county: '', kind: '' } } },
		],
		['?kommun=&form=', { of: { kind: 'list', selection: 'alla' }, layout: 'lista' }],
		['?form=rosor&anteckningar=ja&borja=99', { layout: 'lista', hasNotes: true, firstLabel: 1 }],
		['?form=etiketter&borja=7', { layout: 'etiketter', firstLabel: 7 }],
		['?borja=-3', { firstLabel: 1 }],
	])('%s', (query, expected) => {
		expect(parsePrintChoice(query, '')).toMatchObject(expected);
	});
});
