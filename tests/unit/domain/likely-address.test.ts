import { describe, expect, it } from 'vitest';
import { findLikelyAddress } from '../../../src/domain/likely-address.ts';

describe('the address that was meant', () => {
	it.each([
		['Kommun/Mala/', 'kommun/mala/'],
		['KOMMUN/MALA', 'kommun/mala'],
		['kommun/mal%C3%A5/', 'kommun/mala/'],
		['kommun/mala%CC%8A/', 'kommun/mala/'],
		['kommun/Nors%C3%B6/', 'kommun/norso/'],
		['Kontakter.PDF', 'kontakter.pdf'],
		['kommun//mala/', 'kommun/mala/'],
		['kommun/ystads%20kommun/', 'kommun/ystads-kommun/'],
	])('%s is %s', (written, meant) => {
		expect(findLikelyAddress(written)).toBe(meant);
	});

	it.each(['', 'kommun/mala/', 'kommun/mala', 'kontakter.pdf', 'embed.v1.js', '%E0%A4%A', '/'])(
		'%s is not another',
		(written) => {
			expect(findLikelyAddress(written)).toBeUndefined();
		},
	);

	it.each(['//annan.example/', '/%2F/annan.example', '%5C%5Cannan.example/A', '../../Annat', 'javascript:alert(1)'])(
		'%s leads to no other host or folder',
		(written) => {
			const base = 'https://katalog.example/lista/';
			const meant = findLikelyAddress(written);
			expect(meant).toBeDefined();
			expect(new URL(new URL(base).pathname + meant, base).href.startsWith(base)).toBe(true);
			expect(new URL(`${base}${meant}`).pathname).toMatch(/^\/lista\/[a-z\d./-]+$/u);
		},
	);
});
