import { describe, expect, it } from 'vitest';
import { listLikelyAddresses } from '../../../src/search/likely-address.ts';

describe('the addresses that may have been meant', () => {
	it.each([
		['Kommun/Mala/', ['kommun/mala/']],
		['KOMMUN/MALA', ['kommun/mala']],
		['kommun/mal%C3%A5/', ['kommun/mala/']],
		['kommun/mala%CC%8A/', ['kommun/mala/']],
		['kommun/Nors%C3%B6/', ['kommun/norso/']],
		['Kontakter.PDF', ['kontakter.pdf']],
		['kommun//mala/', ['kommun/mala/']],
		['kommun/ystads%20kommun/', ['kommun/ystads-kommun/']],
		['a-o/l/', ['a-o/']],
		['a-o/l/3/', ['a-o/l/', 'a-o/']],
		['kommun/kiruna/2/', ['kommun/kiruna/']],
		['Kommun/Kiruna/2', ['kommun/kiruna/2', 'kommun/kiruna/']],
		['kommun/kiruna.pdf', ['kommun/kiruna/']],
		['lan/norrbotten-anslag.pdf', ['lan/norrbotten/']],
		['organisation/a-b-anslag.pdf', ['organisation/a-b/']],
		['kommun/kiruna.jcard', ['kommun/kiruna/']],
		['organisation/a-b-4.vcf', ['organisation/a-b/']],
		['lan/norrbotten.ndjson', ['lan/norrbotten/']],
		['lan/norrbotten-13.ndjson', ['lan/norrbotten/']],
		['pressmeddelande/lag-kontakter-excel.csv', ['pressmeddelande/lag/']],
		['kommun/kiruna.zip', []],
		['pressmeddelande/lag-kontakter-anslag.pdf', ['pressmeddelande/lag/']],
		['pressmeddelande/lag-kontakter.pdf', ['pressmeddelande/lag/']],
		['en/kommun/mala/', ['kommun/mala/']],
		['en/A-O/l/', ['en/a-o/l/', 'en/a-o/', 'a-o/l/', 'a-o/']],
	])('by %s are %j', (written, meant) => {
		expect(listLikelyAddresses(written)).toEqual(meant);
	});

	it.each([
		'',
		'kommun/mala/',
		'kommun/mala',
		'kommun/2418/',
		'kontakter.pdf',
		'pressmeddelande/lag.pdf',
		'embed.v1.js',
		'2/',
		'%E0%A4%A',
		'/',
	])('by %s are none', (written) => {
		expect(listLikelyAddresses(written)).toEqual([]);
	});

	it.each([
		'//annan.example/',
		'/%2F/annan.example',
		'%5C%5Cannan.example/A',
		'../../Annat',
		'en//annan.example/',
		'javascript:alert(1)',
	])('by %s are on no other host and in no other folder', (written) => {
		const base = 'https://katalog.example/lista/';
		const likely = listLikelyAddresses(written);
		expect(likely).not.toEqual([]);
		for (const each of likely) {
			expect(new URL(`/lista/${each}`, base).href).toMatch(/^https:\/\/katalog\.example\/lista\/[a-z\d./-]+$/u);
		}
	});
});
