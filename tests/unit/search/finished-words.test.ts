import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { createNamedDirectory } from './named-directory.ts';

const none = { municipality: '', county: '', kind: '' };

function searchNames(query: string, names: readonly (readonly [given: string, family: string])[]) {
	const directory = createNamedDirectory(names);
	const { hits, isPartial } = createSearchEngine(buildIndex(directory)).search(query, none);
	return { isPartial, titles: hits.map(({ index }) => directory.contacts[index]?.title) };
}

describe('a word that another follows is finished', () => {
	it('so a name with å, ä or ö comes before one that only begins so', () => {
		const names = [
			['Karlotta', 'Jonsson'],
			['Karl', 'Jönsson'],
		] as const;
		expect(searchNames('karl jonsson', names).titles).toEqual(['Karl Jönsson', 'Karlotta Jonsson']);
	});

	it('so a name in the genitive comes before one that only begins so', () => {
		const names = [
			['Sixten', 'Lundsjö'],
			['Lars', 'Lund'],
		] as const;
		expect(searchNames('lunds handläggare', names).titles).toEqual(['Lars Lund', 'Sixten Lundsjö']);
		expect(searchNames('handläggare lunds', names).titles).toEqual(['Sixten Lundsjö', 'Lars Lund']);
	});
});

describe('a word that says nothing of whom one looks for', () => {
	const directory = fixtureDirectory('content');
	const engine = createSearchEngine(buildIndex(directory));

	it.each(['samordning i malå', 'samordning för malå', 'polisen i norsjö', 'länsstyrelsen i västerbotten om tobak'])(
		'need not stand there: %s',
		(query) => {
			const { hits, isPartial, total } = engine.search(query, none);
			const without = engine.search(query.replace(/ (?:i|för|om)(?= )/gu, ''), none);
			expect(isPartial).toBe(false);
			expect(total).toBeGreaterThan(0);
			expect(hits.map(({ index }) => index)).toEqual(without.hits.map(({ index }) => index));
		},
	);

	it('is an initial where the query begins with it', () => {
		const names = [
			['Börje', 'Zetterbäck'],
			['Ivar', 'Zetterbäck'],
		] as const;
		expect(searchNames('i zetterbäck', names).titles).toEqual(['Ivar Zetterbäck', 'Börje Zetterbäck']);
		expect(searchNames('zetterbäck i malå', names).isPartial).toBe(false);
	});

	it('alone is searched for like any other', () => {
		expect(searchNames('i', [['Ivar', 'Ek']]).titles).toEqual(['Ivar Ek']);
	});
});
