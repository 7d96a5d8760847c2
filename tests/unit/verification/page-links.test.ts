import { describe, expect, it } from 'vitest';
import { listPageLinks } from '../../../src/verification/page-links.ts';

const root = 'https://katalog.example/katalog/';
const list = (html: string) => listPageLinks(html, `${root}kontakt/x/`, root);

describe('the links of a page', () => {
	it.each([
		['<a href="../y/?q=a&amp;b=c#d">', ['/kontakt/y/']],
		['<script src="/katalog/skript/a.js"></script><form action="../../">', ['/skript/a.js', '/']],
		['<main data-index-href="../../sok/a.bin">', ['/sok/a.bin']],
		['<a title="1 > 0" href="../y/"><a href="../y/">', ['/kontakt/y/']],
		['<a href="https://annan.example/"><a href="/utanfor/"><a href="mailto:a@b.example"><a href="http://[">', []],
	])('are those within the site: %s', (html, expected) => {
		expect(list(html)).toEqual(expected);
	});

	it('are those that somebody could have written', () => {
		const many = Array.from({ length: 20_000 }, (_, index) => `<a href="../${index}/">`).join('');
		expect(list(many)).toHaveLength(10_000);
	});

	/** Pages of 1 MB that are written to keep a reader busy. */
	it.each([
		['tags that never end', '<a x='],
		['quotes that never end', '<a x="'],
		['one quote in the other', `<a x="<a y='`],
		['attributes that never end', ' x=y'],
		['spaces', ' '],
		['names that never end', 'data-a-'],
		['addresses that never end', ' href="'],
	])('are found in a moment among %s', (_, part) => {
		const before = performance.now();
		list(`<a ${part.repeat(1_000_000 / part.length)}`);
		// By the square of its length, most of them take minutes.
		expect(performance.now() - before).toBeLessThan(10_000);
	});
});
