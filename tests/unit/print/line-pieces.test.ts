import { describe, expect, it } from 'vitest';
import { addressPieces, textParts } from '../../../src/print/line-pieces.ts';

describe('the pieces of an address', () => {
	it.each([
		['anna-maria.berg@mala.example', ['anna-maria', '.berg@', 'mala', '.example']],
		['www.lansstyrelsen.example/vaster-botten', ['www', '.lansstyrelsen', '.example/', 'vaster-botten']],
		['kommun.example/a//b?c=d&e#f', ['kommun', '.example/', 'a//', 'b', '?c=d', '&e', '#f']],
		['070‑174 06 05', ['070‑174 06 05']],
	])('of %s end at signs that cannot be taken for the end of a line', (address, pieces) => {
		expect(addressPieces(address)).toEqual(pieces);
		expect(pieces.join('')).toBe(address);
	});
});

describe('the parts of a text', () => {
	it('keep abbreviations together, and nothing else', () => {
		expect(textParts('Kommunal samordning ANDT/BRÅ')).toEqual([
			{ text: 'Kommunal samordning ', isWhole: false },
			{ text: 'ANDT/BRÅ', isWhole: true },
		]);
		expect(textParts('Och/eller')).toEqual([{ text: 'Och/eller', isWhole: false }]);
		expect(textParts('A/B/C, ej DE')).toEqual([
			{ text: 'A/B/C', isWhole: true },
			{ text: ', ej DE', isWhole: false },
		]);
		expect(textParts('')).toEqual([]);
	});
});
