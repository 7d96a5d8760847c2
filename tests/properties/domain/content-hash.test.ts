import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashContent } from '../../../src/domain/content-hash.ts';
import { workOut } from '../../unit/domain/work-out-hash.ts';

it('the hash of a record is that of the same text, whatever stands in it', () => {
	const value = fc.letrec((tie) => ({
		any: fc.oneof(fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), tie('list'), tie('group')),
		list: fc.array(fc.oneof(fc.string({ unit: 'binary' }), tie('group')), { maxLength: 3 }),
		group: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/u), tie('any'), { maxKeys: 4 }),
	}));
	fc.assert(
		fc.property(value.group, (group) => {
			expect(hashContent(group as Record<string, unknown>)).toBe(workOut(group as object));
		}),
		{ numRuns: 500 },
	);
});
