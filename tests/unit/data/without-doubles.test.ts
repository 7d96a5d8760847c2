import { expect, it } from 'vitest';
import { withoutDoubles } from '../../../src/data/without-doubles.ts';

it('a file of an organisation keeps its address from one of another organisation, whichever comes first', () => {
	const file = (path: string, ending: string, of: string) => ({ path, format: { ending }, of });
	const own = file('/organisation/skola-4.vcf', '.vcf', 'skola-4');
	const others = file('/organisation/skola-4.vcf', '-4.vcf', 'skola');
	const beside = file('/organisation/skola.vcf', '.vcf', 'skola');
	expect(withoutDoubles([beside, others, own])).toEqual([beside, own]);
	expect(withoutDoubles([own, beside, others])).toEqual([own, beside]);
});
