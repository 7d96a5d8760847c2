import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandColours, onBand } from '../../../src/domain/band.ts';
import { backgrounds, contrastRatio, requiredContrast } from '../../../src/domain/contrast.ts';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const legibleOn = (background: string) => colour.filter((each) => contrastRatio(each, background) >= requiredContrast);

describe('the band', () => {
	it('is a darker accent unless a directory has its own', () => {
		const theme = { accent: '#0b5a6f', accentDark: '#7fd0e4' };
		expect(bandColours(theme).light).toEqual({ band: '#084251', accent: '#7fd0e4' });
		expect(bandColours({ ...theme, band: '#5a2a82' }).light.band).toBe('#5a2a82');
	});

	it('carries white text and its own accent in both schemes, whatever colours a directory has', () => {
		fc.assert(
			fc.property(
				fc.record(
					{
						accent: legibleOn(backgrounds.light),
						accentDark: legibleOn(backgrounds.dark),
						band: legibleOn(onBand),
					},
					{ requiredKeys: ['accent', 'accentDark'] },
				),
				(theme) => {
					for (const { band, accent } of Object.values(bandColours(theme))) {
						expect(contrastRatio(band, onBand)).toBeGreaterThanOrEqual(requiredContrast);
						expect(contrastRatio(band, accent)).toBeGreaterThanOrEqual(requiredContrast);
					}
				},
			),
		);
	});
});
