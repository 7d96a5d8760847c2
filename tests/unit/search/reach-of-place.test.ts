import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { createAnswerDisplay } from '../../../src/search/answer-view.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { describeReach } from '../../../src/views/reach.ts';
import { createAreaDirectory } from '../area-directory.ts';
import { swedishWords } from './swedish-words.ts';

const directory = createAreaDirectory(
	[
		{ id: 'polisen', area: ['Västerbottens län'] },
		{ id: 'norra-forbundet', area: ['Malå', 'Norsjö', 'Arjeplog'] },
		{ id: 'mala-kommun', area: ['Malå'] },
		{ id: 'raddningstjansten', area: ['Malå'] },
	],
	[
		{ organisation: 'polisen', role: 'Kommunpolis', place: 'Norsjö' },
		{ organisation: 'norra-forbundet', role: 'Ombud' },
		{ organisation: 'mala-kommun', role: 'Arkivarie' },
		{ organisation: 'raddningstjansten', role: 'Brandchef' },
		{ organisation: 'polisen', role: 'Samordnare', municipalities: ['Malå'] },
	],
);
const data = decodeIndex(encodeIndex(buildIndex(directory)));
const engine = createSearchEngine(data);
const display = createAnswerDisplay(data, swedishWords());
const none = { municipality: '', county: '', kind: '' };

/** What each hit says of the place that is asked for, by its role. */
function listReaches(query: string, filters = none) {
	const question = {
		...filters,
		query,
		limit: 50,
		wantsCounts: false,
		wantsPages: false,
		looksAhead: false,
		language: 'sv',
	};
	const { hits } = display(engine.search(query, filters, 50), question);
	return Object.fromEntries(hits.map(({ title, reach }) => [title.text, reach]));
}

describe('a hit that answers for a place without naming it', () => {
	const inMala = {
		Kommunpolis: 'Gäller hela Västerbottens län, även Malå',
		Ombud: 'Gäller 3 kommuner, även Malå',
		Arkivarie: undefined,
		Brandchef: 'Gäller Malå',
		Samordnare: undefined,
	};

	it.each(['malå', 'Mala', 'MALÅS'])('says so of a place that is typed: %s', (query) => {
		expect(listReaches(query)).toEqual(inMala);
	});

	it('says so of a place that is chosen', () => {
		expect(listReaches('', { ...none, municipality: 'mala' })).toEqual(inMala);
	});

	it('says so of a county', () => {
		const inCounty = { Kommunpolis: 'Gäller hela Västerbottens län' };
		expect(listReaches('', { ...none, county: 'vasterbotten' })).toMatchObject(inCounty);
		expect(listReaches('västerbotten')).toMatchObject(inCounty);
		expect(listReaches('kommunpolis västerbottens län')).toMatchObject(inCounty);
	});

	it('says nothing of the place that it names, nor where none is asked for', () => {
		expect(listReaches('norsjö')['Kommunpolis']).toBeUndefined();
		expect(listReaches('kommunpolis')).toEqual({ Kommunpolis: undefined });
		expect(Object.values(listReaches('')).filter((reach) => reach !== undefined)).toEqual([]);
	});

	it('says it in English', () => {
		const t = translator('en');
		const reach = { place: 'Malå', county: undefined, municipalities: 3 };
		expect(describeReach(reach, t)).toBe('Covers 3 municipalities, Malå included');
		expect(describeReach({ ...reach, county: 'Västerbottens län' }, t)).toBe(
			'Covers all of Västerbottens län, Malå included',
		);
	});
});
