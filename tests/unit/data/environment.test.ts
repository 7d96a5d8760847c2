import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../../src/data/environment.ts';

/** What a command says that is started with these variables, and how it ends. */
function run(args: readonly string[], env: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync(args[0] ?? '', args.slice(1), {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: '', LANG: 'C', ...env },
	});
	return { status, output: stdout + stderr };
}

describe('the environment', () => {
	it('gives the address of the site in its normal form', () => {
		expect(readEnvironment({ SITE_URL: ' HTTPS://Prov.example/a"b ' }).siteUrl).toBe('https://prov.example/a%22b');
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

	it('shows no control character of a value', () => {
		expect(() => readEnvironment({ BUILD_DATE: '\u001B[31mx\nat y' })).toThrow('BUILD_DATE är ”\\x1B[31mx\\x0Aat y”');
	});

	it.each([
		['a check', ['node', 'src/cli/check-content.ts']],
		['a build', ['node', 'src/cli/build.ts']],
	])(
		'ends %s with one sentence when a value makes no sense',
		(_what, args) => {
			expect(run(args, { SITE_URL: 'https://[' })).toEqual({
				status: 1,
				output:
					'SITE_URL är ”https://[”, men ska vara en adress som https://kontakter.example/, utan användarnamn, frågetecken och #.\n',
			});
			expect(run(args, { BUILD_DATE: 'nyss', LC_ALL: 'en_GB.UTF-8' })).toEqual({
				status: 1,
				output: 'BUILD_DATE is "nyss", which is not a day like 2026-01-31.\n',
			});
		},
		60_000,
	);
});
