import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareBuild } from '../../src/agreement/compare-build.ts';
import { compareFile, createTruth } from '../../src/agreement/compare-file.ts';
import { comparePrintParts } from '../../src/agreement/compare-print-parts.ts';
import type { Finding } from '../../src/agreement/finding.ts';
import type { Truth } from '../../src/agreement/reading.ts';
import { readPdfText } from '../../src/cli/pdf-text.ts';
import { unpack } from '../../src/cli/unpack.ts';
import type { Directory } from '../../src/domain/directory.ts';
import { fileStems } from '../../src/domain/published-address.ts';
import { publishedAt } from '../../src/domain/published-at.ts';
import { formats } from '../../src/formats/registry.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { PackedRecords } from '../../src/print/packed-records.ts';
import { decodeIndex, encodeIndex } from '../../src/search/index-codec.ts';
import { buildDate, builtSites, largeContent, publishedAddress } from '../build.ts';
import { fixtureContent } from '../unit/fixture-directory.ts';
import { siteFiles } from './site-files.ts';

const otherContent = 'tests/fixtures/annat-natverk';
const laterContent = join(builtSites, 'later-content');

/** The content of each site, where it is published, and whether its PDFs are read, which takes a program each. */
const sites = [
	['main', 'content', undefined, false],
	['published', 'content', publishedAddress, true],
	['other', otherContent, undefined, true],
	// Leads data portals to files without persons, and has a post that has ended.
	['later', laterContent, publishedAddress, false],
] as const;

const truthOf = (content: string, url: string | undefined, readPdf: Truth['readPdf'] = readPdfText) => {
	const told = fixtureContent(content);
	return createTruth({ ...told, directory: publishedAt(told.directory, url) }, readPdf);
};

describe.each(sites)('every file of the site "%s"', (site, content, url, withPdfs) => {
	const files = siteFiles(site);
	const truth = truthOf(content, url, withPdfs ? readPdfText : () => undefined);
	const build = {
		written: [...files.keys()],
		files: [...files.keys()],
		read: (file: string) => files.get(file) ?? Buffer.alloc(0),
		unpack,
	};

	const comparison = compareBuild(build, truth);

	it('says of each contact what the content says, and of nobody else', () => {
		const { compared, findings, hasPdfs, leftOut } = comparison;
		expect(findings).toEqual([]);
		expect(hasPdfs).toBe(true);
		expect(leftOut.length > 0).toBe(!withPdfs);
		expect(compared).toBeGreaterThan(truth.directory.contacts.length * 5);
	});

	it('is compared, unless it is of a kind that tells of no contact', () => {
		const silent =
			/^(?:\.|_)|\.(?:js|css|png|ico|svg|woff2|webmanifest|xml|config)$|^robots\.txt$|^(?:en\/)?(?:oembed|data\/schema)\/|^data\/innehall\.json$|^staticwebapp\.config\.json$/u;
		const document = /^pressmeddelande\/[^/]+(?<!-kontakter|-anslag)\.pdf$/u;
		expect(comparison.silent.filter((file) => !silent.test(file) && !document.test(file))).toEqual([]);
	});
});

it('a large site says of each contact what the content says: all files of everyone, and some of each other kind', () => {
	const files = siteFiles('large');
	const truth = truthOf(largeContent, undefined, () => undefined);
	const isOfEveryone = (file: string) => /^(?:data|sok|utskrift|a-o)\/|^[^/]+$/u.test(file);
	const read = [...files].filter(([file], index) => isOfEveryone(file) || index % 29 === 0);
	const findings = read.map(([file, bytes]) => compareFile(file, bytes, truth)).filter((found) => found !== undefined);
	expect(findings.length).toBeGreaterThan(100);
	expect(findings.flat()).toEqual([]);

	const all = [...files.keys()];
	const build = { written: all, files: all, read: (file: string) => files.get(file) ?? Buffer.alloc(0), unpack };
	expect(comparePrintParts(build, new Set(all), truth)).toEqual([]);
	const [part = ''] = all.filter(
		(file) => files.get(file)?.includes('"contactPoints"') && file.startsWith('utskrift/'),
	);
	const { rows } = JSON.parse(files.get(part)?.toString() ?? '') as PackedRecords;
	const without = new Set(all.filter((file) => file !== part));
	const told = comparePrintParts(build, without, truth).map(({ code }) => code);
	expect(told.sort()).toEqual([...rows.map(() => 'contact-missing'), 'file-missing']);
});

