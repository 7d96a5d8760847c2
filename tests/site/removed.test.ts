import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SoughtValue } from '../../src/domain/sought-values.ts';
import { readPdfText } from '../../src/importers/pdf-text.ts';
import { sfinxBis } from '../../src/search/sfinxbis.ts';
import { spellingKey } from '../../src/search/spelling-key.ts';
import { readFileTexts } from '../../src/traces/file-texts.ts';
import { findTraces } from '../../src/traces/find-traces.ts';
import { buildDate, builtSites } from '../build.ts';
import { pdfText } from '../poppler.ts';
import { madePdfs, siteFiles } from './site-files.ts';

const published = siteFiles('removed');
const withNames = siteFiles('other');
const read = (files: ReadonlyMap<string, Buffer>) => [...files].map(([path, bytes]) => [path, () => bytes] as const);

/** What the content said of the person who has been removed, and says of the one who is not published. */
const withheld: readonly SoughtValue[] = [
	{ kind: 'name', given: 'Xärxa-Zöta', family: 'af Qvistensköld', sortName: 'Qvistensköld' },
	{ kind: 'name', given: 'Zenobia', family: 'Wåxfjälls' },
	{ kind: 'phone', digits: '+46701740605' },
	{ kind: 'email', email: 'xarxa-zota.af.qvistenskold@ystad.example' },
];

/** Words that stand nowhere else, and as the search could keep them. */
const words = ['Xärxa', 'Zöta', 'Qvistensköld', 'Zenobia', 'Wåxfjälls'];
const forms = words.map((word) => [
	word.toLowerCase(),
	fold(word),
	spellingKey(word.toLowerCase()),
	sfinxBis(word).toLowerCase(),
]);

function fold(text: string): string {
	return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

describe('a site from which one person has been removed, and another is not published', () => {
	it('names nobody and leads to nobody, in no file and no name of a file', async () => {
		expect(await findTraces(read(published), withheld)).toEqual({
			traces: [],
			unread: ['pressmeddelande/forsta-natverket.pdf', 'pressmeddelande/nytt-natverk.pdf'],
		});
	});

	it('leaves nothing that builds have kept for later', () => {
		expect(readdirSync(join(builtSites, 'removed-cache'))).toEqual([]);
	});

	it('has no half of a name in any letters or form of spelling either', () => {
		const known = new Set<string>();
		// Compressed copies say the same, as the first test has seen.
		const plain = [...published].filter(([path]) => !/\.(?:br|gz)$/u.test(path));
		const found = plain.flatMap(([path, bytes]) =>
			[...readFileTexts(path, bytes, () => undefined)].flatMap((text) => {
				if (known.has(text)) return [];
				known.add(text);
				const [small, folded] = [text.toLowerCase(), fold(text)];
				return forms.flatMap(([plain = '', bare = '', key = '', sound = '']) => [
					...(folded.includes(bare) || small.includes(plain) ? [`${path}: ${plain}`] : []),
					// A few letters stand in every script; they count as a word in what is searched.
					...(/(?:bin|json)$/u.test(path) && new RegExp(`"(?:${key}|${sound.replaceAll('$', '\\$')})"`, 'u').test(small)
						? [`${path}: ${key}`]
						: []),
				]);
			}),
		);
		expect(found).toEqual([]);
	});

	it('still tells the posts, and what leads to them', () => {
		const page = published.get('kontakt/ystad-arkiv/index.html')?.toString() ?? '';
		for (const text of ['Kommunarkivarie', 'arkivet@ystad.example', 'Ring före tio.']) expect(page).toContain(text);
		expect(published.get('kontakt/sydost-hembygd/index.html')?.toString()).toContain('Hembygdskonsulent');
	});

	it('is made of content without the person, with everything else as it was, and a row for the change', () => {
		const read = (path: string) => readFileSync(join(`${builtSites}/removed-content`, path), 'utf8');
		const before = readFileSync('tests/fixtures/annat-natverk/contacts/ystad-arkiv.yaml', 'utf8');
		const cut = /^person:[\s\S]*?(?=^phones)|^ {2}- number: 070-174 06 05\n {4}label: direkt\n/gmu;
		expect(read('contacts/ystad-arkiv.yaml')).toBe(before.replace(cut, ''));
		expect(read('contacts/sydost-hembygd.yaml')).toContain('Zenobia');
		expect(read('changes/2026.csv').split('\n').at(-2)).toBe(
			`${buildDate},contact,ystad-arkiv,changed,person phones emails`,
		);
		expect(readdirSync(`${builtSites}/removed-content`).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	it('says what has been done, and what it cannot reach', () => {
		const said = readFileSync(join(builtSites, 'removed.said'), 'utf8');
		expect(said).toContain('Namnet, telefonnumret och e-postadressen tas bort. Uppdraget står kvar.');
		expect(said).toContain('Borttaget.');
		expect(said).toMatch(/kvar från den gamla webbplatsen, och kan nämna personen: \S+removed\.zip/u);
		expect(said).toContain('texten i nytt-natverk.pdf går inte att läsa');
		for (const beyond of ['historik (git)', 'sökmotorer', 'mellanlager', 'utskrivna papper'])
			expect(said).toContain(beyond);
		expect(said).not.toMatch(/Qvistensköld|Xärxa|174 06/u);
	});

	it('has the same pictures as if it named everybody', () => {
		const pictures = [...published].filter(([path]) => /\.(?:png|ico)$/u.test(path));
		expect(pictures.length).toBeGreaterThan(5);
		for (const [path, bytes] of pictures) expect(bytes.equals(withNames.get(path) ?? Buffer.alloc(0)), path).toBe(true);
	});
});

describe('the search through a built site', () => {
	it('finds a name in every kind of file that has it', async () => {
		const some = new Map([...withNames].filter(([path]) => /ystad|^data\/|^sok\/|^andringar/u.test(path)));
		const names: readonly SoughtValue[] = [{ kind: 'name', given: 'Ängla-Britt', family: 'af Ölandsson' }];
		const { traces } = await findTraces(read(some), names);
		const found = new Set(traces.map(({ file }) => extname(file)));
		const kinds = ['.atom', '.bin', '.csv', '.html', '.jcard', '.json', '.ndjson', '.pdf', '.txt', '.vcf', '.xlsx'];
		expect([...found].sort()).toEqual(kinds);
	});

	it('reads in PDFs what another program reads', () => {
		const wordsOf = (text: string) => new Set(text.normalize('NFKC').match(/[\p{Script=Latin}\p{M}\d]+/gu));
		for (const [path, pdf] of madePdfs('other').slice(0, 8)) {
			const own = wordsOf(readPdfText(pdf).text);
			expect(
				[...wordsOf(pdfText(pdf))].filter((word) => !own.has(word)),
				path,
			).toEqual([]);
		}
	});
});
