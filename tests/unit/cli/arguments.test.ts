import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';

const options = { json: 'flag', help: 'flag', site: 'value', language: 'value' } as const;
const wording = {
	sv: { unknown: (given: string) => `Okänt: ${given}`, positional: (given: string) => `För mycket: ${given}` },
	en: { unknown: (given: string) => `Unknown: ${given}`, positional: (given: string) => `Too much: ${given}` },
};
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
			help: false,
			language: 'sv',
		});
	});

	it('may say the language, the last time counting', () => {
		expect(read('--language', 'en')).toMatchObject({ language: 'en' });
		expect(read('--language', 'en', '--language=sv', '--help')).toMatchObject({ language: 'sv', help: true });
	});

	it('have the empty text where nothing follows an option', () => {
		expect(read('--site')).toMatchObject({ values: [{ name: 'site', value: '' }] });
	});

	it.each([
		[['--jso'], 'Okänt: --jso'],
		[['-j'], 'Okänt: -j'],
		[['--language', 'en', '--jso'], 'Unknown: --jso'],
		[['--toString'], 'Okänt: --toString'],
		[['--\u001b[31m'], 'Okänt: --\\x1B[31m'],
		[['a', 'b'], 'För mycket: b'],
		[['--json=ja'], 'Valet ”--json” ska inte ha något värde.'],
		[['--language', 'en', '--json=ja'], 'The option "--json" takes no value.'],
		[['--language', 'fi'], 'Efter --language ska det stå sv eller en.'],
		[['--language'], 'Efter --language ska det stå sv eller en.'],
		[['--language', 'en', '--language', 'fi'], 'After --language comes sv or en.'],
	])('are refused as they stand in %j', (args, mistake) => {
		expect(read(...args)).toEqual({ mistake });
	});

	it('are refused where the command takes none, as an option would be if nothing else is said', () => {
		const { unknown } = wording.sv;
		const none = { options: { help: 'flag' } } as const;
		expect(readArguments(['a'], none, { sv: { unknown }, en: { unknown } }, 'sv')).toEqual({ mistake: 'Okänt: a' });
		expect(readArguments(['--language', 'en'], none, wording, 'sv')).toEqual({ mistake: 'Okänt: --language' });
	});
});