/** What is changed in a file, in all ways in which it may be written, what it becomes, and the fields that must then be named. */
const changes: readonly (readonly [what: string, written: RegExp, becomes: string, fields: readonly string[]])[] = [
	['a given name', /Øystein/gu, 'Eystein', ['title', 'given', 'replacedBy']],
	['a role', /Hembygdskonsulent/gu, 'Hembygdskonsulant', ['role']],
	['a number that is dialled', /\+46701740605/gu, '+46701740606', ['phones']],
	['a number that is read', /070[-\u2011]174[ \u00A0]06[ \u00A0]05/gu, '070-174 06 06', ['phones']],
	['an extension', /(?:anknytning|extension) 12/gu, 'anknytning 13', ['phones']],
	['an e-mail address', /arkivet@(?:<wbr>)?ystad\.example/gu, 'orkivet@ystad.example', ['emails']],
	['a web page', /ystad\.example\/(?:<wbr>)?arkiv/gu, 'ystad.example/orkiv', ['web']],
	['a topic', /hembygdsföreningar/gu, 'hembygdsforeningar', ['topics']],
	['hours', /15:30/gu, '15:45', ['officeHours']],
	['an address', /Museigatan 4/gu, 'Museigatan 5', ['visitingAddress', 'postalAddress']],
	['a note', /Ring före/gu, 'Ring efter', ['note']],
	['another name', /stadsarkivet/gu, 'stadsarkiven', ['aliases']],
];

/** True where something was found in a file, in one of some fields. */
function names(
	findings: readonly Finding[] | undefined,
	file: string,
	fields: readonly string[],
	contact?: string,
): boolean {
	return (findings ?? []).some(
		(found) =>
			found.file === file &&
			found.code === 'differs' &&
			fields.includes(found.field) &&
			(contact === undefined || found.contact === contact),
	);
}

/** One file of each kind of a site: ids, places and hashes of bytes do not make a kind. */
function oneOfEachKind(files: readonly string[]): string[] {
	const kindOf = (file: string) =>
		file
			.replace(
				/(?<=(?:kontakt|kommun|organisation|lan|pressmeddelande)\/)[^/]+?(?=\/|(?:-4|-excel|-anslag)?\.\w+$)/u,
				'*',
			)
			.replace(/[\da-f]{12}/u, '*');
	return [...Map.groupBy(files, kindOf).values()].map((ofKind) => ofKind.at(-1) ?? '');
}

