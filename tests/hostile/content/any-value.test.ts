import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { isLongRun } from '../../in-every-run.ts';
import { libraryWords } from './syntax.ts';

const today = '2026-11-23' as IsoDate;
const valid = readContentFiles(join(import.meta.dirname, '../../fixtures/broken/_valid'));
const readText = (path: string) =>
	new TextDecoder().decode(valid.find((file) => file.path === path)?.content as Uint8Array);

/** One file of each schema, with every key that the schema has. */
const whole: Readonly<Record<string, unknown>> = {
	'contacts/ystad-arkiv.yaml': {
		role: 'Arkivarie',
		organisation: 'ystad',
		place: 'Ystad',
		municipalities: ['Ystad'],
		person: { given: 'Ada', family: 'Prov', sortName: 'Prov', source: 'nytt' },
		phones: [{ number: '0980-319 200', label: 'växel', extension: '12', hours: 'vardagar' }],
		emails: ['arkiv@prov.example'],
		url: 'https://prov.example/',
		note: 'Ring.',
		aliases: ['Arkiv', { name: 'Archive', lang: 'en' }],
		verified: '2026-01-10',
		status: 'ended',
		replacedBy: 'ystad-arkiv',
		formerIds: ['arkivet'],
	},
	'organisations/ystad.yaml': {
		name: 'Ystads kommun',
		kind: 'kommun',
		area: ['Ystad'],
		website: 'https://prov.example/',
		phones: [{ number: '112' }],
		emails: ['a@prov.example'],
		parent: 'ystad',
		logotype: 'ystad.svg',
		formerIds: ['ystad-stad'],
	},
	'glossary.yaml': { terms: [{ id: 'a', term: 'A', shortFor: 'Aa', meaning: 'Prov.' }] },
	'golden-queries.yaml': { queries: [{ query: 'arkiv', contact: 'ystad-arkiv' }] },
	'site.yaml': {
		...(parseDocument(readText('site.yaml')).toJS() as object),
		owner: {
			name: 'Prov',
			email: 'a@prov.example',
			phone: { number: '112', label: 'a', extension: '1', hours: 'b' },
			website: 'https://prov.example/',
		},
		urgent: [{ number: '112', label: 'Larm' }],
		logotype: 'ystad.svg',
		indexPersons: 'ja',
		readyLists: '100',
		accessibility: {
			status: 'partial',
			assessed: '2026-01-10',
			updated: '2026-01-10',
			method: 'self',
			methodDescription: 'Prov.',
			shortcomings: [{ what: 'a', why: 'b' }],
			disproportionateBurden: [{ what: 'a', why: 'b' }],
			outsideTheLaw: ['a'],
		},
	},
	'pages/sv/om.mdx': {
		title: 'Om',
		description: 'Prov.',
		published: '2026-01-10',
		updated: '2026-01-10',
		order: '1',
	},
	'press-releases/nytt.mdx': {
		title: 'Nytt',
		description: 'Prov.',
		published: '2026-01-10',
		publishedTime: '08:33',
		originalPdf: 'nytt.pdf',
		formerIds: ['gammalt'],
	},
};

const strange = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'-',
		'0',
		'1926-01-01',
		'\u0000',
		'__proto__',
		'null',
		'١٢',
		'9'.repeat(400),
		'javascript:x',
		'\ud800',
	),
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.array(fc.string(), { maxLength: 2 }),
	fc.array(fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }), { maxLength: 2 }),
	fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'name')), fc.string(), {
		maxKeys: 3,
	}),
	fc.constant([[[[]]]]),
	fc.constant(null),
);

/** The paths of every value within a value. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function written(path: string, yaml: string): Uint8Array {
	return new TextEncoder().encode(/\.mdx$/u.test(path) ? `---\n${yaml}---\n\nProv.\n` : yaml);
}

function readWith(path: string, content: Uint8Array) {
	return readContentFolder([...valid.filter((file) => file.path !== path), { path, content }], today);
}

/** The file alone: what stands in it decides what becomes of it. */
function readAlone(path: string, content: Uint8Array) {
	return readContentFolder([{ path, content }], today);
}

