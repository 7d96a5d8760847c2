import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { nicknameTable } from '../../../src/search/nickname-table.ts';
import { listNicknames } from '../../../src/search/nicknames.ts';
import { spellingKey } from '../../../src/search/spelling-key.ts';
import { createNamedDirectory } from './named-directory.ts';

const none = { municipality: '', county: '', kind: '' };
const lines = nicknameTable
	.trim()
	.split('\n')
	.map((line) => line.split(' '));
const names = lines.map(([name = '']) => name);
const pairs = lines.flatMap(([name = '', ...forms]) => forms.map((form) => [form, name] as const));

describe('the table of nicknames', () => {
	it('has at least 150 forms, each of one name or more', () => {
		expect(new Set(pairs.map(([form]) => form)).size).toBeGreaterThanOrEqual(150);
		expect(lines.filter(([, ...forms]) => forms.length === 0)).toEqual([]);
	});

	it('is in lower-case Swedish letters', () => {
		expect(lines.flat().filter((word) => !/^[a-zåäö]{2,}$/u.test(word))).toEqual([]);
	});

	it('says nothing twice', () => {
		expect(names).toEqual([...new Set(names)]);
		const said = pairs.map((pair) => pair.join(' '));
		expect(said).toEqual([...new Set(said)]);
	});

	it('is in the order of the Swedish alphabet', () => {
		expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
	});

	it('leaves to the spelling variants what they find', () => {
		expect(pairs.filter(([form, name]) => spellingKey(form) === spellingKey(name))).toEqual([]);
	});

	it('leads from each form to each of its names, and back', () => {
		for (const [form, name] of pairs) {
			expect(listNicknames(spellingKey(form))).toContain(spellingKey(name));
			expect(listNicknames(spellingKey(name))).toContain(spellingKey(form));
		}
	});

	it('leads from nothing else anywhere', () => {
		expect(listNicknames(spellingKey('andersson'))).toEqual([]);
		expect(listNicknames('')).toEqual([]);
	});
});

/** Finds by name, with the tier, in a directory of contacts with the given names. */
function search(query: string, found: readonly (readonly [given: string, family: string])[]) {
	const directory = createNamedDirectory(found);
	const { hits } = createSearchEngine(buildIndex(directory)).search(query, none);
	return hits.map(({ index, tier }) => `${directory.contacts[index]?.title}: ${tier}`);
}

describe('a nickname', () => {
	it.each([
		['lasse', 'Lars'],
		['kalle', 'Karl'],
		['kalle', 'Carl'],
		['calle', 'Karl'],
		['bosse', 'Bo'],
		['kicki', 'Kristina'],
		['kicki', 'Christina'],
		['kicki', 'Kerstin'],
		['nisse', 'Nils'],
		['lotta', 'Charlotte'],
		['maggan', 'Margaretha'],
		['jocke', 'Joachim'],
		['sussie', 'Susanne'],
		['micke', 'Michael'],
		['ville', 'William'],
		['olle', 'Olov'],
		['anki', 'Ann-Kristin'],
		['mia', 'Anna-Maria'],
	])('"%s" finds %s', (query, given) => {
		expect(
			search(`${query} berg`, [
				['Sixten', 'Ek'],
				[given, 'Berg'],
			]),
		).toEqual([`${given} Berg: nickname`]);
	});

	it('is found by the name that it stands for', () => {
		expect(search('lars berg', [['Lasse', 'Berg']])).toEqual(['Lasse Berg: nickname']);
	});

	it('does not lead to another of the same name', () => {
		expect(search('lasse berg', [['Lalle', 'Berg']])).not.toEqual(['Lalle Berg: nickname']);
	});

	it('comes after what is spelt like it, and before what sounds or looks like it', () => {
		const names = [
			['Palle', 'Berg'],
			['Karl', 'Berg'],
			['Calle', 'Berg'],
			['Kalle', 'Berg'],
		] as const;
		expect(search('kalle berg', names)).toEqual(['Kalle Berg: exact', 'Calle Berg: variant', 'Karl Berg: nickname']);
		expect(search('kale brg', names)[0]).toBe('Kalle Berg: fuzzy');
		expect(
			search('maggan brg', [
				['Maddan', 'Berg'],
				['Margareta', 'Berg'],
			]),
		).toEqual(['Margareta Berg: fuzzy', 'Maddan Berg: fuzzy']);
	});

	it('stands only for a given name', () => {
		expect(search('bosse', [['Anna', 'Bo']]).filter((hit) => hit.endsWith('nickname'))).toEqual([]);
	});

	it('is marked in the given name as a whole, and nowhere else', () => {
		const directory = createNamedDirectory([['Bo', 'Bo']]);
		const [hit] = createSearchEngine(buildIndex(directory)).search('bosse', none).hits;
		expect(hit?.highlights).toMatchObject({ given: [[0, 2]], family: [] });
	});
});
