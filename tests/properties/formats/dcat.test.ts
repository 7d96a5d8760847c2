import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderDcat } from '../../../src/formats/dcat.ts';
import { readRdfXml, valuesOf } from '../../read-rdf.ts';
import { fixtureDirectory } from '../../unit/fixture-directory.ts';
import { hostileText } from '../../unit/hostile-directory.ts';

const url = 'https://www.kommun.test/kontakter/';
const fixture = fixtureDirectory();

it('data portals are told what was written, whatever was', async () => {
	const openData = { ...fixture.site.openData, includePersons: true };
	await fc.assert(
		fc.asyncProperty(hostileText, hostileText, hostileText, async (name, description, owner) => {
			const site = {
				name: { sv: name },
				description: { sv: description },
				owner: { ...fixture.site.owner, name: owner },
			};
			const store = await readRdfXml(renderDcat({ ...fixture, site: { ...fixture.site, ...site, url, openData } }, []));
			const dataset = `${url}dcat.rdf#kontakter`;
			expect(valuesOf(store, dataset, 'dcterms:title')).toEqual([inXml(name)]);
			expect(valuesOf(store, dataset, 'dcterms:description')).toEqual([inXml(description)]);
			expect(valuesOf(store, `${url}dcat.rdf#utgivare`, 'foaf:name')).toEqual([inXml(owner)]);
		}),
		{ numRuns: 200 },
	);
});

/** A text without what no XML can hold; the check of the content lets none of that in. */
function inXml(text: string): string {
	return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
