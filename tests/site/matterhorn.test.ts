import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { builtSites } from '../build.ts';
import { type Operation, readOperations } from '../pdf-content.ts';
import {
	dictionaryIn,
	nameIn,
	type ReadDocument,
	readDocument,
	readLoaded,
	readWidths,
	type StructureElement,
	textIn,
	valueIn,
} from '../pdf-document.ts';
import { madePdfs } from './site-files.ts';

/**
 * PDF/UA-1 by the failure conditions of the Matterhorn Protocol (PDF Association), by their numbers, in our own words. A check gives what is wrong,
 * in sentences; none when nothing is. Conditions that only a person can judge, and those that this test cannot, are named at the end.
 */
const checks: Readonly<Record<string, (document: ReadDocument) => readonly string[]>> = {
	'01-003 an artifact inside tagged content': ({ pages }) =>
		pages.flatMap(({ operations }) =>
			markedContent(operations).flatMap(({ stack, opened }) =>
				opened === '/Artifact' && stack.some((each) => each.isTagged)
					? ['An artifact begins inside tagged content']
					: [],
			),
		),
	'01-004 tagged content inside an artifact': ({ pages }) =>
		pages.flatMap(({ operations }) =>
			markedContent(operations).flatMap(({ stack, opened, isTagged }) =>
				opened !== undefined && isTagged && stack.some((each) => each.tag === '/Artifact')
					? ['Tagged content begins inside an artifact']
					: [],
			),
		),
	'01-005 content that is neither tagged nor an artifact': ({ pages }) =>
		pages.flatMap(({ operations }) =>
			markedContent(operations).flatMap(({ stack, paints }) =>
				paints !== undefined && !stack.some((each) => each.isTagged || each.tag === '/Artifact')
					? [`"${paints}" paints outside marked content`]
					: [],
			),
		),
	'01-007 the suspects flag': ({ catalog }) => {
		const marks = dictionaryIn(catalog, 'MarkInfo');
		if (marks === undefined || String(valueIn(marks, 'Marked')) !== 'true')
			return ['The document is not marked as tagged'];
		return String(valueIn(marks, 'Suspects') ?? 'false') === 'true' ? ['Suspects is true'] : [];
	},
	'02-001 a type that is mapped to no standard type': ({ elements, roleMap }) =>
		elements.flatMap(({ type }) => (standardTypes.has(mapped(type, roleMap)) ? [] : [`${type} is no standard type`])),
	'02-003 a circular mapping': ({ roleMap }) =>
		[...roleMap.keys()].flatMap((type) => (mapped(type, roleMap) === '' ? [`${type} is mapped in a circle`] : [])),
	'02-004 a standard type mapped to another': ({ roleMap }) =>
		[...roleMap.keys()].flatMap((type) => (standardTypes.has(type) ? [`${type} is mapped`] : [])),
	'06-001 no metadata stream': ({ metadata }) => (metadata === '' ? ['There is no metadata'] : []),
	'06-002 no PDF/UA identifier': ({ metadata }) =>
		/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/u.test(metadata) ? [] : ['pdfuaid:part is not 1'],
	'06-003 no dc:title': ({ metadata }) =>
		/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/u.test(metadata) ? [] : ['dc:title is missing or empty'],
	'07-001, 07-002 the window does not show the title': ({ catalog }) => {
		const preferences = dictionaryIn(catalog, 'ViewerPreferences');
		const value = preferences && valueIn(preferences, 'DisplayDocTitle');
		return String(value) === 'true' ? [] : ['DisplayDocTitle is not true'];
	},
	'09-004 a table that is put together wrongly': (document) => wrongParents(document, tableParents),
	'09-005 a list that is put together wrongly': (document) => wrongParents(document, listParents),
	'09-006, 09-007, 09-008 contents, ruby or warichu that are put together wrongly': (document) =>
		wrongParents(document, otherParents),
	'10-001, 31-027 a shown code that is mapped to no Unicode': ({ fonts }) =>
		fonts.flatMap(({ used, unicode, dictionary }) =>
			[...used].flatMap((code) =>
				(unicode.get(code) ?? '') === '' ? [`${nameIn(dictionary, 'BaseFont')} has no Unicode for code ${code}`] : [],
			),
		),
	'11-001, 11-002, 11-003, 11-004, 11-005, 11-006 a language that cannot be told': ({ catalog, elements }) => {
		const isTag = (text: string | undefined) => text !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(text);
		const own = elements.map(({ dictionary }) => textIn(dictionary, 'Lang')).filter((text) => text !== undefined);
		return [textIn(catalog, 'Lang'), ...own].flatMap((text) => (isTag(text) ? [] : [`"${text}" is no language`]));
	},
	'13-004 a figure without an alternative': ({ elements, roleMap }) =>
		elements
			.filter(({ type }) => mapped(type, roleMap) === 'Figure')
			.flatMap(({ dictionary }) =>
				(textIn(dictionary, 'Alt') ?? textIn(dictionary, 'ActualText') ?? '') === '' ? ['A figure has no Alt'] : [],
			),
	'14-002, 14-003 headings that do not begin at 1, or skip a level': ({ elements, roleMap }) => {
		const levels = elements.flatMap(({ type }) => {
			const [, level] = /^H([1-9]\d*)$/u.exec(mapped(type, roleMap)) ?? [];
			return level === undefined ? [] : [Number(level)];
		});
		return levels.flatMap((level, index) =>
			level > (levels[index - 1] ?? 0) + 1 ? [`H${level} follows H${levels[index - 1] ?? 0}`] : [],
		);
	},
	'14-006, 14-007 plain H beside another or beside numbered headings': ({ elements }) => {
		const plain = elements.filter(({ type }) => type === 'H');
		const isMixed = plain.length > 0 && elements.some(({ type }) => /^H\d/u.test(type));
		const shared = plain.length - new Set(plain.map(({ parent }) => parent)).size;
		return [...(isMixed ? ['H and H1 are mixed'] : []), ...(shared > 0 ? ['An element has two H'] : [])];
	},
	'15-003 a head cell without a scope': ({ elements }) =>
		elements
			.filter(({ type }) => type === 'TH')
			.flatMap(({ dictionary }) => (attributes(dictionary, 'Scope').length === 0 ? ['A TH has no Scope'] : [])),
	'17-002, 17-003 a formula without an alternative': ({ elements }) =>
		elements.some(({ type, dictionary }) => type === 'Formula' && textIn(dictionary, 'Alt') === undefined)
			? ['A formula has no Alt']
			: [],
	'19-003, 19-004 notes without an id of their own': ({ elements }) => {
		const ids = elements.filter(({ type }) => type === 'Note').map(({ dictionary }) => textIn(dictionary, 'ID'));
		return ids.includes(undefined) || new Set(ids).size < ids.length ? ['A note has no id of its own'] : [];
	},
	'20-001, 20-002, 20-003 optional content': ({ catalog }) =>
		valueIn(catalog, 'OCProperties') === undefined ? [] : ['There is optional content, which this test does not read'],
	'21-001 an embedded file without a name': ({ dictionaries }) =>
		dictionaries.some((each) => nameIn(each, 'Type') === 'Filespec' || each.has(PDFName.of('EF')))
			? ['There is an embedded file']
			: [],
	'25-001 a dynamic form': ({ catalog }) => {
		const form = dictionaryIn(catalog, 'AcroForm');
		return form?.has(PDFName.of('XFA')) === true ? ['There is an XFA form'] : [];
	},
	'26-001, 26-002 encryption that shuts readers out': ({ trailer }) => (trailer.isEncrypted ? ['It is encrypted'] : []),
	'28-002, 28-006, 28-007, 28-010, 28-014, 28-015, 28-016, 28-017, 28-018 annotations that are no links': ({ pages }) =>
		pages.flatMap(({ annotations }) =>
			annotations.flatMap(({ dictionary }) => {
				const kind = nameIn(dictionary, 'Subtype');
				return kind === 'Link' ? [] : [`There is an annotation "${kind}", which this test does not read`];
			}),
		),
	'28-004, 28-012 a link without a description': ({ pages }) =>
		pages.flatMap(({ annotations }) =>
			annotations.flatMap(({ dictionary }) => (textIn(dictionary, 'Contents') ? [] : ['A link has no Contents'])),
		),
	'28-005 a field without a name': ({ catalog }) => (catalog.has(PDFName.of('AcroForm')) ? ['There is a form'] : []),
	'28-008, 28-009 a page whose links are not in the order of the structure': ({ pages }) =>
		pages.flatMap(({ annotations, dictionary }) =>
			annotations.length > 0 && nameIn(dictionary, 'Tabs') !== 'S' ? ['Tabs is not S'] : [],
		),
	'28-011 a link outside a Link element': ({ pages, elements }) => {
		const inLinks = new Set(elements.filter(({ type }) => type === 'Link').flatMap(({ objects }) => objects));
		return pages.flatMap(({ annotations }) =>
			annotations.flatMap(({ reference }) => (inLinks.has(reference) ? [] : ['A link is in no Link element'])),
		);
	},
	'30-001 a reference XObject': ({ streams }) =>
		streams.some((each) => each.has(PDFName.of('Ref'))) ? ['There is one'] : [],
	'30-002 a form XObject with tagged content': ({ streams }) =>
		streams.some((each) => nameIn(each, 'Subtype') === 'Form' && each.has(PDFName.of('StructParents')))
			? ['There is one, which this test does not follow']
			: [],
	'31-001, 31-002, 31-003, 31-006, 31-007, 31-008 a CMap that is not known to every reader': ({ fonts }) =>
		fonts.flatMap(({ dictionary }) =>
			nameIn(dictionary, 'Subtype') === 'Type0' && nameIn(dictionary, 'Encoding')?.startsWith('Identity-') === true
				? []
				: [`${nameIn(dictionary, 'BaseFont')} is not a Type 0 font with an identity CMap`],
		),
	'31-004, 31-005 a CIDFont without a map to its glyphs': ({ fonts }) =>
		fonts.flatMap(({ descendant }) =>
			descendant === undefined ||
			(nameIn(descendant, 'Subtype') === 'CIDFontType2' &&
				nameIn(descendant, 'CIDToGIDMap') !== 'Identity' &&
				!(valueIn(descendant, 'CIDToGIDMap') instanceof PDFRawStream))
				? ['CIDToGIDMap is neither Identity nor a stream']
				: [],
		),
	'31-009 a font that is not embedded': ({ fonts }) =>
		fonts.flatMap(({ program, dictionary }) =>
			program === undefined ? [`${nameIn(dictionary, 'BaseFont')} is not embedded`] : [],
		),
	'31-011 a shown glyph that the embedded font lacks': ({ fonts }) =>
		fonts.flatMap(({ program, used, glyphOf }) =>
			[...used].filter((code) => glyphOf(code) >= (program?.glyphs ?? 0)).map(String),
		),
	'31-012, 31-013, 31-017, 31-018, 31-019, 31-020, 31-021, 31-022, 31-023, 31-024, 31-025, 31-026 simple fonts': ({
		dictionaries,
	}) =>
		dictionaries.flatMap((each) =>
			nameIn(each, 'Type') === 'Font' && /^(?:Type1|TrueType|Type3|MMType1)$/u.test(nameIn(each, 'Subtype') ?? '')
				? [`There is a font of type ${nameIn(each, 'Subtype')}`]
				: [],
		),
	'31-014, 31-015 a CIDSet that does not list the glyphs': ({ fonts }) =>
		fonts.flatMap(({ descriptor, program, used }) => {
			const set = descriptor && valueIn(descriptor, 'CIDSet');
			if (!(set instanceof PDFRawStream)) return [];
			const bits = decodePDFRawStream(set).decode();
			const has = (code: number) => ((bits[code >> 3] ?? 0) & (0x80 >> (code & 7))) !== 0;
			const listed = Array.from({ length: bits.length * 8 }, (_, code) => code).filter(has);
			const missing = [...used].filter((code) => !has(code)).map((code) => `Glyph ${code} is not listed`);
			const extra = listed.filter((code) => code >= (program?.glyphs ?? 0)).map((code) => `There is no glyph ${code}`);
			return [...missing, ...extra];
		}),
	'31-016 a width that differs from the embedded font’s': ({ fonts }) =>
		fonts.flatMap(({ descendant, program, used, glyphOf }) => {
			if (descendant === undefined || program === undefined) return [];
			const widths = readWidths(descendant);
			return [...used].flatMap((code) => {
				const own = program.widthOf(glyphOf(code));
				return Math.abs(own - (widths.get(code) ?? 0)) <= 1 ? [] : [`Glyph ${code}: ${widths.get(code)}, not ${own}`];
			});
		}),
	'31-028, 31-029 a code that is mapped to no character at all': ({ fonts }) =>
		fonts.flatMap(({ unicode }) =>
			[...unicode].flatMap(([code, text]) =>
				/[\0\ufeff\ufffe]/u.test(text) ? [`Code ${code} is mapped to nothing`] : [],
			),
		),
	'31-030 a sign that the font does not have': ({ fonts }) =>
		fonts.flatMap(({ used, glyphOf }) =>
			[...used].some((code) => glyphOf(code) === 0) ? ['The glyph .notdef is shown'] : [],
		),
};

