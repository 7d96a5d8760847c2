import { z } from 'zod';
import { backgrounds, contrastRatio, requiredContrast } from './contrast.ts';
import { type Finding, finding } from './problem.ts';
import { report } from './schema-finding.ts';

/** A `#rrggbb` colour that is legible on the background of the given scheme. */
export function legibleColour(scheme: keyof typeof backgrounds) {
	const background = backgrounds[scheme];
	return colourWithContrast(background, (colour, ratio) =>
		finding('accent-contrast', { colour, background, ratio, required: String(requiredContrast) }),
	);
}

/** A `#rrggbb` colour that white text is legible on. */
export const colourUnderWhite = colourWithContrast('#ffffff', (colour, ratio) =>
	finding('band-contrast', { colour, ratio, required: String(requiredContrast) }),
);

function colourWithContrast(other: string, tooLittle: (colour: string, ratio: string) => Finding) {
	return z.string().transform((value, context) => {
		const colour = value.trim().toLowerCase();
		if (!/^#[\da-f]{6}$/u.test(colour)) return report(context, 'colour-invalid', { value });
		const ratio = contrastRatio(colour, other);
		if (ratio >= requiredContrast) return colour;
		const told = (Math.floor(ratio * 10) / 10).toFixed(1);
		context.addIssue({ code: 'custom', params: { finding: tooLittle(colour, told) } });
		return z.NEVER;
	});
}
