import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastRatio, requiredContrast } from '../../../src/domain/contrast.ts';
import { chooseLook } from '../../../src/views/embed-look.ts';

const accents = { light: '#0b5a6f', dark: '#7fd0e4' };
const look = (query: string, prefersDark = false) => chooseLook(query, accents, prefersDark);

it('can be read, whatever is asked for', () => {
	const digit = fc.constantFrom(...'0123456789abcdef');
	const colour = fc.array(digit, { minLength: 6, maxLength: 6 }).map((digits) => digits.join(''));
	const scheme = fc.constantFrom('', 'ljust', 'morkt', 'annat');
	fc.assert(
		fc.property(colour, colour, colour, scheme, fc.boolean(), (background, text, accent, lage, prefersDark) => {
			const colours = look(`?bakgrund=${background}&text=${text}&accent=${accent}&lage=${lage}`, prefersDark)?.colours;
			const on = (name: string, ground: string) => contrastRatio(colours?.[name] ?? '', colours?.[ground] ?? '');
			for (const name of ['ink', 'muted', 'accent', 'on-notice']) {
				expect(on(name, 'paper'), name).toBeGreaterThanOrEqual(requiredContrast);
			}
			expect(on('on-accent', 'accent')).toBeGreaterThanOrEqual(requiredContrast);
			expect(on('control', 'paper')).toBeGreaterThanOrEqual(3);
		}),
	);
});

it('reads any text without stopping', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, value) => {
			expect(() => look(`?${name}=${value}`)).not.toThrow();
		}),
	);
});