/** Conditions that are not checked here, by number. */
const notChecked = {
	'a person must judge':
		'01-001 01-002 01-006 02-002 03-001 03-002 03-003 04-001 05-001 05-002 06-004 08-001 08-002 09-001 09-002 09-003 11-007 12-001 13-001 13-002 13-003 13-005 13-006 13-007 13-008 14-001 14-004 14-005 15-001 15-002 15-004 15-005 16-001 16-002 16-003 17-001 18-001 18-002 19-001 19-002 22-001 28-001 28-003 28-013 29-001 31-010',
	'the protocol has no test for': '23-001 24-001 27-001',
};

const documents = ['main', 'published', 'other', 'empty'].flatMap((site) =>
	madePdfs(site).map(([path]) => [site, path] as const),
);
const readBytes = (site: string, path: string) => new Uint8Array(readFileSync(join(builtSites, site, path)));

it('every failure condition, all 136, is either checked or named as not checked', () => {
	const numbers = [...Object.keys(checks), ...Object.values(notChecked)].join(' ').match(/\b\d\d-\d{3}\b/gu) ?? [];
	expect(new Set(numbers).size).toBe(numbers.length);
	expect(numbers).toHaveLength(136);
});

it.each(documents)('%s: %s meets no failure condition', async (site, path) => {
	const document = await readDocument(readBytes(site, path));
	const found = Object.entries(checks).map(([condition, check]) => [condition, check(document)] as const);
	expect(found.filter(([, problems]) => problems.length > 0)).toEqual([]);
});

