import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../../src/data/environment.ts';

describe('the environment', () => {
	it('gives the address of the site in its normal form', () => {
		expect(readEnvironment({ SITE_URL: ' HTTPS://Prov.example/a"b ' }).siteUrl).toBe('https://prov.example/a%22b');
		expect(readEnvironment({ SITE_URL: 'https://malå.example/kontäkter/' }).siteUrl).toBe(
			'https://xn--mal-wla.example/kont%C3%A4kter/',
		);
		expect(readEnvironment({ SITE_URL: '' }).siteUrl).toBeUndefined();
	});

	it.each([
		'https://[',
		'https://"><script>alert(1)</script>/',
		'https://prov.example/?q=x',
		'https://prov.example/#x',
		'javascript:alert(1)',
		'prov.example',
	])('refuses %s as the address of the site', (SITE_URL) => {
		expect(() => readEnvironment({ SITE_URL, LANG: 'sv_SE.UTF-8' })).toThrow(EnvironmentError);
		expect(() => readEnvironment({ SITE_URL, LANG: 'sv_SE.UTF-8' })).toThrow(`SITE_URL är ”${SITE_URL}”, men`);
		expect(() => readEnvironment({ SITE_URL, LC_ALL: 'en_GB.UTF-8' })).toThrow(`SITE_URL is "${SITE_URL}", which`);
	});

	it.each([
		['https://user:pw@prov.example/', 'https://…@prov.example/'],
		['https//user:p/w@x@prov.example/', 'https//…@prov.example/'],
		['user:p#w@prov.example', '…@prov.example'],
		['https://@prov.example/', 'https://…@prov.example/'],
	])('refuses %s and hides what could be a password', (SITE_URL, shown) => {
		expect(() => readEnvironment({ SITE_URL, LANG: 'sv_SE.UTF-8' })).toThrow(`SITE_URL är ”${shown}”, men`);
		expect(() => readEnvironment({ SITE_URL, LC_ALL: 'en_GB.UTF-8' })).toThrow(`SITE_URL is "${shown}", which`);
	});

	it.each(['0', '-1', 'två', '1.5', '1000'])('refuses %s as a number of threads', (PDF_THREADS) => {
		expect(() => readEnvironment({ PDF_THREADS, LANG: 'sv_SE.UTF-8' })).toThrow(`PDF_THREADS är ”${PDF_THREADS}”, men`);
	});

	it('writes a PDF at a time at least', () => {
		expect(readEnvironment({}).pdfThreads).toBeGreaterThan(0);
		expect(readEnvironment({ PDF_THREADS: '3' }).pdfThreads).toBe(3);
	});

	it('shows no control character of a value', () => {
		expect(() => readEnvironment({ BUILD_DATE: '\u001B[31mx\nat y' })).toThrow('BUILD_DATE är ”\\x1B[31mx\\x0Aat y”');
	});

	it('says the same of a day, in the language of the terminal', () => {
		expect(() => readEnvironment({ BUILD_DATE: 'nyss', LANG: 'sv_SE.UTF-8' })).toThrow('BUILD_DATE är ”nyss”, men');
		expect(() => readEnvironment({ BUILD_DATE: 'nyss', LC_ALL: 'en_GB.UTF-8' })).toThrow(
			'BUILD_DATE is "nyss", which is not a day like 2026-01-31.',
		);
	});

	it('says the same of a number of contacts', () => {
		expect(readEnvironment({ LARGEST_INDEX: '0' }).largestIndex).toBe(0);
		expect(readEnvironment({ FILE_THREAD_FROM: '0' }).fileThreadFrom).toBe(0);
		expect(() => readEnvironment({ FILE_THREAD_FROM: '1,5', LANG: 'sv_SE.UTF-8' })).toThrow(
			'FILE_THREAD_FROM är ”1,5”, men ska vara ett antal kontakter som 100.',
		);
		expect(() => readEnvironment({ LARGEST_INDEX: 'få', LANG: 'sv_SE.UTF-8' })).toThrow(
			'LARGEST_INDEX är ”få”, men ska vara ett antal kontakter som 100000.',
		);
		expect(() => readEnvironment({ LARGEST_INDEX: '-1', LC_ALL: 'en_GB.UTF-8' })).toThrow(
			'LARGEST_INDEX is "-1", which is not a number of contacts like 100000.',
		);
	});
});
