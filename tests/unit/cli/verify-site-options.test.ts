import { expect, it } from 'vitest';
import { readVerifySiteOptions } from '../../../src/cli/verify-site-options.ts';
import { wording } from '../../../src/cli/verify-site-wording.ts';

it('reads an address and options in any order', () => {
	expect(readVerifySiteOptions(['--json', 'https://k.example/', '--without-headers'], 'sv')).toEqual({
		address: 'https://k.example/',
		withHeaders: false,
		json: true,
		help: false,
		language: 'sv',
	});
	expect(readVerifySiteOptions([], 'sv')).toMatchObject({ address: undefined, withHeaders: true, json: false });
	expect(readVerifySiteOptions(['--language', 'en', '--help'], 'sv')).toMatchObject({ help: true, language: 'en' });
	expect(readVerifySiteOptions(['--help'], 'sv')).toMatchObject({ help: true, language: 'sv' });
});

it('says with its help how it is used', () => {
	expect(wording.sv.help).toContain('npm run verify-site -- https://www.kommun.example/kontakter/');
});

it.each([
	[['kommun.example'], '”kommun.example” är ingen adress'],
	[['https://kommun.example/?q=a'], 'utan användarnamn, frågetecken och #'],
	[['https://hemlig:ord@kommun.example/'], '”https://…@kommun.example/” är ingen adress'],
	[['file:///etc/passwd'], 'ingen adress'],
	[['--allt'], 'inget val som heter ”--allt”'],
	[['https://a.example/', 'https://b.example/'], 'en adress i taget'],
	[['--language', 'fi'], 'sv eller en'],
])('answers %j with one sentence', (args, says) => {
	expect(readVerifySiteOptions(args, 'sv')).toEqual({ mistake: expect.stringContaining(says) });
	for (const language of ['sv', 'en'] as const) {
		expect(readVerifySiteOptions(args, language)).toEqual({ mistake: expect.stringMatching(/^[^\n]+\.$/u) });
	}
});
