import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';

const options = { json: 'flag', help: 'flag', site: 'value', language: 'value' } as const;
const wording = {
	sv: { positional: (given: string) => `För mycket: ${given}` },
	en: { positional: (given: string) => `Too much: ${given}` },
};
const all = 'Val som finns: --json, --site, --language och --help.';
const read = (...args: readonly string[]) => readArguments(args, { options, positionals: 1 }, wording, 'sv');

describe('the arguments of a command', () => {
	it('are read in any order, values in the order in which they were given', () => {
		expect(read('--site', 'a', 'page', '--json', '--site=b')).toEqual({
			flags: new Set(['json']),
			values: [
				{ name: 'site', value: 'a' },
				{ name: 'site', value: 'b' },
			],
			positionals: ['page'],
			content: undefined,
			help: false,
			language: 'sv',
		});
	});

	it('may say the language, the last time counting', () => {
		expect(read('--language', 'en')).toMatchObject({ language: 'en' });
		expect(read('--language', 'en', '--language=sv', '--help')).toMatchObject({ language: 'sv', help: true });
	});

	it('may say the folder of content, the last time counting, where the command takes one', () => {
		const taken = { options: { content: 'value', help: 'flag' } } as const;
		const readIn = (...args: readonly string[]) => readArguments(args, taken, wording, 'sv');
		expect(readIn('--content', '../ena', '--content=../andra')).toMatchObject({ content: '../andra' });
		for (const args of [['--content'], ['--content='], ['--content', ' ']]) {
			expect(readIn(...args)).toEqual({
				mistake: 'Efter --content ska det stå en mapp med innehåll, till exempel --content ../min-katalog.',
			});
		}
		expect(readIn('--contnet', 'a')).toMatchObject({ mistake: expect.stringContaining('Menade du ”--content”?') });
		expect(read('--content', 'a')).toMatchObject({ mistake: expect.stringContaining('inget val') });
	});

	it('have the empty text where nothing follows an option', () => {
		expect(read('--site')).toMatchObject({ values: [{ name: 'site', value: '' }] });
		expect(read('--site=--json')).toMatchObject({ values: [{ name: 'site', value: '--json' }] });
	});

	it.each([
		[['--jso'], `Kommandot har inget val som heter ”--jso”. Menade du ”--json”? ${all}`],
		[['-j'], `Kommandot har inget val som heter ”-j”. ${all}`],
		[
			['--language', 'en', '--jso'],
			'The command has no option "--jso". Did you mean "--json"? Options that exist: --json, --site, --language and --help.',
		],
		[['--toString'], `Kommandot har inget val som heter ”--toString”. ${all}`],
		[['--\u001b[31m'], `Kommandot har inget val som heter ”--\\x1B[31m”. ${all}`],
		[['a', 'b'], 'För mycket: b'],
		[['--json=ja'], 'Valet ”--json” ska inte ha något värde.'],
		[['--language', 'en', '--json=ja'], 'The option "--json" takes no value.'],
		[['--site', '--json'], 'Efter --site ska det stå något, men där står ”--json”.'],
		[['--language', 'fi'], 'Efter --language ska det stå sv eller en.'],
		[['--language'], 'Efter --language ska det stå sv eller en.'],
		[['--language', 'en', '--language', 'fi'], 'After --language comes sv or en.'],
	])('are refused as they stand in %j', (args, mistake) => {
		expect(read(...args)).toEqual({ mistake });
	});

	it('are refused where the command takes none, in words of its own or in those of all', () => {
		const none = { options: { help: 'flag' } } as const;
		expect(readArguments(['a'], none, { sv: {}, en: {} }, 'sv')).toEqual({
			mistake: 'Kommandot tar inte emot ”a”. Med --help står det hur det skrivs.',
		});
		expect(readArguments(['--language', 'en'], none, wording, 'sv')).toEqual({
			mistake: 'Kommandot har inget val som heter ”--language”. Val som finns: --help.',
		});
	});
});
