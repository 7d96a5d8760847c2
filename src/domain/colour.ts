import { z } from 'zod';
import { finding } from './problem.ts';
import { report } from './schema-finding.ts';

/** The page's own backgrounds, which the accent must be legible on. They are repeated as tokens in `styles/theme.css`. */
export const backgrounds = { light: '#ffffff', dark: '#14181d' } as const;

/** WCAG 2.2 SC 1.4.3: text and links in the accent colour need 4.5:1. */
export const requiredContrast = 4.5;

/**
 * Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, definition of contrast ratio).
 *
 * @example contrastRatio('#000000', '#ffffff') // => 21
 */
export function contrastRatio(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((left, right) => left - right);
	return (light + 0.05) / (dark + 0.05);
}

/** A `#rrggbb` colour that is legible on the background of the given scheme. */
export function legibleColour(scheme: keyof typeof backgrounds) {
	return z.string().transform((value, context) => {
		const colour = value.trim().toLowerCase();
		if (!/^#[\da-f]{6}$/u.test(colour)) return report(context, 'colour-invalid', { value });
		const background = backgrounds[scheme];
		const ratio = contrastRatio(colour, background);
		if (ratio >= requiredContrast) return colour;
		context.addIssue({
			code: 'custom',
			params: {
				finding: finding('accent-contrast', {
					colour,
					background,
					ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
					required: String(requiredContrast),
				}),
			},
		});
		return z.NEVER;
	});
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
