import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backgrounds, contrastRatio, requiredContrast } from '../../../src/domain/contrast.ts';
import { palettes } from '../../../src/domain/palette.ts';

const css = readFileSync('src/styles/colours.css', 'utf8');

/** The tokens of a scheme as colours.css sets them. */
function tokens(scheme: 'light' | 'dark'): Record<string, string> {
	const start = scheme === 'light' ? css.indexOf(':root {') : css.indexOf('@media (prefers-color-scheme: dark)');
	const block = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+): (#[\da-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]),
	);
}

describe('contrast', () => {
	it('is measured as WCAG does', () => {
		expect(contrastRatio('#000000', '#ffffff')).toBe(21);
		expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});

	describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
		const colours = tokens(scheme);

		it.each([
			['ink', 'paper'],
			['ink', 'surface'],
			['muted', 'paper'],
			['muted', 'surface'],
			['on-notice', 'notice'],
			['on-notice', 'paper'],
			['ink', 'match'],
		])('is at least 4.5 for %s on %s', (text = '', background = '') => {
			expect(contrastRatio(colours[text] ?? '', colours[background] ?? '')).toBeGreaterThanOrEqual(requiredContrast);
		});

		it.each([
			['control', 'paper'],
			['control', 'surface'],
			['notice-line', 'paper'],
		])('is at least 3 for %s on %s', (part = '', background = '') => {
			expect(contrastRatio(colours[part] ?? '', colours[background] ?? '')).toBeGreaterThanOrEqual(3);
		});

		it('is checked against the background that the page has', () => {
			expect(colours['paper']).toBe(backgrounds[scheme]);
		});

		it('is reckoned with the colours that the page has', () => {
			expect(colours).toMatchObject(palettes[scheme]);
		});
	});
});
