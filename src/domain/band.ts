import { contrastRatio, mixColours, requiredContrast } from './contrast.ts';
import { onceFor } from './once-for.ts';

/** Text on the band is white in every scheme, and black on paper, where the band has no colour. */
export const onBand = '#ffffff';

/** The colour of the band that the search stands in, and of what is drawn on it. */
export interface BandColours {
	/** `#rrggbb`; {@link onBand} has at least 4.5:1 on it. */
	readonly band: string;
	/** For lines, marks and links on the band, `#rrggbb`: at least 4.5:1 on it. */
	readonly accent: string;
}

interface Theme {
	readonly accent: string;
	readonly accentDark: string;
	readonly band?: string | undefined;
}

/**
 * The band's colours in both schemes: the directory's own, or its accent made darker. In the dark scheme it is darkened further where it would be
 * the brightest thing on the page.
 */
export const bandColours = onceFor(
	({ accent, accentDark, band }: Theme): Readonly<Record<'light' | 'dark', BandColours>> => {
		const light = band ?? darkened(accent, deepContrast);
		return { light: withAccent(light), dark: withAccent(darkened(light, darkSchemeContrast)) };

		function withAccent(colour: string): BandColours {
			return {
				band: colour,
				accent: towards(accentDark, onBand, (tint) => contrastRatio(tint, colour) >= requiredContrast),
			};
		}
	},
);

/** White on a band made of an accent: as calm as a page's head is, and more than WCAG 2.2 SC 1.4.6 asks. */
const deepContrast = 11;

/** The same where all around it is dark. */
const darkSchemeContrast = 12.5;

function darkened(colour: string, contrast: number): string {
	return towards(colour, '#000000', (shade) => contrastRatio(shade, onBand) >= contrast);
}

/** The first mixture of two colours, in steps of a hundredth, that something holds for; the second colour if none before it. */
function towards(from: string, to: string, holds: (colour: string) => boolean): string {
	for (let step = 0; step < 100; step++) {
		const colour = mixColours(from, to, step / 100);
		if (holds(colour)) return colour;
	}
	return to;
}
