import { describe, expect, it } from 'vitest';
import { readDueOptions } from '../../../src/cli/due-options.ts';
import { wording as dueWording } from '../../../src/cli/due-wording.ts';
import { readVerifiedOptions } from '../../../src/cli/verified-options.ts';
import { wording as verifiedWording } from '../../../src/cli/verified-wording.ts';

describe('the arguments of npm run verified', () => {
	const read = (...args: readonly string[]) => readVerifiedOptions(args, 'sv');

	it('are contacts and organisations, by their ids or the names of their files, each once', () => {
		const paths = ['a', 'content/contacts/a.yaml', 'contact/b', 'C:\\content\\contacts\\c.yml'];
		expect(
			read(...paths, '--organisation', 'x', '--organisation=organisations/x.yaml', '--date', '2026-11-30'),
		).toEqual({
			ids: ['a', 'b', 'c'],
			organisations: ['x'],
			day: '2026-11-30',
			dryRun: false,
			help: false,
			language: 'sv',
		});
		expect(read('--help')).toMatchObject({ help: true });
	});

	it.each([
		[[], 'Skriv vilka kontakter som är kontrollerade: npm run verified -- <kontakt>, eller --organisation <id>.'],
		[['a', '--date', '30/11'], 'Efter --date ska det stå en dag som 2026-01-31, inte ”30/11”.'],
		[['a', '--date', '2026-02-30'], 'Efter --date ska det stå en dag som 2026-01-31, inte ”2026-02-30”.'],
		[['a', '--date'], 'Efter --date ska det stå en dag som 2026-01-31, inte ””.'],
		[
			['a', '--organization', 'x'],
			'Kommandot har inget val som heter ”--organization”. Menade du ”--organisation”? Val som finns: --date, --organisation, --dry-run, --content, --language och --help.',
		],
		[
			['a', '--dryrun'],
			'Kommandot har inget val som heter ”--dryrun”. Menade du ”--dry-run”? Val som finns: --date, --organisation, --dry-run, --content, --language och --help.',
		],
	])('make no sense as %j', (args, mistake) => {
		expect(read(...args)).toEqual({ mistake });
	});
});

describe('the arguments of npm run due', () => {
	const read = (...args: readonly string[]) => readDueOptions(args, 'sv');

	it('are a month, no messages and no JSON unless something else is said', () => {
		const usual = { months: 1, out: undefined, json: false, help: false, language: 'sv' };
		expect(read()).toEqual(usual);
		expect(read('--months', '0', '--out', 'utskick', '--json')).toEqual({
			...usual,
			months: 0,
			out: 'utskick',
			json: true,
		});
	});

	it.each([
		[['--months', '-1'], 'Efter --months ska det stå ett antal månader från 0 till 120, inte ”-1”.'],
		[['--months', '121'], 'Efter --months ska det stå ett antal månader från 0 till 120, inte ”121”.'],
		[['--months', 'tre'], 'Efter --months ska det stå ett antal månader från 0 till 120, inte ”tre”.'],
		[
			['--month', '3'],
			'Kommandot har inget val som heter ”--month”. Menade du ”--months”? Val som finns: --months, --out, --json, --content, --language och --help.',
		],
		[['utskick'], 'Kommandot tar inte emot ”utskick”. En mapp för meddelanden skrivs efter --out.'],
		[['--out='], 'Efter --out ska det stå en mapp.'],
	])('make no sense as %j', (args, mistake) => {
		expect(read(...args)).toEqual({ mistake });
	});
});

it('what the commands say of themselves names every exit code, in both languages', () => {
	for (const { en, sv } of [dueWording, verifiedWording]) {
		expect(sv.help).toMatch(/Slutkod: 0 .*, 1 om .*, 2 om kommandot är felskrivet\.$/u);
		expect(en.help).toMatch(/Exit code: 0 .*, 1 if .*, 2 if the command is mistyped\.$/u);
	}
});
