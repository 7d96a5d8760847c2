import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeColumns } from '../../../src/domain/change-record.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { readChangeFile } from '../../../src/importers/change-file.ts';

it('a change record is read to its end whatever has become of its files, and tells where each fault is', () => {
	const whole = `${changeColumns}\n2026-01-10,contact,ystad-arkiv,added,\n2026-02-01,contact,ystad-arkiv,changed,person phones\n`;
	const spoiled = fc
		.tuple(fc.nat(whole.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 8 }))
		.map(([at, length, text]) => whole.slice(0, at) + text + whole.slice(at + length));
	fc.assert(
		fc.property(spoiled, (text) => {
			const content = new TextEncoder().encode(text);
			const { rows, problems } = readChangeFile({ path: 'changes/2026.csv', content }, '2026-12-01' as IsoDate);
			for (const { date, id } of rows) {
				expect(date).toMatch(/^2026-\d\d-\d\d$/u);
				expect(id).toMatch(/^[a-z0-9-]+$/u);
			}
			for (const { location } of problems) expect(location.file).toBe('changes/2026.csv');
		}),
		{ numRuns: 500 },
	);
});