describe('a file of which one thing is changed', () => {
	const files = siteFiles('other');
	const truth = truthOf(otherContent, undefined);
	const texts = oneOfEachKind([...files.keys()]).filter((file) => !/\.(?:pdf|xlsx|bin|png|ico|woff2)$/u.test(file));
	const isOfContacts = (file: string) => compareFile(file, files.get(file) ?? Buffer.alloc(0), truth) !== undefined;

	it.each(changes)('is named with its field, wherever in it %s stands', (_, written, becomes, fields) => {
		let tried = 0;
		for (const file of texts.filter(isOfContacts)) {
			const text = String(files.get(file));
			for (const { 0: stands, index } of text.matchAll(written)) {
				const changed = text.slice(0, index) + becomes + text.slice(index + stands.length);
				const findings = compareFile(file, Buffer.from(changed), truth);
				expect(names(findings, file, fields), `${file}: ${text.slice(index - 60, index + 60)}`).toBe(true);
				tried++;
			}
		}
		expect(tried).toBeGreaterThan(5);
	});

	it.each([
		['kontakt/karlskrona-radgivning/index.html', '<strong>Vakant.', '<strong>Upphört.', 'status'],
		['kontakt/ystad-arkiv/index.html', '<dd>1\u00A0november 2026', '<dd>2\u00A0november 2026', 'verified'],
		['kontakt/sydost-hembygd/index.html', 'Box 12, 271', 'Box 13, 271', 'postalAddress'],
		['kontakt/sydost-hembygd/index.html', 'Uppgifterna kan vara inaktuella', 'Uppgifterna är färska', 'stale'],
		[
			'kommun/ystad/index.html',
			'Kontrollerad</span> 1\u00A0november',
			'Kontrollerad</span> 2\u00A0november',
			'verified',
		],
		['lan/blekinge/index.html', '<p>Byggnadsvårdens hus', '<p>Byggnadsvårdens hem', 'organisation'],
		['data/kontakter.json', '"status": "vacant"', '"status": "current"', 'status'],
		['data/kontakter.json', '"postalCode": "371 31"', '"postalCode": "371 32"', 'visitingAddress'],
		['data/kontakter.json', '"website": "https://sydostarkivet.example/"', '"website": null', 'web'],
		['data/kontakter.json', '"hash": "', '"hash": "0', 'hash'],
		['organisation/sydostarkivet/index.html', 'Box 12, 271', 'Box 13, 271', 'postalAddress'],
		['data/kontakter.ndjson', '"stale":true', '"stale":false', 'stale'],
		['data/kontakter.csv', ',2026-10-15,', ',2026-10-16,', 'verified'],
		['data/kontakter.vcf', 'REV:20261101', 'REV:20261102', 'verified'],
		['data/kontakter.vcf', 'UID:urn:uuid:', 'UID:urn:uuid:0', 'uid'],
		['data/kontakter.jcard', '"org",{},"text","Ystads kommun"', '"org",{},"text","Ystad kommun"', 'organisation'],
		['kontakter.txt', 'Kan vara inaktuell: kontrollerad 1 mars', 'Kontrollerad 1 mars', 'stale'],
		[
			'data/kontakter.json',
			'"verified": "2024-01-01",\n  "contacts"',
			'"verified": "2026-11-01",\n  "contacts"',
			'verified',
		],
		['kontroll.ics', 'DTSTART;VALUE=DATE:20270415', 'DTSTART;VALUE=DATE:20270416', 'stale'],
		['kontroll.ics', 'kontrollerades 15 oktober', 'kontrollerades 16 oktober', 'verified'],
		['embed/kommun/1286.json', 'kontrollerad 1\u00A0mars', 'kontrollerad 2\u00A0mars', 'verified'],
		[
			'andringar/feed.atom',
			'<updated>2026-11-01T00:00:00Z</updated>\n<author',
			'<updated>2026-12-01</updated>\n<author',
			'changed',
		],
		['andringar/feed.atom', '<updated>2026-02-01T', '<updated>2026-02-02T', 'changed'],
		['andringar/feed.atom', '#contact-ystad-arkiv-2026-02-01', '#contact-ystad-arkiv-2026-02-02', 'changed'],
		['andringar/feed.json', '"date_published": "2026-02-01T', '"date_published": "2026-02-02T', 'changed'],
		['andringar/index.html', '<h2>1\u00A0februari', '<h2>2\u00A0februari', 'changed'],
		['kommun/ystad/feed.atom', '<updated>2026-01-10T', '<updated>2026-01-11T', 'changed'],
		['index.html', '>4 kontakter<', '>5 kontakter<', 'count'],
		['index.html', '>1 kontakt<', '>11 kontakter<', 'count'],
		['index.html', '<span class="heading-count">4 kontakter</span>', '', 'count'],
		['index.html', '<span class="heading-count">1 kontakt</span>', '', 'count'],
		['index.html', '<span class="heading-count">4 kontakter</span>', '<span>4 kontakter</span>', 'count'],
		['lan/blekinge/index.html', '<span class="heading-count">2 kontakter</span>', '', 'count'],
		['kommun/ystad/index.html', 'i Ystad: 2 kontakter', 'i Ystad: 3 kontakter', 'count'],
		['pressmeddelande/nytt-natverk/index.html', '<dd>1 kontakt<', '<dd>2 kontakter<', 'count'],
		['kontakter.txt', '\n4 kontakter\n', '\n14 kontakter\n', 'count'],
		['embed/kommun/1286.json', '"more":"Aktuell lista"', '"more":"Aktuell lista med alla 9 kontakter"', 'count'],
		['kommun/ystad/index.html', '"telephone":["+46313900600"]', '"telephone":["+46313900601"]', 'phones'],
		['kommun/ystad/index.html', '"@type":"GovernmentOrganization"', '"@type":"Organization"', 'organisation'],
		[
			'kommun/ystad/index.html',
			'"propertyID":"kommunkod","value":"1286"',
			'"propertyID":"kommunkod","value":"1287"',
			'reach',
		],
		['kommun/ystad/index.html', '"lastReviewed":"2025-03-01"', '"lastReviewed":"2026-03-01"', 'verified'],
		['organisation/sydostarkivet/index.html', '"streetAddress":"Box 12"', '"streetAddress":"Box 13"', 'postalAddress'],
		[
			'organisation/sydostarkivet/index.html',
			'"url":"https://sydostarkivet.example/"',
			'"url":"https://sydost.example/"',
			'web',
		],
		['organisation/sydostarkivet/index.html', '"name":"Blekinge län"', '"name":"Blekinge"', 'reach'],
		['kontakt/ystad-arkiv/index.html', '"email":["kommunen@ystad.example"]', '"email":[]', 'emails'],
		['status/index.html', 'Kontakter:</span> 2', 'Kontakter:</span> 3', 'count'],
		['status/index.html', 'Vakanta: 1.', 'Vakanta: 2.', 'count'],
		['status/index.html', '<desc>mindre än 3 månader sedan: 2', '<desc>mindre än 3 månader sedan: 3', 'count'],
		['status/index.html', '60+: 0', '60+: 1', 'count'],
		['status/index.html', 'december 2026', 'december 2027', 'count'],
		['llms.txt', 'Uppdaterad 2 oktober', 'Uppdaterad 3 oktober', 'text'],
		['llms.txt', '[Om nätverket]', '[Om oss]', 'title'],
		['llms.txt', '/kontakter/om/)', '/kontakter/oss/)', 'page'],
		['llms.txt', 'Licens: ', 'Ingen licens: ', 'text'],
	])('%s says so when %j is %j', (file, stands, becomes, field) => {
		const text = String(files.get(file));
		expect(text).toContain(stands);
		const findings = compareFile(file, Buffer.from(text.replace(stands, becomes)), truth);
		expect(names(findings, file, [field]), JSON.stringify(findings)).toBe(true);
	});

	it('is named with its field where it is no text: a workbook, the search index, the index in the one file, a PDF', () => {
		const workbook = unzipSync(files.get('data/kontakter.xlsx') ?? new Uint8Array());
		const sheet = 'xl/worksheets/sheet1.xml';
		const changed = strFromU8(workbook[sheet] ?? new Uint8Array()).replace('arkivet@', 'orkivet@');
		const bytes = zipSync({ ...workbook, [sheet]: strToU8(changed) });
		expect(
			names(compareFile('data/kontakter.xlsx', bytes, truth), 'data/kontakter.xlsx', ['emails'], 'ystad-arkiv'),
		).toBe(true);

		const withOtherNumber = (index: Uint8Array) => {
			const data = decodeIndex(index);
			return encodeIndex({
				...data,
				phones: data.phones.map((phone) => phone.replace('070-174 06 05', '070-174 06 06')),
			});
		};
		const path = [...files.keys()].find((file) => file.endsWith('.bin')) ?? '';
		const index = withOtherNumber(new Uint8Array(files.get(path) ?? []));
		expect(names(compareFile(path, index, truth), path, ['phones'], 'ystad-arkiv')).toBe(true);

		const html = String(files.get('kontakter.html'));
		const [, inFile = ''] = /data-index="([^"]*)"/u.exec(html) ?? [];
		const tampered = Buffer.from(withOtherNumber(new Uint8Array(Buffer.from(inFile, 'base64')))).toString('base64');
		const page = Buffer.from(html.replace(inFile, tampered));
		expect(names(compareFile('kontakter.html', page, truth), 'kontakter.html', ['phones'], 'ystad-arkiv')).toBe(true);

		for (const [stands, becomes, field] of [
			[/070.174.06.05/u, '070-174 06 06', 'phones'],
			['Hembygdskonsulent', 'Hembygdskonsulant', 'role'],
			['Ring före tio.', '', 'note'],
			['Ystads kommun', 'Ystad kommun', 'organisation'],
		] as const) {
			for (const file of ['kommun/ystad.pdf', 'kontakter-anslag.pdf']) {
				const readPdf = (pdf: Uint8Array) => readPdfText(pdf)?.replace(stands, becomes);
				const findings = compareFile(file, files.get(file) ?? new Uint8Array(), { ...truth, readPdf });
				expect(names(findings, file, [field]), `${file}: ${field}`).toBe(true);
			}
		}
	});

	it('is named with its page where the search knows another text than stands there', () => {
		const file = [...files.keys()].find((each) => /^sok\/.*\.json$/u.test(each)) ?? '';
		const text = String(files.get(file));
		for (const [stands, becomes, field] of [
			['Läs det senaste', 'Läs det äldsta', 'text'],
			['"title":"Om nätverket"', '"title":"Om"', 'title'],
			['"anchor":"arkivet"', '"anchor":"arkiv"', 'text'],
			['"path":"/om/"', '"path":"/oss/"', 'page'],
		] as const) {
			expect(text).toContain(stands);
			const findings = compareFile(file, Buffer.from(text.replace(stands, becomes)), truth);
			expect(names(findings, file, [field]), JSON.stringify(findings)).toBe(true);
		}
	});

	it('is named where data portals are told something else', () => {
		const [file, later] = ['dcat.rdf', siteFiles('later')];
		const text = String(later.get(file));
		const ofPortals = truthOf(laterContent, publishedAddress);
		expect(compareFile(file, Buffer.from(text), ofPortals)).toEqual([]);
		for (const [stands, becomes, field] of [
			['>Kulturarvets kontakter i sydost<', '>Kulturarvets kontakter<', 'title'],
			['>2026-11-01<', '>2026-12-01<', 'changed'],
			['mailto:redaktion@', 'mailto:redaktör@', 'emails'],
			['tel:+46406280400', 'tel:+46406280401', 'phones'],
			['<dcterms:identifier>12<', '<dcterms:identifier>13<', 'reach'],
			['oppna/kontakter.csv', 'kontakter.csv', 'page'],
			['utan namn på personer', 'med namn på personer', 'text'],
		] as const) {
			expect(text).toContain(stands);
			const findings = compareFile(file, Buffer.from(text.replace(stands, becomes)), ofPortals);
			expect(names(findings, file, [field]), JSON.stringify(findings)).toBe(true);
		}
		const compareSizes = (xml: string) => {
			const read = (path: string) => (path === file ? Buffer.from(xml) : (later.get(path) ?? Buffer.alloc(0)));
			const told = [...later.keys()].filter((path) => path === file || path.startsWith('data/oppna/'));
			return compareBuild({ written: [], files: told, read, unpack }, ofPortals).findings.filter(
				({ code }) => code !== 'file-missing',
			);
		};
		expect(compareSizes(text)).toEqual([]);
		expect(names(compareSizes(text.replace(/(byteSize[^>]*>)/u, '$19')), file, ['bytes'])).toBe(true);
	});

	it.each([
		['br', brotliCompressSync],
		['gz', gzipSync],
	] as const)('is named where a .%s beside a file does not hold the same', (kind, compress) => {
		const file = 'kontakter.txt';
		const text = files.get(file) ?? Buffer.alloc(0);
		const findIn = (copy: Uint8Array) => {
			const read = (path: string) => (path === file ? text : copy);
			const { findings, silent } = compareBuild({ written: [], files: [file, `${file}.${kind}`], read, unpack }, truth);
			expect(silent).toEqual([]);
			return findings.filter(({ code }) => code !== 'file-missing');
		};
		expect(findIn(compress(text))).toEqual([]);
		const differs = [{ code: 'copy-differs', file: `${file}.${kind}` }];
		expect(findIn(compress(Buffer.concat([text, Buffer.from('.')])))).toEqual(differs);
		expect(findIn(compress(Buffer.from(String(text).replace('070-174', '070-175'))))).toEqual(differs);
		expect(findIn(compress(text).subarray(0, 20))).toEqual(differs);
		expect(findIn(text)).toEqual(differs);
	});

	it('is named when a file without persons has one', () => {
		const file = 'data/oppna/kontakter.json';
		const told = String(siteFiles('later').get(file));
		const person = '"person": { "given": "Øystein", "family": "Øst", "source": "-", "sortName": null }';
		const named = Buffer.from(told.replace('"person": null', person));
		const ofPortals = truthOf(laterContent, publishedAddress);
		expect(compareFile(file, Buffer.from(told), ofPortals)).toEqual([]);
		expect(names(compareFile(file, named, ofPortals), file, ['given'])).toBe(true);
	});

	it('is named when it is cut short, or holds something else, and stops nothing', () => {
		const kinds = oneOfEachKind([...files.keys()]).filter((file) =>
			/^data\/kontakter|^sok|^utskrift|^embed|^kontakt|feed/u.test(file),
		);
		const readable = kinds
			.filter(isOfContacts)
			.filter((file) => compareFile(file, Buffer.from('{}'), truth)?.length !== 0);
		expect(readable.length).toBeGreaterThan(15);
		for (const file of readable) {
			const bytes = files.get(file) ?? Buffer.alloc(0);
			for (const damaged of [Buffer.from('{}'), Buffer.from([0xff, 0xfe, 0x00]), bytes.subarray(0, bytes.length / 2)]) {
				const findings = compareFile(file, damaged, truth) ?? [];
				expect(findings.length, file).toBeGreaterThan(0);
				for (const found of findings)
					expect(JSON.stringify(found)).not.toMatch(/undefined \(reading|is not a function|\n\s+at /u);
			}
		}
	});

	it('is named when somebody is missing from it, or in it who should not be', () => {
		const json = JSON.parse(String(files.get('data/kontakter.json')));
		const write = (contacts: unknown[]) => Buffer.from(JSON.stringify({ ...json, contacts }));
		const file = 'data/kontakter.json';
		const [first, ...others] = json.contacts;
		expect(compareFile(file, write(others), truth)).toContainEqual({
			code: 'contact-missing',
			contact: first.id,
			file,
		});
		expect(compareFile(file, write([first, first, ...others]), truth)).toContainEqual({
			code: 'contact-extra',
			contact: first.id,
			file,
		});
		const stranger = { ...first, id: 'okand-post' };
		expect(compareFile(file, write([stranger, ...json.contacts]), truth)).toContainEqual({
			code: 'contact-extra',
			contact: 'okand-post',
			file,
		});
		const page = 'kommun/ystad/index.html';
		const withoutCards = String(files.get(page)).replace(/<ul class="cards">.*?<\/ul>/gsu, '');
		expect(compareFile(page, Buffer.from(withoutCards), truth)).toContainEqual({
			code: 'contact-missing',
			contact: 'ystad-arkiv',
			file: page,
		});
	});
});

