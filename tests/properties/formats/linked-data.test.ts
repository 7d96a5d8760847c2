import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonInHtml } from '../../../src/formats/escaped-json.ts';
import { describeMunicipalityPage, describeOrganisationPage } from '../../../src/formats/page-linked-data.ts';
import { directory, page, pageOf, ystad } from '../../unit/formats/linked-pages.ts';
import { hostileDirectories } from '../../unit/hostile-directory.ts';

describe('every word of structured data', () => {
	const vocabulary = readVocabulary();

	it.each([
		['ContactPoint', 'hoursAvailable', true],
		['PostalAddress', 'contactType', true],
		['GovernmentOrganization', 'parentOrganization', true],
		['GovernmentOrganization', 'openingHours', false],
		['ContactPoint', 'address', false],
	])('is one that schema.org has: %s, %s: %s', (type, property, isKnown) => {
		expect(vocabulary(type)?.has(property)).toBe(isKnown);
	});

	it('is one that schema.org has for such a thing, whatever stands in the directory', () => {
		fc.assert(
			fc.property(hostileDirectories(directory, 4), ({ contacts, organisations }) => {
				const pages = [
					...contacts.map((contact) => pageOf(contact)),
					...organisations.map((each) => describeOrganisationPage(each, contacts, page('/a/', each.name))),
					describeMunicipalityPage(ystad, organisations[0], contacts, page('/a/', 'a')),
				];
				for (const described of pages) {
					expect(unknownWords(described)).toEqual([]);
					const written = jsonInHtml(described ?? null);
					expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
					expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(described ?? null)));
				}
			}),
			{ numRuns: 50 },
		);
	});

	/** Types and properties in a description that schema.org does not have. */
	function unknownWords(value: unknown): string[] {
		if (Array.isArray(value)) return value.flatMap(unknownWords);
		if (typeof value !== 'object' || value === null) return [];
		const { '@type': type, '@context': _, '@id': id, ...rest } = value as Record<string, unknown>;
		if (type === undefined) return id === undefined || Object.keys(rest).length > 0 ? [JSON.stringify(value)] : [];
		const known = vocabulary(String(type));
		const unknown = Object.keys(rest).filter((key) => known?.has(key) !== true);
		return [...unknown.map((key) => `${type}.${key}`), ...Object.values(rest).flatMap(unknownWords)];
	}

	/** The properties of each type of schema.org, its supertypes' among them, read from the types of schema-dts. */
	function readVocabulary(): (type: string) => Set<string> | undefined {
		const text = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8');
		const bases = new Map(
			[...text.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{\n(.*?)^\}/gmsu)].map(
				([, name, above, body]) => [
					name,
					{
						above: (above ?? '').split(',').map((each) => each.trim()),
						own: [...(body ?? '').matchAll(/^ {4}"(\w+)"\?:/gmu)].map(([, property]) => property ?? ''),
					},
				],
			),
		);
		const collect = (name: string): string[] => {
			const base = bases.get(name);
			return base === undefined ? [] : [...base.own, ...base.above.flatMap(collect)];
		};
		return (type) => (bases.has(`${type}Leaf`) ? new Set(collect(`${type}Leaf`)) : undefined);
	}
});
