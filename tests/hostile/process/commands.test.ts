import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLongRun } from '../../in-every-run.ts';

/** What a command says that is started with these variables, and how it ends. */
function run(args: readonly string[], env: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync('node', args, {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: '', LANG: 'C', ...env },
	});
	return { status, output: stdout + stderr };
}

const commands = [
	['src/cli/check-content.ts'],
	['src/cli/permalinks.ts'],
	['src/cli/record.ts'],
	['src/cli/import.ts', 'lista.csv'],
	['src/cli/uid.ts'],
	['src/cli/build.ts'],
	['src/cli/embeds.ts', 'sida.html'],
	['src/cli/remove.ts', 'mala-andt-bra'],
];
const variables = [
	[
		{ SITE_URL: 'https://[' },
		'SITE_URL är ”https://[”, men ska vara en adress som https://kontakter.example/, utan användarnamn, frågetecken och #.\n',
	],
	[{ BUILD_DATE: 'nyss', LC_ALL: 'en_GB.UTF-8' }, 'BUILD_DATE is "nyss", which is not a day like 2026-01-31.\n'],
] as const;

// Each run tries each command with one of the variables, and each variable with every second command.
describe.each(
	commands.map((command, index) => ({
		command,
		tried: variables.filter((_, which) => isLongRun || which === index % 2),
	})),
)('node $command', ({ command, tried }) => {
	it.each(tried)(
		'ends with one sentence when a variable has a value that makes no sense: %j',
		(env, output) => {
			expect(run(command, env)).toEqual({ status: 1, output });
		},
		60_000,
	);
});

it.each([
	[['src/cli/build.ts', '--help'], 0, /^Bygger hela webbplatsen/u],
	[['src/cli/build.ts', '--strikt'], 2, /Menade du ”--strict”\?/u],
	[['scripts/serve.mjs', '--help'], 0, /^Visar den byggda webbplatsen/u],
	[['scripts/serve.mjs', '--hjalp'], 2, /tar inte emot ”--hjalp”/u],
] as const)('node %j ends with %i', (args, status, says) => {
	expect(run(args, {})).toEqual({ status, output: expect.stringMatching(says) });
});

/** What a command says of an answer that a shell leads somewhere, and how it ends. */
function lead(script: string, ...args: readonly string[]) {
	const env = { ...process.env, LC_ALL: '', LANG: 'C', CONTENT_DIR: 'tests/fixtures/annat-natverk' };
	const { status, stderr } = spawnSync('sh', ['-c', script, ...args], { encoding: 'utf8', env });
	return { status, stderr };
}

describe.skipIf(process.platform === 'win32')('an answer that cannot be written', { timeout: 60_000 }, () => {
	it.skipIf(process.platform !== 'linux').each([
		['src/cli/check-content.ts', '--json'],
		['src/cli/check-content.ts', '--help'],
		['src/cli/due.ts', '--json', '--months', '12'],
	])('is told, and the command fails: %s %s', (...command) => {
		expect(lead('exec node "$0" "$@" > /dev/full', ...command)).toEqual({
			status: 1,
			stderr: 'Kommandots svar gick inte att skriva till slut (ENOSPC).\n',
		});
	});

	it('is told where some of it has room', () => {
		const folder = mkdtempSync(join(tmpdir(), 'answer-'));
		const file = join(folder, 'answer');
		const script = 'ulimit -f 1; exec node src/cli/check-content.ts --help > "$0"';
		expect(lead(script, file)).toEqual({
			status: 1,
			stderr: 'Kommandots svar gick inte att skriva till slut (EFBIG).\n',
		});
		expect(readFileSync(file, 'utf8')).toMatch(/^Kontrollerar/u);
		rmSync(folder, { recursive: true });
	});

	it('is no fault where whoever reads it has read enough', () => {
		const script = '{ node src/cli/check-content.ts --json; echo $? >&2; } | true';
		expect(lead(script)).toEqual({ status: 0, stderr: '0\n' });
	});
});