/** Wherever reading ends, it ends in words, at a place that the file has. */
function expectWords(path: string, content: Uint8Array, read = readWith) {
	const { problems } = read(path, content);
	const lines = new TextDecoder().decode(content).split('\n').length;
	for (const { location } of problems) {
		if (location.position !== 'unavailable' && location.file === path) {
			expect(location.position.line).toBeLessThanOrEqual(lines);
			expect(location.position.column).toBeGreaterThan(0);
		}
	}
	for (const language of ['sv', 'en'] as const) formatForTerminal(problems, language, 'content');
	return problems;
}

describe('any value of any key', { timeout: 120_000 }, () => {
	it.each(Object.keys(whole))('%s is whole to begin with', (path) => {
		const known = [
			'contact-ended-with-person',
			'contact-replaced-by-cycle',
			'organisation-parent-cycle',
			'file-missing',
		];
		const { problems } = readWith(path, written(path, stringify(whole[path])));
		expect(problems.filter(({ code }) => !known.includes(code))).toEqual([]);
	});

	it.each(Object.entries(whole))('%s is told in words', (path, value) => {
		const paths = pathsIn(value);
		for (const keys of paths) {
			fc.assert(
				fc.property(strange, (drawn) => {
					const document = parseDocument(stringify(value));
					document.setIn(keys, document.createNode(drawn));
					expectWords(path, written(path, document.toString()));
				}),
				{ numRuns: isLongRun ? 12 : 7, examples: [[[]], [{}], [''], ['x']] },
			);
		}
	});
});

const scraps = fc.constantFrom(
	...[
		'role',
		'note',
		': ',
		':',
		'\n',
		'\n  ',
		'- ',
		'[',
		']',
		'{',
		'}',
		'"',
		"'",
		',',
		'#',
		'&a ',
		'*a',
		'!',
		'!!str ',
		'|',
		'>',
	],
	...[
		'%',
		'@',
		'`',
		'\t',
		'---\n',
		'...\n',
		'? ',
		'\\',
		'\\x',
		'å',
		'𝒳',
		'\u2028',
		'<<: ',
		'~',
		'0x1',
		'\r\n',
		'\ufeff',
	],
);

const proseScraps = fc.constantFrom(
	...[
		'<',
		'>',
		'</',
		'/>',
		'<Term',
		' id="a"',
		'<Contacts>',
		'</Contacts>',
		'{',
		'}',
		'{/*',
		'*/}',
		'<!--',
		'-->',
		'import x',
	],
	...[
		'# ',
		'- ',
		'> ',
		'\n',
		'\n\n',
		'`',
		'```\n',
		'[a]',
		'(/x/)',
		'![',
		'](',
		'*',
		'_',
		'|',
		'---\n',
		'&amp;',
		'\\',
		'å',
		'𝒳',
		'\t',
	],
	...['export const a = 1', '<a', ' b={', '{...', '"', "'", '=', '[^1]', ':::', '$$', '~~'],
);

describe('any text', { timeout: 120_000 }, () => {
	it('as YAML is told in words', () => {
		fc.assert(
			fc.property(fc.array(scraps, { maxLength: 25 }), (parts) => {
				expectWords('contacts/ystad-arkiv.yaml', new TextEncoder().encode(parts.join('')), readAlone);
			}),
			{ numRuns: isLongRun ? 1000 : 250 },
		);
	});

	it.each(['pages/sv/om.mdx', 'pages/sv/om.md'])("as %s is told in words, none of them the parser's", (path) => {
		fc.assert(
			fc.property(fc.array(proseScraps, { maxLength: 25 }), (parts) => {
				const head = '---\ntitle: Om\ndescription: Prov.\n---\n\n';
				const found = expectWords(path, new TextEncoder().encode(head + parts.join('')), readAlone);
				const syntax = found.filter(({ code }) => code === 'mdx-syntax');
				const report = formatForTerminal(syntax, 'sv', '').replace(/\[[\w-]+\]|^\/.*$/gmu, '');
				expect(report).not.toMatch(libraryWords);
			}),
			{ numRuns: isLongRun ? 1000 : 250 },
		);
	});
});
