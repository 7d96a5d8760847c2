import { describe, expect, it } from 'vitest';
import { readExportOptions } from '../../../src/cli/export-options.ts';

describe('the arguments of npm run export', () => {
	it.each([
		['kontakter.xlsx', 'xlsx'],
		['ut/KONTAKTER.CSV', 'csv'],
		['mapp/', 'yaml'],
		['mapp', 'yaml'],
		['v1.2/mapp', 'yaml'],
	])('name with "%s" what to write', (target, form) => {
		expect(readExportOptions([target], 'sv')).toMatchObject({ target, form, force: false, language: 'sv' });
	});

	it.each<[string[], string]>([
		[[], 'Säg vad som ska skrivas'],
		[['lista.ods'], '”lista.ods” är varken .xlsx, .csv eller en mapp.'],
		[['a.xlsx', 'b.xlsx'], 'tar inte emot ”b.xlsx” också'],
		[['a.xlsx', '--fore'], 'Menade du ”--force”?'],
	])('are refused in a sentence: %s', (args, sentence) => {
		expect(readExportOptions(args, 'sv')).toEqual({ mistake: expect.stringContaining(sentence) });
	});

	it('need no target for help', () => {
		expect(readExportOptions(['--help'], 'sv')).toMatchObject({ help: true });
	});
});
