import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { isFramed, listElements, siteFiles, sitePages, visibleText } from './site-files.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
/** Of the large site, each kind of page that it has otherwise than the others. */
const kindsOfLarge =
	/^(?:index|(?:a-o|kommun|organisation)\/index|a-o\/[al]\/|(?:kommun|organisation)\/kiruna|lan\/|pressmeddelande\/)/u;
const pages = (['main', 'other', 'empty', 'large'] as const).flatMap((site) =>
	sitePages(site)
		.filter(([path]) => site !== 'large' || kindsOfLarge.test(path))
		.map(([path, html]) => ({ name: `${site}/${path}`, path, html })),
);

describe.each(pages)('$name', ({ html, name, path }) => {
	const elements = listElements(html);

	it('is valid HTML', async () => {
		const report = await validator.validateString(html, path);
		const messages = report.results.flatMap((result) =>
			result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
		);
		expect(messages).toEqual([]);
	});

	it('begins its head with the charset and the policy', () => {
		const head = elements.slice(elements.findIndex(({ name }) => name === 'head') + 1);
		expect(head[0]?.attributes).toEqual({ charset: 'utf-8' });
		expect(head[1]?.attributes['http-equiv']).toBe('Content-Security-Policy');
		expect(Buffer.byteLength(html.slice(0, html.indexOf('charset="utf-8"')))).toBeLessThan(1024);
	});

	it('has nothing that the policy forbids: no inline script, no style attribute, no handler', () => {
		// A data block is never run (HTML 4.12.1), and the policy does not ask about it.
		const inline = elements.filter(
			({ name, attributes }) =>
				name === 'script' && attributes['src'] === undefined && attributes['type'] !== 'application/ld+json',
		);
		expect(inline).toEqual([]);
		const names = elements.flatMap(({ attributes }) => Object.keys(attributes));
		expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
	});

	it('has styles that the policy allows, each of them in its head', () => {
		const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
		const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, css = '']) => css);
		const files = elements.filter(({ attributes }) => attributes['rel'] === 'stylesheet');
		// A framed page is set in what the reader's system has, and of what needs a script it has the search alone. A large directory has its styles in files, those
		// for who has no scripts too, which this reader takes for text.
		const inFrame = path.includes('embed/sok/') ? 3 : 2;
		const [within, linked] = name.startsWith('large/') ? [0, 1] : [isFramed(path) ? inFrame : 4, 0];
		expect([styles.length, files.length]).toEqual([within, linked]);
		for (const css of styles) {
			const hash = createHash('sha256').update(css).digest('base64');
			expect(policy?.attributes['content']).toContain(`'sha256-${hash}'`);
		}
		expect(html.slice(html.indexOf('<body'))).not.toContain('<style');
	});

	it('asks nothing of another host', () => {
		const fetched = elements
			.filter(({ name, attributes }) => name !== 'a' && !/^(?:canonical|alternate)$/u.test(attributes['rel'] ?? ''))
			.flatMap(({ attributes }) => [attributes['src'], attributes['href'], attributes['srcset'], attributes['action']]);
		expect(fetched.filter((address) => address !== undefined && /^(?:[a-z]+:|\/\/)/iu.test(address))).toEqual([]);
	});

	it('has one main heading, a title, a description and a language', () => {
		expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
		const title = elements.find(({ name }) => name === 'title')?.text;
		const description = elements.find(({ attributes }) => attributes['name'] === 'description')?.attributes['content'];
		for (const text of [title, description]) expect(text).toMatch(/\S/u);
		expect(elements[0]?.attributes['lang']).toBe(path.startsWith('en/') ? 'en' : 'sv');
	});

	it('has no gap before a comma or a full stop', () => {
		expect(visibleText(html).match(/.{0,30} [,.;:](?= |$)/gu)).toBeNull();
	});

	it('links to the accessibility statement', () => {
		const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
		expect(
			links.some((href) => href?.endsWith('tillganglighet/') || (path.includes('tillganglighet') && href === './')),
		).toBe(true);
	});
});

describe('the whole site', () => {
	it.each(['main', 'other', 'empty'])('%s holds no path of the machine that built it', (site) => {
		const traces = [process.cwd(), homedir(), '/node_modules/', 'file://'];
		for (const [path, bytes] of siteFiles(site)) {
			const text = bytes.toString('latin1');
			expect(
				traces.filter((trace) => text.includes(trace)),
				path,
			).toEqual([]);
		}
	});

	it('has a start page of at most 14 kB with its styles, and 6 kB of script before the first keystroke', () => {
		const files = siteFiles('main');
		const html = files.get('index.html') ?? Buffer.alloc(0);
		const elements = listElements(html.toString());
		const size = (path: string | undefined) => gzipSync(files.get(path ?? '') ?? Buffer.alloc(1e6)).length;
		const styles = elements.filter(({ attributes }) => attributes['rel'] === 'stylesheet');
		const scripts = elements.filter(({ name }) => name === 'script').map(({ attributes }) => attributes['src']);
		expect(scripts.length).toBeGreaterThan(0);
		expect(
			gzipSync(html).length + styles.reduce((sum, { attributes }) => sum + size(attributes['href']), 0),
		).toBeLessThanOrEqual(14_336);
		expect(scripts.reduce((sum, src) => sum + size(src), 0)).toBeLessThanOrEqual(6144);
	});

	it('lists in its sitemap the pages that search engines may keep, and no others', () => {
		const files = siteFiles('main');
		const listed = [
			...(files.get('sitemap.xml')?.toString() ?? '').matchAll(
				/<loc>https:\/\/kontaktkatalogen\.example\/([^<]*)<\/loc>/gu,
			),
		];
		const indexable = sitePages('main').filter(
			([, html]) =>
				!listElements(html).some(
					({ attributes }) => attributes['name'] === 'robots' && attributes['content'] === 'noindex',
				),
		);
		expect(listed.map(([, path]) => path).sort()).toEqual(
			indexable.map(([path]) => path.replace(/index\.html$/u, '')).sort(),
		);
		expect(listed.length).toBeGreaterThan(30);
	});
});