/** What is done to a good document, and the condition that must notice. */
const damages: readonly [condition: string, damage: (document: ReadDocument) => void][] = [
	['01-007', ({ catalog }) => catalog.delete(PDFName.of('MarkInfo'))],
	['02-001', ({ elements }) => elements[0]?.dictionary.set(PDFName.of('S'), PDFName.of('Ruta'))],
	['06-001', ({ catalog }) => catalog.delete(PDFName.of('Metadata'))],
	['06-002', ({ catalog }) => catalog.delete(PDFName.of('Metadata'))],
	['06-003', ({ catalog }) => catalog.delete(PDFName.of('Metadata'))],
	['07-001', ({ catalog }) => catalog.delete(PDFName.of('ViewerPreferences'))],
	['09-004', ({ elements }) => first(elements, 'TH').dictionary.set(PDFName.of('S'), PDFName.of('TR'))],
	['09-005', ({ elements }) => first(elements, 'TD').dictionary.set(PDFName.of('S'), PDFName.of('LI'))],
	['09-006', ({ elements }) => first(elements, 'TD').dictionary.set(PDFName.of('S'), PDFName.of('TOCI'))],
	['10-001', ({ fonts }) => fonts[0]?.dictionary.delete(PDFName.of('ToUnicode'))],
	['11-001', ({ catalog }) => catalog.delete(PDFName.of('Lang'))],
	['13-004', ({ elements }) => first(elements, 'Figure').dictionary.delete(PDFName.of('Alt'))],
	['14-002', ({ elements }) => first(elements, 'H1').dictionary.set(PDFName.of('S'), PDFName.of('H3'))],
	['14-006', ({ elements }) => first(elements, 'H1').dictionary.set(PDFName.of('S'), PDFName.of('H'))],
	['15-003', ({ elements }) => first(elements, 'TH').dictionary.delete(PDFName.of('A'))],
	['28-004', ({ pages }) => pages[0]?.annotations[0]?.dictionary.delete(PDFName.of('Contents'))],
	['28-002', ({ pages }) => pages[0]?.annotations[0]?.dictionary.set(PDFName.of('Subtype'), PDFName.of('Text'))],
	['28-008', ({ pages }) => pages[0]?.dictionary.delete(PDFName.of('Tabs'))],
	['28-011', ({ elements }) => first(elements, 'Link').dictionary.set(PDFName.of('S'), PDFName.of('Span'))],
	['31-001', ({ fonts }) => fonts[0]?.dictionary.set(PDFName.of('Encoding'), PDFName.of('Egen'))],
	['31-004', ({ fonts }) => fonts[0]?.descendant?.delete(PDFName.of('CIDToGIDMap'))],
	['31-009', ({ fonts }) => fonts[0]?.descriptor?.delete(PDFName.of('FontFile2'))],
	['31-016', ({ fonts }) => fonts[0]?.descendant?.delete(PDFName.of('W'))],
];

