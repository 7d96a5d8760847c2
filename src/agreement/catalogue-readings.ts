import { emailUri, phoneUri } from '../domain/contact-point-uri.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Directory } from '../domain/directory.ts';
import { toIri } from '../domain/iri.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { absoluteAddress, fileStems, openDataAddresses, pageAddresses } from '../domain/published-address.ts';
import { findOrganisationReach, findReach } from '../domain/reach.ts';
import { languages } from '../domain/site.ts';
import { formatsOf } from '../formats/registry.ts';
import { translator } from '../i18n/translate.ts';
import { newestVerified } from '../views/age-of-list.ts';
import { canonical } from './canonical.ts';
import type { Disagreement } from './finding.ts';
import { type ReadThing, readRdf } from './readers/rdf.ts';
import type { Truth } from './reading.ts';
import type { Field } from './statement.ts';
import { isOpen } from './surfaces.ts';

/** A text that a thing must have, and no other, in the words of reports. */
type Wanted = readonly [property: string, field: Field, texts: readonly string[]];

/** Compares what data portals are told with the content that they are led to. How large files are is compared with them ({@link listSizes}). */
export function compareCatalogue(xml: string, truth: Truth): Disagreement[] {
	const things = new Map(readRdf(xml).map((thing) => [thing.iri, thing]));
	return listWanted(truth).flatMap(([iri, wanted]) => {
		const thing = things.get(iri);
		return wanted.flatMap(([property, field, texts]) => compareTexts(iri, field, textsOf(thing, property), texts));
	});
}

/** How large files are said to be, by their paths in the build. */
export function listSizes(xml: string, truth: Truth): { readonly path: string; readonly bytes: string | undefined }[] {
	const things = new Map(readRdf(xml).map((thing) => [thing.iri, thing]));
	return listDistributions(truth).map(({ iri, path }) => ({
		path: path.slice(1),
		bytes: textsOf(things.get(iri), 'dcat:byteSize')[0],
	}));
}

function listDistributions({ directory, harvested }: Truth) {
	const stem = harvested === undefined ? fileStems.everyone() : openDataAddresses.everyoneWithoutPersons();
	return formatsOf('directory').map((format) => ({
		format,
		path: stem + format.ending,
		iri: addressIn(directory.site.url, openDataAddresses.distribution(format.ending)),
	}));
}

/** What is told, by the things that it is told of. */
function listWanted(truth: Truth): (readonly [iri: string, wanted: readonly Wanted[]])[] {
	const { directory } = truth.harvested ?? truth;
	const { site } = directory;
	const { openData, owner } = site;
	const at = (path: string) => addressIn(site.url, path);
	const areas = listAreas(directory);
	const days: Wanted[] = [
		['dcterms:issued', 'changed', textsIf(openData.issued)],
		['dcterms:modified', 'changed', textsIf(dayOfData(directory))],
	];
	const called = languages.filter((language) => site.name[language] !== undefined);
	const number = owner.phone?.number.kind === 'international' ? [phoneUri(owner.phone.number)] : [];
	return [
		[
			at(openDataAddresses.catalogue()),
			[
				...called.map((language): Wanted => {
					const title = translator(language)('openData.catalogue', { name: site.name[language] ?? '' });
					return [`dcterms:title@${language}`, 'title', [title]];
				}),
				['foaf:homepage', 'page', [at(pageAddresses.start())]],
				...days,
			],
		],
		[
			at(openDataAddresses.dataset()),
			[
				...called.map((language): Wanted => [`dcterms:title@${language}`, 'title', textsIf(site.name[language])]),
				...called.map((language): Wanted => {
					const told = openData.includePersons ? '' : translator(language)('openData.withoutPersons');
					const description = site.description[language];
					const texts = description === undefined ? [] : [`${description} ${told}`];
					return [`dcterms:description@${language}`, 'text', texts];
				}),
				['dcterms:identifier', 'uid', textsIf(site.uid)],
				['dcat:landingPage', 'page', [at(pageAddresses.data())]],
				['dcat:distribution', 'page', listDistributions(truth).map(({ iri }) => iri)],
				['dcterms:spatial', 'reach', areas.map((area) => at(pageOf(area)))],
				...days,
			],
		],
		...listDistributions(truth).map(({ format, iri, path }): readonly [string, readonly Wanted[]] => [
			iri,
			[
				['dcat:accessURL', 'page', [at(path)]],
				['dcat:downloadURL', 'page', [at(path)]],
				['dcterms:format', 'text', [format.mediaType.replace(/;.*$/u, '')]],
				['dcterms:modified', 'changed', textsIf(dayOfData(directory))],
			],
		]),
		[
			at(openDataAddresses.contactPoint()),
			[
				['vcard:fn', 'organisation', [owner.name]],
				['vcard:hasEmail', 'emails', owner.email === undefined ? [] : [emailUri(owner.email)]],
				['vcard:hasURL', 'web', owner.website === undefined ? [] : [toIri(owner.website)]],
			],
		],
		[at(openDataAddresses.telephone()), [['vcard:hasValue', 'phones', number]]],
		...areas.map((area): readonly [string, readonly Wanted[]] => [
			at(pageOf(area)),
			[
				['rdfs:label@sv', 'reach', [area.name]],
				['dcterms:identifier', 'reach', [area.code]],
			],
		]),
	];
}

/** Counties that somebody answers for whole, and municipalities that somebody answers for and none of those covers. */
function listAreas({ contacts, counties, municipalities, organisations }: Directory): (Municipality | County)[] {
	const reaches = [...contacts.filter(isOpen).map(findReach), ...organisations.map(findOrganisationReach)];
	const whole = counties.filter((county) => reaches.some(({ wholeCounties }) => wholeCounties.includes(county)));
	const named = new Set(reaches.flatMap((reach) => reach.municipalities));
	return [...whole, ...municipalities.filter((each) => named.has(each) && !whole.includes(each.county))];
}

function pageOf(area: Municipality | County): string {
	return 'county' in area ? pageAddresses.municipality(area) : pageAddresses.county(area);
}

/** The newest day of a check or of a change. */
function dayOfData({ changes, contacts }: Directory): IsoDate | undefined {
	return [...changes.map(({ date }) => date), ...textsIf(newestVerified(contacts))].sort().at(-1);
}

function addressIn(siteUrl: string, path: string): string {
	return absoluteAddress(toIri(siteUrl), path);
}

function textsOf(thing: ReadThing | undefined, property: string): readonly string[] {
	return thing?.properties.get(property) ?? [];
}

function textsIf<Text extends string>(text: Text | undefined): Text[] {
	return text === undefined ? [] : [text];
}

function compareTexts(iri: string, field: Field, stands: readonly string[], should: readonly string[]): Disagreement[] {
	const lacking = should.filter((text) => !stands.some((each) => canonical(each) === canonical(text)));
	const extra = stands.filter((text) => !should.some((each) => canonical(each) === canonical(text)));
	return Array.from({ length: Math.max(lacking.length, extra.length) }, (_, at) => ({
		code: 'differs',
		contact: iri,
		field,
		stands: extra[at],
		should: lacking[at],
	}));
}
