import { expect, it } from 'vitest';
import { readEmbedsOptions } from '../../../src/cli/embeds-options.ts';

it('reads pages and options in any order', () => {
	expect(readEmbedsOptions(['a.html', '--json', '--site', 'https://k.example/', 'https://b.example/'], 'sv')).toEqual({
		pages: ['a.html', 'https://b.example/'],
		site: 'https://k.example/',
		json: true,
		help: false,
		language: 'sv',
	});
	expect(readEmbedsOptions(['--language', 'sv', '--language', 'en', '--help'], 'sv')).toMatchObject({
		help: true,
		language: 'en',
	});
});

it('tells no password', () => {
	const read = readEmbedsOptions(['a.html', '--site', 'https://anna:hemligt@k.example/'], 'sv');
	expect(read).toEqual({ mistake: expect.stringContaining('”https://…@k.example/”') });
});

it.each([
	[[]],
	[['--json']],
	[['--jso', 'a.html']],
	[['--site', 'x', 'a.html']],
	[['--site', 'https://k.example/?q', 'a.html']],
	[['a.html', '--site']],
	[['--language', 'fi', 'a.html']],
	[['a.html', '--language']],
])('answers %j with one sentence', (args) => {
	for (const language of ['sv', 'en'] as const) {
		expect(readEmbedsOptions(args, language)).toEqual({ mistake: expect.stringMatching(/^[^\n]+\.$/u) });
	}
});
