import fc from 'fast-check';
import { parse } from 'parse5';
import type { BreadcrumbList, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { createBreadcrumbList } from '../../../src/formats/breadcrumb-list.ts';
import { jsonInHtml } from '../../../src/formats/escaped-json.ts';

describe('the way to a page, for search engines', () => {
	it('is a BreadcrumbList of schema.org, the page itself last and without an address', () => {
		const list: WithContext<BreadcrumbList> = createBreadcrumbList([
			{ name: 'Startsida', address: 'https://kontakter.example/' },
			{ name: 'Kommuner', address: 'https://kontakter.example/kommun/' },
			{ name: 'Kontakter i Malå' },
		]);
		expect(list).toEqual({
			'@context': 'https://schema.org',
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ '@type': 'ListItem', position: 1, name: 'Startsida', item: 'https://kontakter.example/' },
				{ '@type': 'ListItem', position: 2, name: 'Kommuner', item: 'https://kontakter.example/kommun/' },
				{ '@type': 'ListItem', position: 3, name: 'Kontakter i Malå' },
			],
		});
	});
});

describe('JSON in HTML', () => {
	/** What a browser makes of a page with the value in it: the elements of its body, and the text of the first. */
	function readBack(value: unknown): { elements: string[]; text: string } {
		const page = parse(`<!doctype html><body><script type="application/ld+json">${jsonInHtml(value)}</script><p>`);
		const body = page.childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : [])).at(-1);
		const elements = body !== undefined && 'childNodes' in body ? body.childNodes : [];
		const [first] = elements;
		const [text] = first !== undefined && 'childNodes' in first ? first.childNodes : [];
		return {
			elements: elements.map(({ nodeName }) => nodeName),
			text: text !== undefined && 'value' in text ? text.value : '',
		};
	}

	it.each(['</script><img src=x onerror=alert(1)>', '<!-- <script>', ']]>', '\u2028\u2029', '&lt;/script&gt;'])(
		'keeps %j where it is',
		(name) => {
			const { elements, text } = readBack({ name });
			expect(elements).toEqual(['script', 'p']);
			expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
			expect(JSON.parse(text)).toEqual({ name });
		},
	);

	it('gives back whatever it was given', () => {
		const part = fc.constantFrom('<', '</script', '>', '<!--', '<script', '&', '\u2028', '"', '\\', 'å', '\n');
		fc.assert(
			fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme' }))), (parts) => {
				const { elements, text } = readBack(parts);
				expect(elements).toEqual(['script', 'p']);
				expect(JSON.parse(text)).toEqual(parts);
			}),
		);
	});
});
