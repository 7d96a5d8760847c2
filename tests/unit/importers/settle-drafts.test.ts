import { describe, expect, it } from 'vitest';
import { isId } from '../../../src/domain/id.ts';
import type { Draft } from '../../../src/importers/draft.ts';
import { type KnownEntries, settleDrafts } from '../../../src/importers/settle-drafts.ts';

const none: KnownEntries = { organisations: [], contacts: [], taken: { contact: new Set(), organisation: new Set() } };
const known: KnownEntries = {
	organisations: [{ id: 'mala-kommun', name: 'Malå kommun' }],
	contacts: [{ id: 'mala-andt', organisation: 'mala-kommun', role: 'Samordnare ANDT' }],
	taken: { contact: new Set(['mala-andt', 'mala-kommun-rektor']), organisation: new Set(['mala-kommun']) },
};

describe('settleDrafts', () => {
	it('finds an organisation by its name, however it is written', () => {
		const { drafts } = settleDrafts([contact({ organisation: '  malå KOMMUN ', role: 'Handläggare' })], known);
		expect(drafts.map(({ id, fields }) => [id, fields['organisation']])).toEqual([
			['mala-kommun-handlaggare', 'mala-kommun'],
		]);
	});

	it('finds it by its id too', () => {
		const { drafts } = settleDrafts([contact({ organisation: 'mala-kommun', role: 'Handläggare' })], known);
		expect(drafts).toHaveLength(1);
	});

	it('adds an organisation that nobody has, once, with what its name says', () => {
		const names = ['Norsjö kommun', 'norsjö kommun', 'Länsstyrelsen i Norrbottens län', 'Polisen', 'Kvinnojouren'];
		const { drafts } = settleDrafts(
			names.map((organisation, index) => contact({ organisation, role: `Roll ${index}` })),
			none,
		);
		expect(drafts.slice(names.length).map(({ id, fields }) => ({ id, ...fields }))).toEqual([
			{ id: 'norsjo-kommun', name: 'Norsjö kommun', kind: 'kommun', area: ['Norsjö'] },
			{
				id: 'lansstyrelsen-i-norrbottens-lan',
				name: 'Länsstyrelsen i Norrbottens län',
				kind: 'lansstyrelse',
				area: ['Norrbottens län'],
			},
			{ id: 'polisen', name: 'Polisen', kind: 'polis' },
			{ id: 'kvinnojouren', name: 'Kvinnojouren', kind: 'annan' },
		]);
	});

	it('uses the organisations of the source before it adds any', () => {
		const { drafts } = settleDrafts(
			[
				contact({ organisation: 'Norsjö kommun', role: 'Rektor' }),
				{ ...contact({ name: 'Norsjö kommun', kind: 'kommun' }), kind: 'organisation', id: 'norsjo' },
				{ ...contact({ name: 'Region Norr', kind: 'region' }), kind: 'organisation' },
			],
			none,
		);
		expect(drafts.map(({ id }) => id)).toEqual(['norsjo-rektor', 'norsjo', 'region-norr']);
	});

	it('takes a post of the same organisation and role for the one that is known', () => {
		const { drafts } = settleDrafts([contact({ organisation: 'Malå kommun', role: 'samordnare andt' })], known);
		expect(drafts[0]?.id).toBe('mala-andt');
	});

	it('keeps clear of ids that are or have been in use', () => {
		const rektor = contact({ organisation: 'Malå kommun', role: 'Rektor' });
		expect(settleDrafts([rektor], known).drafts[0]?.id).toBe('mala-kommun-rektor-2');
		const given = { ...contact({ organisation: 'Malå kommun', role: 'Chef' }), id: 'mala-kommun-rektor-2' };
		expect(settleDrafts([rektor, given], known).drafts.map(({ id }) => id)).toEqual([
			'mala-kommun-rektor-3',
			'mala-kommun-rektor-2',
		]);
	});

	it('tells alike posts apart by their places, in whatever order they come', () => {
		const alike = ['Piteå', 'Umeå'].map((place) => contact({ organisation: 'Polisen', role: 'Kommunpolis', place }));
		const { drafts, numbered } = settleDrafts(alike, none);
		expect(drafts.slice(0, 2).map(({ id }) => id)).toEqual(['polisen-kommunpolis-pitea', 'polisen-kommunpolis-umea']);
		expect(settleDrafts(alike.toReversed(), none).drafts[0]?.id).toBe('polisen-kommunpolis-umea');
		expect(numbered).toEqual([]);
	});

	it('keeps the places of alike posts in ids that are too long', () => {
		const alike = ['Piteå', 'Umeå'].map((place) =>
			contact({
				organisation: 'Polismyndigheten i Norrbottens och Västerbottens län',
				role: 'Kommunpolis och kontakt',
				place,
			}),
		);
		expect(
			settleDrafts(alike, none)
				.drafts.slice(0, 2)
				.map(({ id }) => id),
		).toEqual([
			'polismyndigheten-i-norrbottens-och-vasterbottens-lan-pitea',
			'polismyndigheten-i-norrbottens-och-vasterbottens-lan-umea',
		]);
	});

	it('numbers those that nothing tells apart, and says which', () => {
		const alike = [1, 2].map(() => contact({ organisation: 'Polisen', role: 'Handläggare' }));
		const { numbered } = settleDrafts(alike, none);
		expect(numbered.map(({ id }) => id)).toEqual(['polisen-handlaggare', 'polisen-handlaggare-2']);
	});

	it('gives ids that can be, however long or odd the words are', () => {
		const { drafts } = settleDrafts(
			[
				contact({ organisation: 'O'.repeat(300), role: 'Samordnare' }),
				contact({ organisation: 'Con', role: 'Con' }),
				contact({ organisation: '???', role: '!' }),
				contact({}),
			],
			none,
		);
		const settled = drafts.filter(({ kind }) => kind === 'contact');
		expect(settled.map(({ id }) => isId(id))).toEqual([true, true, true, true]);
	});
});

function contact(fields: Draft['fields']): Draft {
	return {
		kind: 'contact',
		id: undefined,
		fields,
		location: { file: 'lista.xlsx', position: 'unavailable' },
		excerpt: '',
		doubts: [],
	};
}
