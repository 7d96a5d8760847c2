import { createHash } from 'node:crypto';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { phoneUri } from '../../src/domain/contact-point-uri.ts';
import { formatDate, type IsoDate } from '../../src/i18n/locale.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { listElements, oneFiles, visibleText } from './site-files.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const files = (['main', 'other', 'empty', 'large', 'published'] as const).flatMap((site) =>
	oneFiles(site).map(([path, html]) => ({ name: `${site}/${path}`, site, html })),
);

it('there is one in each language', () => {
	expect(files.map(({ name }) => name)).toEqual([
		'main/en/kontakter.html',
		'main/kontakter.html',
		'other/en/kontakter.html',
		'other/kontakter.html',
		'empty/kontakter.html',
		'large/kontakter.html',
		'published/en/kontakter.html',
		'published/kontakter.html',
	]);
});

describe.each(files)('$name', ({ name, html, site }) => {
	const elements = listElements(html);

	it('is valid HTML', async () => {
		const report = await validator.validateString(html, name);
		const messages = report.results.flatMap((result) =>
			result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
		);
		expect(messages).toEqual([]);
	});

	it('asks for no other file, and leads only to itself and to full addresses', () => {
		for (const { name: tag, attributes } of elements) {
			expect([tag, attributes['src'], attributes['srcset'], attributes['action'], attributes['style']]).toEqual([
				tag,
				undefined,
				undefined,
				undefined,
				undefined,
			]);
			expect(Object.keys(attributes).filter((attribute) => attribute.startsWith('on'))).toEqual([]);
			if (attributes['href'] !== undefined) expect(attributes['href']).toMatch(/^(?:#o-|tel:|mailto:|https?:\/\/)/u);
		}
		expect(elements.filter(({ name: tag }) => /^(?:link|iframe|object|embed|img)$/u.test(tag))).toEqual([]);
		expect(html).not.toMatch(/@import|url\(/u);
	});

	it('allows its own two styles and one script by their hashes, and nothing else', () => {
		const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
		const hashes = (tag: string) =>
			[...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'gu'))].map(
				([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
			);
		expect([hashes('script').length, hashes('style').length]).toEqual([1, 2]);
		expect(policy?.attributes['content']).toBe(
			`default-src 'none'; script-src ${hashes('script')}; style-src ${hashes('style').join(' ')}; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
		);
		expect(elements.filter(({ name: tag }) => tag === 'script' || tag === 'style')).toHaveLength(3);
	});

	it('is small', () => {
		const contacts = { main: 10, other: 20, empty: 0, large: 402, published: 10 }[site];
		expect(elements.filter(({ attributes }) => 'data-id' in attributes).length).toBeLessThanOrEqual(contacts);
		expect(Buffer.byteLength(html)).toBeLessThanOrEqual(contacts > 20 ? 500_000 : 150_000);
	});
});

describe('the one file of the invented network', () => {
	const html = new Map(oneFiles('other')).get('kontakter.html') ?? '';
	const text = visibleText(html);
	const open = fixtureDirectory().contacts.filter(({ status }) => status !== 'ended');

	it('has everyone who can be reached once, with all numbers and addresses', () => {
		const ids = listElements(html).flatMap(({ attributes }) => attributes['data-id'] ?? []);
		expect(ids.sort()).toEqual(open.map(({ id }) => id).sort());
		for (const { title, role, organisation, emails } of open) {
			for (const said of [title, role, organisation.name, ...emails]) expect(text).toContain(said);
		}
		const uris = listElements(html).flatMap(({ attributes }) => attributes['href'] ?? []);
		for (const { phones } of open) {
			for (const { number, extension } of phones) expect(uris).toContain(phoneUri(number, extension));
		}
	});

	it('says its age by the days of its contacts, and never the day of the build', () => {
		const days = open.map(({ verified }) => verified).sort();
		expect(text).toMatch(/Uppgifterna kontrollerades mellan \d+\s\S+ \d{4} och \d+\s\S+ \d{4}\./u);
		expect(text).toContain(formatDate(days[0] as IsoDate, 'sv').replace('\u00a0', ' '));
		expect(text).not.toMatch(/1\sdecember 2026/u);
	});

	it('has no gap before a comma or a full stop', () => {
		expect(text.match(/.{0,30} [,.;:](?= |$)/gu)).toBeNull();
	});
});

it('names the address of the site where that is decided, and none otherwise', () => {
	expect(new Map(oneFiles('published')).get('en/kontakter.html')).toContain(
		'href="https://www.kommun.test/kontakter/en/"',
	);
	expect(new Map(oneFiles('main')).get('kontakter.html')).not.toContain('kontaktkatalogen.example');
});