it.each(damages)('%s is noticed', async (condition, damage) => {
	const bytes = readBytes('published', 'kommun/mala.pdf');
	const [name, check] = Object.entries(checks).find(([each]) => each.includes(condition)) ?? [];
	if (check === undefined) throw new Error(`${name}: no such check`);
	const loaded = await PDFDocument.load(bytes, { updateMetadata: false });
	expect(check(readLoaded(loaded))).toEqual([]);
	damage(readLoaded(loaded));
	expect(check(readLoaded(loaded))).not.toEqual([]);
});

it.each([
	['01-003', '/P <</MCID 0>> BDC /Artifact BMC EMC EMC'],
	['01-004', '/Artifact BMC /P <</MCID 0>> BDC EMC EMC'],
	['01-005', '/P <</MCID 0>> BDC EMC (text) Tj'],
])('%s is noticed in the content of a page', async (condition, content) => {
	const document = await readDocument(readBytes('published', 'kommun/mala.pdf'));
	const [, check] = Object.entries(checks).find(([each]) => each.includes(condition)) ?? [];
	const [page] = document.pages;
	if (check === undefined || page === undefined) throw new Error('No such check, or no page');
	const operations = readOperations(Buffer.from(content));
	expect(check({ ...document, pages: [{ ...page, operations }] })).toHaveLength(1);
});

