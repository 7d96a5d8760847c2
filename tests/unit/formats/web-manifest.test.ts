import { describe, expect, it } from 'vitest';
import { renderWebManifest } from '../../../src/formats/web-manifest.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const { site } = fixtureDirectory();
const icons = [{ path: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }];
const manifest = (language: 'sv' | 'en') => JSON.parse(renderWebManifest(site, language, icons));

describe('the web app manifest', () => {
	it('begins at the start page of its language, and has the whole site', () => {
		for (const [language, address] of [
			['sv', 'https://www.kommun.test/katalog/manifest.webmanifest'],
			['en', 'https://www.kommun.test/katalog/en/manifest.webmanifest'],
		] as const) {
			const { start_url: start, scope, icons: named, lang } = manifest(language);
			expect(lang).toBe(language);
			expect(new URL(start, address).href).toBe(new URL('./', address).href);
			expect(new URL(scope, address).href).toBe('https://www.kommun.test/katalog/');
			expect(new URL(named[0].src, address).href).toBe('https://www.kommun.test/katalog/favicon.svg');
		}
	});

	it('has the names and the colour of the directory', () => {
		expect(manifest('sv')).toMatchObject({
			name: 'Kulturarvets kontakter i sydost',
			short_name: 'Kulturarvskontakter',
		});
		expect(manifest('sv').theme_color).toMatch(/^#[\da-f]{6}$/u);
	});
});
