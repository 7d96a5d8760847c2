import { resolve } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandIn, contentOption, enterContent } from '../../../src/cli/content-folder-option.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the folder of content that a command is told to work in', () => {
	it('is meant from where the command was typed, and counts before a variable', () => {
		vi.stubEnv('INIT_CWD', resolve('tests/fixtures'));
		vi.stubEnv('CONTENT_DIR', 'content');
		expect(enterContent('annat-natverk', 'sv')).toBe(undefined);
		expect(process.env['CONTENT_DIR']).toBe(resolve('tests/fixtures/annat-natverk'));
	});

	it.each([
		[
			'finns-inte',
			'sv',
			`Mappen ${resolve('finns-inte')} finns inte. ”npm run new -- finns-inte” skapar en ny katalog där.`,
		],
		['package.json', 'sv', `${resolve('package.json')} är ingen mapp med innehåll.`],
		['package.json', 'en', `${resolve('package.json')} is no folder of content.`],
	] as const)('is refused in one sentence where it is none: %s', (typed, language, sentence) => {
		vi.stubEnv('INIT_CWD', undefined);
		vi.stubEnv('CONTENT_DIR', 'content');
		expect(enterContent(typed, language)).toBe(sentence);
		expect(process.env['CONTENT_DIR']).toBe('content');
	});

	// Windows has other quotation marks.
	it.skipIf(process.platform === 'win32').each([
		['content', ''],
		['docs/min-katalog', ' --content min-katalog'],
		['tests/min-katalog', ' --content ../tests/min-katalog'],
		['docs', ` --content ${resolve('docs')}`],
		["docs/Bo's katalog", " --content 'Bo'\\''s katalog'"],
	])(
		'is said in a command to copy, from where the last one was typed, save where commands work by themselves: %s',
		(folder, option) => {
			vi.stubEnv('INIT_CWD', resolve('docs'));
			expect(contentOption(resolve(folder))).toBe(option);
			expect(commandIn(resolve(folder), 'npm run record')).toBe(
				option === '' ? 'npm run record' : `npm run record --${option}`,
			);
		},
	);
});
