import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { publishedAddress } from '../build.ts';
import { isFramed, listElements, siteFiles, sitePages } from './site-files.ts';

const files = siteFiles('main');
const script = files.get('embed.v1.js') ?? Buffer.alloc(0);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

it('the script for other sites takes less than 5 kB, and is the same for every network', () => {
	expect(script.length).toBeGreaterThan(1000);
	expect(gzipSync(script).length).toBeLessThan(5000);
	for (const site of ['other', 'empty', 'published'])
		expect(siteFiles(site).get('embed.v1.js')?.equals(script), site).toBe(true);
	expect(script.toString()).not.toMatch(/\.example|https?:\/\/|kommun\.test/u);
});

it('the script for other sites has nothing that a policy of theirs could forbid, and keeps nothing', () => {
	const sinks =
		/innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\b|new Function|setAttribute\(`style|createElement\(`(?:style|script)|cookie|localStorage|sessionStorage|indexedDB|import\(/u;
	expect(script.toString()).not.toMatch(sinks);
});

it('every issue of the script is kept, the newest too', () => {
	const current = `public/embed.v1.${hashOf(script)}.js`;
	expect(
		existsSync(current),
		`The script has changed. Sites hold it to its hash, so keep this issue too: npm run build && cp dist/embed.v1.js ${current}`,
	).toBe(true);
	const issues = readdirSync('public').filter((name) => name.startsWith('embed.'));
	for (const name of issues) {
		const bytes = readFileSync(`public/${name}`);
		expect(name, 'An issue never changes').toBe(`embed.v1.${hashOf(bytes)}.js`);
		expect(files.get(name)?.equals(bytes), name).toBe(true);
	}
});

it('public/ has nothing of one network', () => {
	for (const name of readdirSync('public', { recursive: true, encoding: 'utf8' })) {
		expect(name).toMatch(/^embed\.v1\.[\da-f]{12}\.js$/u);
	}
});

it('framed pages have no head and foot of the site, are left out of indexes, and lead their reader out of the frame', () => {
	const framed = sitePages('main').filter(([path]) => isFramed(path));
	expect(framed.length).toBeGreaterThan(40);
	for (const [path, html] of framed) {
		const elements = listElements(html);
		const names = elements.map(({ name }) => name);
		expect(names, path).not.toContain('header');
		expect(elements.find(({ name }) => name === 'base')?.attributes, path).toEqual({ target: '_top' });
		expect(
			elements.some(({ attributes }) => attributes['name'] === 'robots' && attributes['content'] === 'noindex'),
			path,
		).toBe(true);
		expect(gzipSync(html).length, path).toBeLessThan(6000);
		expect(html, path).not.toContain('font-face');
	}
});

it('framed pages name the page that shows the same in full, where the site has an address', () => {
	const pages = new Map(sitePages('published'));
	const canonical = (path: string) =>
		listElements(pages.get(`${path}index.html`) ?? '').find(({ attributes }) => attributes['rel'] === 'canonical')
			?.attributes['href'];
	for (const [frame, page] of [
		['embed/kommun/mala/', 'kommun/mala/'],
		['embed/kommun/2418/', 'kommun/mala/'],
		['en/embed/organisation/mala-kommun/', 'en/organisation/mala-kommun/'],
		['embed/kontakt/polis-umea/', 'kontakt/polis-umea/'],
		['embed/sok/', ''],
	]) {
		expect(canonical(frame ?? ''), frame).toBe(`${publishedAddress}${page}`);
	}
});

it('pages that can be embedded tell services where to ask, and the answer is there', () => {
	const built = siteFiles('published');
	let found = 0;
	for (const [path, html] of sitePages('published')) {
		for (const { attributes } of listElements(html).filter(
			({ attributes }) => attributes['type'] === 'application/json+oembed',
		)) {
			found++;
			const href = attributes['href'] ?? '';
			expect(href.startsWith(publishedAddress), path).toBe(true);
			const answer = JSON.parse(built.get(href.slice(publishedAddress.length))?.toString() ?? 'null');
			expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', title: attributes['title'] });
			const [, frame = ''] = /src="([^"]+)"/u.exec(answer.html) ?? [];
			expect(built.has(`${frame.slice(publishedAddress.length)}index.html`), frame).toBe(true);
		}
	}
	expect(found).toBeGreaterThan(20);
});

it('with an address that is not decided all of it is built, with that address', () => {
	const answer = JSON.parse(files.get('oembed/kommun/mala.json')?.toString() ?? 'null');
	expect(answer.html).toContain('src="https://kontaktkatalogen.example/embed/kommun/mala/"');
});

it('what an element fetches takes at most 4 kB, in the best and the worst compression that hosts have', () => {
	const data = [...files].filter(([path]) => /^(?:en\/)?embed\/.+\.json$/u.test(path));
	expect(data.length).toBeGreaterThan(40);
	for (const [path, bytes] of data) {
		for (const compress of [gzipSync, brotliCompressSync])
			expect(compress(bytes).length, path).toBeLessThanOrEqual(4096);
	}
});
