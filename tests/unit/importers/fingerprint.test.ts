import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/importers/content-file.ts';
import { fingerprintContent } from '../../../src/importers/fingerprint.ts';

const files = (texts: Record<string, string>): ContentFile[] =>
	Object.entries(texts).map(([path, text]) => ({ path, content: Buffer.from(text, 'latin1') }));
const before = { 'site.yaml': 'name: Prov\n', 'pages/sv/om.mdx': 'Om\n', 'press-releases/a.pdf': '%PDF\r\n' };

describe('the fingerprint of content', () => {
	it.each([
		[
			'in another order',
			{ 'pages/sv/om.mdx': 'Om\n', 'press-releases/a.pdf': '%PDF\r\n', 'site.yaml': 'name: Prov\n' },
		],
		['with other line ends', { ...before, 'site.yaml': 'name: Prov\r\n', 'pages/sv/om.mdx': 'Om\r\n' }],
	])('is the same %s', (_, after) => {
		expect(fingerprintContent(files(after))).toBe(fingerprintContent(files(before)));
	});

	it.each([
		['a letter is', { ...before, 'pages/sv/om.mdx': 'On\n' }],
		['a file is there that was not', { ...before, 'pages/sv/ny.mdx': '' }],
		['a file is not there that was', { 'site.yaml': 'name: Prov\n', 'pages/sv/om.mdx': 'Om\n' }],
		[
			'the name of a file is',
			{ 'site.yaml': 'name: Prov\n', 'pages/en/om.mdx': 'Om\n', 'press-releases/a.pdf': '%PDF\r\n' },
		],
		[
			'what stands in one file stands in the next',
			{ ...before, 'site.yaml': '', 'pages/sv/om.mdx': 'Om\nname: Prov\n' },
		],
		['the bytes of a document are', { ...before, 'press-releases/a.pdf': '%PDF\n' }],
	])('is another when %s', (_, after) => {
		expect(fingerprintContent(files(after))).not.toBe(fingerprintContent(files(before)));
	});
});
