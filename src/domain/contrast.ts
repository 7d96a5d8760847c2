// Ships to the browser.
import { palettes } from './palette.ts';

/** The page's own backgrounds, which the accent must be legible on. */
export const backgrounds = { light: palettes.light.paper, dark: palettes.dark.paper } as const;

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

/**
 * A colour between two.
 *
 * @param share how much of the second, 0 to 1
 * @example mixColours('#000000', '#ffffff', 0.5) // => '#808080'
 */
export function mixColours(from: string, to: string, share: number): string {
	const mixed = channels(to).map((channel, index) => {
		const start = channels(from)[index] ?? 0;
		return Math.round(start + (channel - start) * share)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${mixed.join('')}`;
}

/** True for a colour that text can have on a background, both `#rrggbb`. */
export function isLegible(colour: string, background: string): boolean {
	return contrastRatio(colour, background) >= requiredContrast;
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
		const channel = value / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0 to 255. */
function channels(colour: string): number[] {
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
