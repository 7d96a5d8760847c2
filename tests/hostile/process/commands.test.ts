import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What a command says that is started with these variables, and how it ends. */
function run(args: readonly string[], env: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync('node', args, {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: '', LANG: 'C', ...env },
	});
	return { status, output: stdout + stderr };
}

describe.each([
	['src/cli/check-content.ts'],
	['src/cli/permalinks.ts'],
	['src/cli/record.ts'],
	['src/cli/import.ts', 'lista.csv'],
	['src/cli/uid.ts'],
	['src/cli/build.ts'],
	['src/cli/embeds.ts', 'sida.html'],
	['src/cli/remove.ts', 'mala-andt-bra'],
])('node %s', (...command) => {
	it('ends with one sentence when a variable has a value that makes no sense', () => {
		expect(run(command, { SITE_URL: 'https://[' })).toEqual({
			status: 1,
			output:
				'SITE_URL är ”https://[”, men ska vara en adress som https://kontakter.example/, utan användarnamn, frågetecken och #.\n',
		});
		expect(run(command, { BUILD_DATE: 'nyss', LC_ALL: 'en_GB.UTF-8' })).toEqual({
			status: 1,
			output: 'BUILD_DATE is "nyss", which is not a day like 2026-01-31.\n',
		});
	}, 60_000);
});
