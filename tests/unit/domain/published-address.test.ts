import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { absoluteAddress, delocalise, localise } from '../../../src/domain/published-address.ts';

/** Files that name addresses because they are about them, or about what builds of earlier versions have written. */
const about = /^src\/(?:domain\/published-address|domain\/reserved-names|output\/earlier-version)\.ts$/u;

/** Code without its imports, and without its comments, in which addresses serve as examples. */
function codeOf(file: string): string {
	return readFileSync(file, 'utf8')
		.replace(/\/\*[\s\S]*?\*\//gu, '')
		.replace(/^\s*\/\/.*$/gmu, '')
		.replace(/<!--[\s\S]*?-->/gu, '')
		.replace(/(?:from|import) '[^']*';/gu, '');
}

describe('addresses', () => {
	it('are written nowhere but in the file that is about them', () => {
		const files = globSync('src/**/*.{ts,astro}').filter((file) => !about.test(file));
		expect(files.length).toBeGreaterThan(150);
		const first =
			'(?:kontakt|kommun|lan|organisation|pressmeddelande|skriv-ut|utskrift|data|a-o|sok|logotypfiler|ordlista)';
		const written = new RegExp(`['"\`](?:\\.{0,2}/)?${first}/|['"\`/](?:kontakter|sitemap|robots)\\.[a-z]+['"\`]`, 'u');
		expect(files.flatMap((file) => written.exec(codeOf(file))?.[0].concat(` in ${file}`) ?? [])).toEqual([]);
	});

	it('are put after the address of the site in one way', () => {
		const files = globSync('src/**/*.{ts,astro}').filter((file) => !about.test(file));
		expect(files.filter((file) => /\.replace\(\/\\\/\*?\$\/u?, ''\) \+/u.test(codeOf(file)))).toEqual([]);
		expect(absoluteAddress('https://www.kommun.test/kontakter/', '/kontakt/x/')).toBe(
			'https://www.kommun.test/kontakter/kontakt/x/',
		);
		expect(absoluteAddress('https://www.kommun.test', '/kontakt/x/')).toBe('https://www.kommun.test/kontakt/x/');
	});

	it.each([
		['/kontakt/x/', 'en', '/en/kontakt/x/'],
		['/', 'en', '/en/'],
		['/ensamkommande/', 'sv', '/ensamkommande/'],
	] as const)('puts %s at its own address and back', (path, language, address) => {
		expect(localise(path, language, ['sv', 'en'])).toBe(address);
		expect(delocalise(address, ['sv', 'en'])).toEqual({ language, path });
	});
});
