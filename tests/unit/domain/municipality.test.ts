import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { counties, findCounty, findMunicipality, municipalities } from '../../../src/domain/municipality.ts';

const findCode = (text: string) => {
	const result = findMunicipality(text);
	return 'found' in result ? result.found.code : result.finding;
};

describe('the table', () => {
	it('has the 290 municipalities and 21 counties, byte for byte', () => {
		const rows = municipalities.map(({ code, name, county }) => `${code},${name},${county.code},${county.name}\n`);
		const csv = `code,name,county_code,county_name\n${rows.join('')}`;
		expect(municipalities).toHaveLength(290);
		expect(counties).toHaveLength(21);
		// The hash of the list that the table was compared with, in the same columns and order.
		expect(createHash('sha256').update(csv).digest('hex')).toBe(
			'9e0eb4a85a8e27fdaa176c3af14a398e241994053a8c6269a514eae9be7666f7',
		);
	});

	it('gives every municipality and county an address of its own', () => {
		expect(new Set(municipalities.map(({ slug }) => slug)).size).toBe(290);
		expect(new Set(counties.map(({ slug }) => slug)).size).toBe(21);
		const slugs = municipalities.filter(({ name }) => /^H[aå]bo$/u.test(name)).map(({ slug }) => slug);
		expect(slugs).toEqual(['habo-0305', 'habo-0643']);
	});

	it('begins each code with that of its county', () => {
		expect(municipalities.filter(({ code, county }) => !code.startsWith(county.code))).toEqual([]);
	});
});

describe('looking up a municipality', () => {
	it.each(municipalities.map(({ code, name }) => [name, code]))(
		'finds %s by name, upper case, genitive, long form and code',
		(name, code) => {
			const genitive = /[sxz]$/u.test(name) ? name : `${name}s`;
			for (const text of [
				name,
				name.toUpperCase(),
				genitive,
				`${genitive} kommun`,
				`${name} kommun`,
				code,
				`${code} ${name}`,
			]) {
				expect(findCode(text)).toBe(code);
			}
		},
	);

	it.each([
		['mala', '2418'],
		['Malå', '2418'],
		['  malå  kommun ', '2418'],
		['Mala\u030A', '2418'],
		['ostersund', '2380'],
		['Håbo', '0305'],
		['Habo', '0643'],
		['Malmö stad', '1280'],
		['0114', '0114'],
	])('reads "%s" as %s', (text, code) => {
		expect(findCode(text)).toBe(code);
	});

	it.each([
		['Norssjö', 'Norsjö'],
		['Arvidsjuar', 'Arvidsjaur'],
		['Umea stadd', undefined],
	])('does not guess at "%s" but suggests %s', (text, suggestion) => {
		expect(findCode(text)).toEqual({ code: 'municipality-unknown', args: { value: text, suggestion } });
	});

	it('refuses a code and a name that disagree', () => {
		expect(findCode('2417 Malå')).toEqual({
			code: 'municipality-code-mismatch',
			args: { code: '2417', name: 'Malå', nameOfCode: 'Norsjö' },
		});
	});
});

describe('looking up a county', () => {
	it.each([
		['25', 'Norrbottens län'],
		['norrbotten', 'Norrbottens län'],
		['Västra Götalands län', 'Västra Götalands län'],
		['Skåne', 'Skåne län'],
		['Kalmar län', 'Kalmar län'],
	])('reads "%s" as %s', (text, name) => {
		expect(findCounty(text)?.name).toBe(name);
	});

	it('finds none by a name that is no county', () => {
		expect(findCounty('Lappland')).toBeUndefined();
	});
});
