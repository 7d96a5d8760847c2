import { describe, expect, it } from 'vitest';
import { checkedProse, proseModules } from '../../../src/integrations/prose-modules.ts';

const text = (path: string, content: string) => ({ path, content: new TextEncoder().encode(content) });
const plugin = proseModules(
	'/innehall',
	checkedProse([
		text('pages/sv/om.mdx', '---\r\ntitle: Om\r\nlayout: /x.mjs\r\n---\r\n\r\nHej <Term id="a">a</Term>'),
		text('pages/sv/ord.md', '---\ntitle: Ord\n---\n\n# Ord\n\n**Hej** `{x}`'),
		text('contacts/a.yaml', 'role: a'),
	]),
);
const load = plugin.load as (id: string) => Promise<string | undefined>;

describe('prose as Astro gets it', () => {
	it('is a module that names each file', async () => {
		expect(await load('\0virtual:prose')).toBe(
			'export const prose = {\n"pages/sv/om": () => import("/innehall/pages/sv/om.mdx"),\n"pages/sv/ord": () => import("virtual:prose/pages/sv/ord"),\n};\n',
		);
	});

	it('has an empty head, so that nothing after it can be taken for one, and its lines where they were', async () => {
		expect(await load('/innehall/pages/sv/om.mdx')).toBe('---\n\n\n---\r\n\r\nHej <Term id="a">a</Term>');
	});

	it('is rendered from what was checked where it is Markdown', async () => {
		const module = (await load('\0virtual:prose/pages/sv/ord')) ?? '';
		const [, html = ''] = /unescapeHTML\((".*")\)/u.exec(module) ?? [];
		expect(JSON.parse(html)).toContain('<h1 id="ord">Ord</h1>\n<p><strong>Hej</strong> <code>{x}</code></p>');
	});

	it('is nothing but prose', async () => {
		expect(await load('/innehall/contacts/a.yaml')).toBeUndefined();
		expect(await load('/annat/pages/sv/om.mdx')).toBeUndefined();
		expect(await load('/innehall-2/pages/sv/om.mdx')).toBeUndefined();
	});
});