describe('a writer that is wrong', () => {
	const truth = truthOf(otherContent, undefined);
	const { directory } = truth;
	/** As if whatever writes numbers swapped two digits of one. */
	const withSwappedDigit: Directory = {
		...directory,
		contacts: directory.contacts.map((contact) => ({
			...contact,
			phones: contact.phones.map((phone) => ({
				...phone,
				number: { ...phone.number, digits: phone.number.digits.replace('46701740605', '46701740650') },
			})),
		})),
	};

	it.each(formats.map((format) => [format.label, format] as const))(
		'of %s is found by what it writes',
		async (_, format) => {
			const context = { directory: withSwappedDigit, language: 'sv', t: translator('sv') } as const;
			const list = { scope: 'directory', title: 'Alla', page: '/', contacts: withSwappedDigit.contacts } as const;
			const content = await format.render(list, context);
			const file = `${fileStems.everyone().slice(1)}${format.ending}`;
			const findings = compareFile(file, typeof content === 'string' ? Buffer.from(content) : content, truth);
			expect(names(findings, file, ['phones'], 'ystad-arkiv'), JSON.stringify(findings)).toBe(true);
			expect((findings ?? []).every((found) => 'contact' in found && found.contact === 'ystad-arkiv')).toBe(true);
		},
	);
});

