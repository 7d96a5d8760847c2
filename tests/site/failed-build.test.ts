import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, builtSites, copyContent } from '../build.ts';
import { inLongRun } from '../in-every-run.ts';
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
		mkdirSync(join(builtSites, 'broken'), { recursive: true });
		writeFileSync(join(builtSites, 'broken/index.html'), 'earlier');
	});

	it('stops, says everything at once with place and remedy, shows no stack trace, and leaves an earlier site as it was', () => {
		const { status, output } = buildSite('broken', content);
		expect(status).toBe(1);
		expect(output).toContain('1:1  Nyckeln ”verified” saknas.');
		expect(output).toContain('3:1  Nyckeln ”verifed” finns inte.\n      Menade du ”verified”?  [key-unknown]');
		expect(output).toContain('2 fel och inga varningar i 1 fil. Inget har byggts.');
		expect(output).not.toMatch(/\n\s+at |Error:/u);
		expect([...siteFiles('broken')].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
			['index.html', 'earlier'],
		]);
	});

	inLongRun(it)('says it in English where that is the language of the terminal', () => {
		expect(buildSite('broken', content, { LANG: 'en_GB.UTF-8' }).output).toContain('Did you mean "verified"?');
	});

	it('is one of content with warnings, too, when it is strict', () => {
		const warned = copyContent('warned', 'content', {});
		writeFileSync(join(warned, 'contacts/lista.xlsx'), 'x');
		rmSync(join(builtSites, 'warned'), { recursive: true, force: true });
		const { status, output } = buildSite('warned', 'content', {}, ['--strict', '--content', warned]);
		expect(status).toBe(1);
		expect(output).toContain(
			'Inga fel och 1 varning i 1 fil. Med --strict räknas varningar som fel: inget har byggts.',
		);
		expect(existsSync(join(builtSites, 'warned'))).toBe(false);
	});

	it('names an environment variable that makes no sense', () => {
		const { status, output } = buildSite('broken', content, { BUILD_DATE: 'igår' });
		expect(status).toBe(1);
		expect(output.trim()).toBe('BUILD_DATE är ”igår”, men ska vara en dag som 2026-01-31.');
	});
});
