import { describe, expect, it } from 'vitest';
import { withAreas } from '../../../src/agreement/readers/linked-areas.ts';
import { tellOnce } from '../../../src/formats/tell-once.ts';

const mala = { '@type': 'AdministrativeArea', '@id': 'https://k.example/kommun/mala/', name: 'Malå' };
const reference = { '@id': mala['@id'] };

describe('linked data that tells of each thing once', () => {
	it('refers to what has been told, wherever it comes again', () => {
		const data = { areaServed: [mala], contactPoint: [{ areaServed: [mala] }, { areaServed: [mala] }] };
		const once = { areaServed: [mala], contactPoint: [{ areaServed: [reference] }, { areaServed: [reference] }] };
		expect(tellOnce(data)).toEqual(once);
		expect(tellOnce(once)).toEqual(once);
		expect(withAreas(once)).toEqual(data);
	});

	it('tells of a thing again where more or other is said of it', () => {
		const more = { ...mala, containedInPlace: { '@id': 'https://k.example/lan/vasterbotten/', name: 'Västerbotten' } };
		const other = { ...mala, name: 'Málage' };
		expect(tellOnce([mala, more, mala, other])).toEqual([mala, more, reference, other]);
		expect(tellOnce([reference, mala])).toEqual([reference, mala]);
	});

	it('leaves what has no name of its own as it is', () => {
		const address = { '@type': 'PostalAddress', streetAddress: 'Storgatan 1' };
		expect(tellOnce([address, address])).toEqual([address, address]);
	});

	it('is not understood where it refers to what is nowhere', () => {
		expect(() => withAreas({ areaServed: [reference] })).toThrow(mala['@id']);
	});
});