/** ISO 32000-1, 14.8.4. */
const standardTypes = new Set(
	'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
		' ',
	),
);

/** ISO 32000-1, tables 333 and 336 to 338: what an element may stand in. */
const tableParents = {
	TR: ['Table', 'THead', 'TBody', 'TFoot'],
	TH: ['TR'],
	TD: ['TR'],
	THead: ['Table'],
	TBody: ['Table'],
	TFoot: ['Table'],
};
const listParents = { LI: ['L'], Lbl: ['LI', 'TOCI', 'Note', 'P'], LBody: ['LI'] };
const otherParents = { TOCI: ['TOC'], RB: ['Ruby'], RT: ['Ruby'], RP: ['Ruby'], WT: ['Warichu'], WP: ['Warichu'] };

function wrongParents(
	{ elements, roleMap }: ReadDocument,
	allowed: Readonly<Record<string, readonly string[]>>,
): string[] {
	return elements.flatMap(({ type, parent }) => {
		const wanted = allowed[mapped(type, roleMap)];
		const found = parent === undefined ? 'nothing' : mapped(parent.type, roleMap);
		return wanted === undefined || wanted.includes(found) ? [] : [`${type} stands in ${found}`];
	});
}

/** The standard type that a type stands for; an empty string for one that is mapped in a circle. */
function mapped(type: string, roleMap: ReadonlyMap<string, string>, seen: readonly string[] = []): string {
	if (seen.includes(type)) return '';
	const next = roleMap.get(type);
	return standardTypes.has(type) || next === undefined ? type : mapped(next, roleMap, [...seen, type]);
}

/** The values of an attribute of an element, from its attribute objects. */
function attributes(dictionary: PDFDict, key: string): string[] {
	const value = valueIn(dictionary, 'A');
	const objects = value instanceof PDFArray ? value.asArray().map((item) => dictionary.context.lookup(item)) : [value];
	return objects.flatMap((each) => (each instanceof PDFDict ? (nameIn(each, key) ?? []) : []));
}

interface Marked {
	readonly tag: string;
	readonly isTagged: boolean;
}

/** What begins or paints in a page's content, with the marked content that it stands in. */
function markedContent(operations: readonly Operation[]) {
	const stack: Marked[] = [];
	const found: { stack: readonly Marked[]; opened?: string; isTagged?: boolean; paints?: string }[] = [];
	for (const { operator, operands } of operations) {
		if (operator === 'BMC' || operator === 'BDC') {
			const [tag, properties] = operands;
			const isTagged = properties instanceof Map && properties.has('/MCID');
			found.push({ stack: [...stack], opened: String(tag), isTagged });
			stack.push({ tag: String(tag), isTagged });
		}
		if (operator === 'EMC') stack.pop();
		if (painting.has(operator)) found.push({ stack: [...stack], paints: operator });
	}
	return found;
}

/** Operators that put something on the page (ISO 32000-1, annex A). */
const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

function first(elements: readonly StructureElement[], type: string): StructureElement {
	const found = elements.find((element) => element.type === type);
	if (found === undefined) throw new Error(`The document has no ${type}`);
	return found;
}
