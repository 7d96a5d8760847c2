import { expect, it } from 'vitest';
import { isPrintable } from '../../../src/data/printable-signs.ts';
import { loadTypefaces } from '../../../src/pdf/text/typefaces.ts';

const typefaces = loadTypefaces(process.cwd());

it('what is taken for printable is in the typefaces', () => {
	const missing = Array.from({ length: 0x3000 }, (_, codePoint) => codePoint).filter(
		(codePoint) => isPrintable(codePoint) && !typefaces.has(codePoint),
	);
	expect(missing.map((codePoint) => codePoint.toString(16))).toEqual([]);
});

it.each(['ŋ', 'ǥ', 'ʒ', 'Ω', 'Ж', 'ґ', 'م', 'گ', '۲', '★', '☎', '→', '“', '€'])('%s can be printed', (sign) => {
	expect(isPrintable(sign.codePointAt(0) ?? 0)).toBe(true);
});

it.each(['漢', '한', 'א', '\u{1F642}', '\u0007'])('%s cannot', (sign) => {
	expect(isPrintable(sign.codePointAt(0) ?? 0)).toBe(false);
});
