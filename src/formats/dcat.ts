import { emailUri, phoneUri } from '../domain/contact-point-uri.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Directory } from '../domain/directory.ts';
import { toIri } from '../domain/iri.ts';
import { findLicenceUri } from '../domain/licence.ts';
import type { LocalText } from '../domain/local-text.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { publisherTypes } from '../domain/open-data.ts';
import { absoluteAddress, openDataAddresses, pageAddresses } from '../domain/published-address.ts';
import { findOrganisationReach, findReach } from '../domain/reach.ts';
import { type Language, languages, type Site } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { newestVerified } from '../views/age-of-list.ts';
import { listCommonTopics } from '../views/common-topics.ts';
import type { Format } from './format.ts';
import { type RdfNode, type RdfValue, renderRdfXml } from './rdf-xml.ts';

/** A file with everyone that portals are led to. */
export interface CatalogueFile {
	/** From the site's root. */
	readonly path: string;
	readonly format: Format;
	/** How large it is. */
	readonly bytes: number;
}

const prefixes = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
};

const authority = 'http://publications.europa.eu/resource/authority';
const languageCodes: Readonly<Record<Language, string>> = { sv: 'SWE', en: 'ENG' };

/** What the profile asks of the description itself, whatever the data is licensed under. */
const licenceOfCatalogue = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** Keywords beside the one that every directory has. */
const mostTopics = 10;

type Properties = RdfNode['properties'];

/**
 * Tells data portals of a directory after DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/sv/): a catalogue with one set of data, in several files.
 * Its days are those of the data.
 *
 * @param directory as its files have it; of a site that has all that the profile asks for
 */
export function renderDcat(directory: Directory, files: readonly CatalogueFile[]): string {
	const { site } = directory;
	const at = (path: string) => absoluteAddress(toIri(site.url), path);
	const [catalogue, dataset] = [at(openDataAddresses.catalogue()), at(openDataAddresses.dataset())];
	const publisher = publisherIri(site);
	const areas = listAreas(directory).map((area) => ({ area, iri: at(pageOf(area)) }));
	const distributions = files.map((file) => ({ ...file, iri: at(openDataAddresses.distribution(file.format.ending)) }));
	const days: Properties = [
		['dcterms:issued', day(site.openData.issued)],
		['dcterms:modified', day(findDayOfData(directory))],
	];
	return renderRdfXml(prefixes, [
		{
			iri: catalogue,
			type: 'dcat:Catalog',
			properties: [
				...inLanguages('dcterms:title', site.name, (name, language) =>
					translator(language)('openData.catalogue', { name }),
				),
				...inLanguages('dcterms:description', site.name, (name, language) =>
					translator(language)('openData.catalogueDescription', { name }),
				),
				['dcterms:publisher', { iri: publisher }],
				['dcterms:license', { iri: licenceOfCatalogue }],
				...days,
				...languages.filter((language) => site.name[language] !== undefined).map(languageProperty),
				['foaf:homepage', { iri: at(pageAddresses.start()) }],
				['dcat:themeTaxonomy', { iri: `${authority}/data-theme` }],
				['dcat:dataset', { iri: dataset }],
			],
		},
		{
			iri: dataset,
			type: 'dcat:Dataset',
			properties: [
				...inLanguages('dcterms:title', site.name, (name) => name),
				...inLanguages('dcterms:description', site.description, (description, language) =>
					site.openData.includePersons
						? description
						: `${description} ${translator(language)('openData.withoutPersons')}`,
				),
				['dcterms:identifier', site.uid === undefined ? undefined : { text: site.uid }],
				['dcterms:publisher', { iri: publisher }],
				['dcat:contactPoint', { iri: at(openDataAddresses.contactPoint()) }],
				...languages
					.filter((language) => site.name[language] !== undefined)
					.map((language) => ['dcat:keyword', { text: translator(language)('openData.keyword'), language }] as const),
				...listCommonTopics(directory.contacts, mostTopics).map(
					(text) => ['dcat:keyword', { text, language: site.languages[0] }] as const,
				),
				['dcat:theme', { iri: `${authority}/data-theme/${site.openData.theme}` }],
				...days,
				...site.languages.slice(0, 1).map(languageProperty),
				...areas.map(({ iri }) => ['dcterms:spatial', { iri }] as const),
				['dcterms:accessRights', { iri: `${authority}/access-right/PUBLIC` }],
				['dcat:landingPage', { iri: at(pageAddresses.data()) }],
				...distributions.map(({ iri }) => ['dcat:distribution', { iri }] as const),
			],
		},
		...distributions.map((file) => describeDistribution(file, directory)),
		...distributions.flatMap(({ format }) => describeSchema(format, directory)),
		...describePublisher(directory),
		...areas.map(({ area, iri }): RdfNode => {
			const properties: Properties = [
				['rdfs:label', { text: area.name, language: 'sv' }],
				['dcterms:identifier', { text: area.code }],
			];
			return { iri, type: 'dcterms:Location', properties };
		}),
	]);
}