describe('the command', () => {
	const run = (content: string, ...args: string[]) => {
		const env = { ...process.env, LANG: 'sv_SE.UTF-8', BUILD_DATE: buildDate, CONTENT_DIR: content };
		return spawnSync('node', ['src/cli/agree.ts', ...args], { encoding: 'utf8', env });
	};

	it('names files, contacts and fields, and says when a build is of other content', () => {
		const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
		try {
			cpSync(join(builtSites, 'other'), folder, { recursive: true });
			const file = (path: string) => join(folder, path);
			writeFileSync(
				file('data/kontakter.csv'),
				readFileSync(file('data/kontakter.csv'), 'utf8').replace('arkivet@', 'orkivet@'),
			);
			writeFileSync(file('data/kontakter.xlsx'), 'Inget kalkylblad.');
			writeFileSync(file('data/innehall.json'), '{"fingerprint":"en-annan"}');
			rmSync(file('kommun/ystad.json'));
			const { status, stderr, stdout } = run(otherContent, '--json', folder);
			expect([status, stderr]).toEqual([1, '']);
			const { contacts, findings, notes, silent } = JSON.parse(stdout);
			expect(silent).toContain('robots.txt');
			expect([contacts, notes]).toEqual([4, [expect.stringContaining('Bygg om')]]);
			expect(findings).toEqual([
				expect.objectContaining({ file: 'kommun/ystad.json', code: 'file-missing', sv: 'Filen saknas.' }),
				expect.objectContaining({
					...{ file: 'data/kontakter.csv', contact: 'ystad-arkiv', field: 'emails' },
					sv: 'ystad-arkiv, e-post: det står ”orkivet@ystad.example”, det ska stå ”arkivet@ystad.example”.',
					en: 'ystad-arkiv, e-mail: "orkivet@ystad.example" stands there, "arkivet@ystad.example" should.',
				}),
				expect.objectContaining({
					...{ file: 'data/kontakter.xlsx', code: 'unreadable' },
					sv: expect.stringMatching(/^Filen går inte att läsa som den ska \(.+\)\.$/u),
				}),
			]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('says that all of it agrees, in a sentence', () => {
		const { status, stderr, stdout } = run(join(builtSites, 'empty-content'), join(builtSites, 'empty'));
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(
			/^Allt stämmer: 0 kontakter i \d+ filer\. I [1-9]\d* andra är inget jämfört: [^\n]+sitemap\.xml[^\n]+ Med --json visas vilka\.\n$/u,
		);
	});

	it.each([
		['a folder that is no build', [otherContent]],
		['an option that it does not know', ['--wat']],
	])('answers %s with a sentence', (_, args) => {
		const { status, stderr, stdout } = run(otherContent, ...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^[^\n]+\.\n$/u);
	});
});
