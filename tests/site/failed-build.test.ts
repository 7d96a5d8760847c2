import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, builtSites } from '../build.ts';
import { siteFiles } from './site-files.ts';

const content = join(builtSites, 'broken-content');

describe('a build of broken content', () => {
	beforeAll(() => {
		rmSync(content, { recursive: true, force: true });
		rmSync(join(builtSites, 'broken'), { recursive: true, force: true });
		cpSync('content', content, { recursive: true });
		writeFileSync(
			join(content, 'contacts/mala-andt-bra.yaml'),
			'role: Samordnare\norganisation: mala-komun\nverifed: 2014-09-04\n',
		);
	});

	it('stops, says everything at once with place and remedy, and shows no stack trace', () => {
		const { status, output } = buildSite('broken', content);
		expect(status).toBe(1);
		expect(output).toContain('1:1  Nyckeln ”verified” saknas.');
		expect(output).toContain('3:1  Nyckeln ”verifed” finns inte.\n      Menade du ”verified”?  [key-unknown]');
		expect(output).toContain('2 fel och inga varningar i 1 fil. Inget har byggts.');
		expect(output).not.toMatch(/\n\s+at |Error:/u);
	});

	it('says it in English where that is the language of the terminal', () => {
		expect(buildSite('broken', content, { LANG: 'en_GB.UTF-8' }).output).toContain('Did you mean "verified"?');
	});

	it('leaves nothing behind, and an earlier site as it was', () => {
		expect(existsSync(join(builtSites, 'broken'))).toBe(false);
		mkdirSync(join(builtSites, 'broken'), { recursive: true });
		writeFileSync(join(builtSites, 'broken/index.html'), 'earlier');
		buildSite('broken', content);
		expect([...siteFiles('broken')].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
			['index.html', 'earlier'],
		]);
	});

	it('names an environment variable that makes no sense', () => {
		const { status, output } = buildSite('broken', content, { BUILD_DATE: 'igår' });
		expect(status).toBe(1);
		expect(output.trim()).toBe('BUILD_DATE är ”igår”, men ska vara en dag som 2026-01-31.');
	});
});