/** A file. Where it is fetched is where it is reached: nothing stands before it. */
function describeDistribution(
	{ bytes, format, iri, path }: CatalogueFile & { readonly iri: string },
	directory: Directory,
): RdfNode {
	const { site } = directory;
	const at = (address: string) => absoluteAddress(toIri(site.url), address);
	const licence = findLicenceUri(site.licence.url);
	return {
		iri,
		type: 'dcat:Distribution',
		properties: [
			['dcterms:title', { text: format.label, language: site.languages[0] }],
			...inLanguages('dcterms:description', site.name, (_, language) => {
				const t = translator(language);
				return `${t(`data.${format.name}`, { format: format.label })} ${t(`data.${format.name}.when`, { format: format.label })}`;
			}),
			['dcat:accessURL', { iri: at(path) }],
			['dcat:downloadURL', { iri: at(path) }],
			['dcterms:format', { text: format.mediaType.split(';')[0] ?? '' }],
			['dcat:byteSize', { text: String(bytes), datatype: xsd('nonNegativeInteger') }],
			['dcterms:license', licence === undefined ? undefined : { iri: licence }],
			['dcterms:modified', day(findDayOfData(directory))],
			...site.languages.slice(0, 1).map(languageProperty),
			['dcterms:conformsTo', format.schema === undefined ? undefined : { iri: at(format.schema) }],
		],
	};
}

/** What a format's files hold, where that is described for programs. */
function describeSchema({ label, schema }: Format, { site }: Directory): RdfNode[] {
	if (schema === undefined) return [];
	const properties = inLanguages('dcterms:title', site.name, (_, language) =>
		translator(language)('openData.schema', { format: label }),
	);
	return [{ iri: absoluteAddress(toIri(site.url), schema), type: 'dcterms:Standard', properties }];
}

/** The publisher, and how it is reached, which are two things to portals. */
function describePublisher({ site }: Directory): RdfNode[] {
	const { openData, owner } = site;
	const at = (path: string) => absoluteAddress(toIri(site.url), path);
	const website = owner.website === undefined ? undefined : { iri: toIri(owner.website) };
	// A short number cannot be called from abroad.
	const number = owner.phone?.number.kind === 'international' ? owner.phone.number : undefined;
	const telephone = at(openDataAddresses.telephone());
	const registered = openData.organisationNumber;
	return [
		{
			iri: publisherIri(site),
			type: 'foaf:Agent',
			properties: [
				['foaf:name', { text: owner.name, language: site.languages[0] }],
				[
					'dcterms:type',
					openData.publisherType && {
						iri: `http://purl.org/adms/publishertype/${publisherTypes[openData.publisherType]}`,
					},
				],
				['foaf:homepage', website],
				['dcterms:identifier', registered === undefined ? undefined : { text: registered }],
			],
		},
		{
			iri: at(openDataAddresses.contactPoint()),
			type: openData.publisherType === 'person' ? 'vcard:Individual' : 'vcard:Organization',
			properties: [
				['vcard:fn', { text: owner.name }],
				['vcard:hasEmail', owner.email === undefined ? undefined : { iri: emailUri(owner.email) }],
				['vcard:hasTelephone', number && { iri: telephone }],
				['vcard:hasURL', website],
			],
		},
		...(number === undefined
			? []
			: [
					{
						iri: telephone,
						type: 'vcard:Voice',
						properties: [['vcard:hasValue', { iri: phoneUri(number) }] as const],
					},
				]),
	];
}

/** A body with a number is known by that in every catalogue. */
function publisherIri({ openData, url }: Site): string {
	return openData.organisationNumber === undefined
		? absoluteAddress(toIri(url), openDataAddresses.publisher())
		: `http://dataportal.se/organisation/SE${openData.organisationNumber}`;
}

/** A property in each language that a text of the site is written in. */
function inLanguages(property: string, text: LocalText, say: (text: string, language: Language) => string): Properties {
	return languages.flatMap((language) => {
		const own = text[language];
		return own === undefined ? [] : [[property, { text: say(own, language), language }] as const];
	});
}

function languageProperty(language: Language): Properties[number] {
	return ['dcterms:language', { iri: `${authority}/language/${languageCodes[language]}` }];
}

/** Every area that somebody answers for: a county where all of it is, else municipalities one by one. */
function listAreas({ contacts, counties, municipalities, organisations }: Directory): (Municipality | County)[] {
	const reaches = [
		...contacts.filter(({ status }) => status !== 'ended').map(findReach),
		...organisations.map(findOrganisationReach),
	];
	const whole = new Set(reaches.flatMap(({ wholeCounties }) => wholeCounties));
	const single = new Set(reaches.flatMap((reach) => reach.municipalities));
	return [
		...counties.filter((county) => whole.has(county)),
		...municipalities.filter((each) => single.has(each) && !whole.has(each.county)),
	];
}

function pageOf(area: Municipality | County): string {
	return 'county' in area ? pageAddresses.municipality(area) : pageAddresses.county(area);
}

/** The last day on which something in the data was changed or checked. */
function findDayOfData({ changes, contacts }: Directory): IsoDate | undefined {
	const [changed, checked] = [changes.at(-1)?.date, newestVerified(contacts)];
	return changed !== undefined && (checked === undefined || changed > checked) ? changed : checked;
}

function day(date: IsoDate | undefined): RdfValue | undefined {
	return date && { text: date, datatype: xsd('date') };
}

function xsd(type: string): string {
	return `http://www.w3.org/2001/XMLSchema#${type}`;
}
