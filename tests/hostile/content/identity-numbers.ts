import type { ContentCase } from './content-case.ts';
import { png } from './png.ts';
import { textPdf } from './text-pdf.ts';

/** A contact whose sixth line is given. */
const contact = (line: string) =>
	`role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\nphones: []\n${line}\n`;

/** A page whose sixth line is given. */
const page = (line: string) => `---\ntitle: Om\ndescription: Prov.\n---\n\n${line}\n`;

const inNote = (what: string, number: string): ContentCase => ({
	what,
	files: { 'contacts/ystad-arkiv.yaml': contact(`note: Nummer ${number}.`) },
	expected: ['personal-identity-number contacts/ystad-arkiv.yaml:6:14'],
	unsaid: ['2385'],
});

const inPage = (what: string, line: string, column: number, file = 'pages/sv/om.mdx'): ContentCase => ({
	what,
	files: { 'pages/sv/om.mdx': null, [file]: page(line) },
	expected: [`personal-identity-number ${file}:6:${column}`],
	unsaid: ['2385'],
});

/** A value that another check quotes; the number in it must not be told. */
const quoted = (what: string, line: string, ...expected: string[]): ContentCase => ({
	what,
	files: { 'contacts/ystad-arkiv.yaml': contact(line) },
	expected,
	unsaid: ['2385'],
});

/** 900101-2385 and 701063-2391 follow the Luhn formula on made-up birth dates. */
export const identityNumbers: readonly ContentCase[] = [
	inNote('a number with a space', '900101 2385'),
	inNote('a number with a no-break space', '900101\u00A02385'),
	inNote('a number with an en dash', '900101–2385'),
	inNote('a number with a no-break hyphen', '900101\u20112385'),
	inNote('a number with a minus sign', '900101\u22122385'),
	inNote('a number with spaces round its hyphen', '900101 - 2385'),
	inNote('a number with century and space', '19900101 2385'),
	inNote('a number with a dashed date', '1990-01-01-2385'),
	inNote('a number with its century apart', '19 900101-2385'),
	inNote('a number with its day apart', '9001 01-2385'),
	{
		...inNote('a number in full-width digits', '\uFF19\uFF10\uFF10\uFF11\uFF10\uFF11-\uFF12\uFF13\uFF18\uFF15'),
		expected: [
			'text-not-printable contacts/ystad-arkiv.yaml:6:7',
			'personal-identity-number contacts/ystad-arkiv.yaml:6:14',
		],
	},
	{ ...inNote('a co-ordination number with a space', '701063 2391'), unsaid: ['2391'] },
	{
		what: 'a number in the ledger',
		files: { 'permalinks.csv': 'kind,id,since,belongsTo,leadsTo\ncontact,akt-900101-2385,2026-01-10,,removed\n' },
		expected: ['personal-identity-number permalinks.csv:2:13'],
		unsaid: ['2385'],
	},
	{
		what: 'a number in the record of changes',
		files: { 'changes/2026.csv': 'date,kind,id,change,fields\n2026-01-10,contact,akt-900101-2385,removed,\n' },
		expected: ['personal-identity-number changes/2026.csv:2:24'],
		unsaid: ['2385'],
	},
	{
		what: 'a number in an original PDF',
		files: { 'press-releases/nytt.pdf': textPdf('Nummer 900101-2385, tabell 900101 2385.') },
		expected: ['personal-identity-number press-releases/nytt.pdf'],
		unsaid: ['2385'],
	},
	{
		what: 'a telephone number whose digits could be a number',
		files: { 'pages/sv/om.mdx': page('Ring 0701012387 eller [mobil](tel:0701012387), tel. 070-101 23 87.') },
		expected: [],
	},
	{
		...inPage('the same digits that nothing says to be a telephone number', 'Nummer 0701012387.', 8),
		unsaid: ['2387'],
	},
	{
		what: 'what only looks like a number',
		files: {
			'contacts/ystad-arkiv.yaml': contact(
				'note: Org.nr 212000-1234, faktura 900101 23851, 2014-09-04 0837, ring 070-174 06 05, 271 00 Ystad, 900101-2386.',
			),
		},
		expected: [],
	},
	{
		what: 'a number in the place of a telephone number',
		files: {
			'contacts/ystad-arkiv.yaml': contact('url: https://prov.example/').replace(
				'phones: []',
				'phones: [{ number: 19900101-2385 }]',
			),
		},
		expected: [
			'personal-identity-number contacts/ystad-arkiv.yaml:5:20',
			'phone-invalid contacts/ystad-arkiv.yaml:5:20',
		],
		unsaid: ['2385'],
	},
	quoted(
		'a number behind escapes',
		'note: "900101\\u20112385"',
		'personal-identity-number contacts/ystad-arkiv.yaml:6:7',
	),
	quoted(
		'a number over two lines',
		'note: |\n  900101-\n  2385',
		'personal-identity-number contacts/ystad-arkiv.yaml:7:3',
	),
	quoted(
		'a number folded from two lines',
		'note: >\n  900101-\n      2385',
		'personal-identity-number contacts/ystad-arkiv.yaml:7:3',
	),
	quoted(
		'a number as a key',
		'900101-2385: ja',
		'personal-identity-number contacts/ystad-arkiv.yaml:6:1',
		'key-unknown contacts/ystad-arkiv.yaml:6:1',
	),
	quoted(
		'a number as a key, twice',
		'900101-2385: ja\n900101-2385: nej',
		'yaml-key-duplicate contacts/ystad-arkiv.yaml:7:1',
	),
	quoted(
		'a number as a day',
		'verified: 1990-01-01-2385'.replace('verified', 'status'),
		'personal-identity-number contacts/ystad-arkiv.yaml:6:9',
		'value-unknown contacts/ystad-arkiv.yaml:6:9',
	),
	quoted(
		'a number as an e-mail address',
		'emails: [900101-2385]',
		'personal-identity-number contacts/ystad-arkiv.yaml:6:10',
		'email-invalid contacts/ystad-arkiv.yaml:6:10',
	),
	quoted(
		'a number as a web address',
		'url: 900101 2385',
		'personal-identity-number contacts/ystad-arkiv.yaml:6:6',
		'url-invalid contacts/ystad-arkiv.yaml:6:6',
	),
	quoted(
		'a number as an id',
		'replacedBy: 19900101-2385',
		'personal-identity-number contacts/ystad-arkiv.yaml:6:13',
		'contact-replaced-by-not-ended contacts/ystad-arkiv.yaml:6:13',
	),
	{
		what: 'a number in the name of a file',
		files: { 'logotypes/foto-900101-2385.png': png(1, 1) },
		expected: ['personal-identity-number logotypes/foto-900101-2385.png'],
		unsaid: ['2385'],
	},
	{
		what: 'a number in a name that is refused too',
		files: { 'contacts/Foto 900101-2385.yaml': contact('') },
		expected: [
			'personal-identity-number contacts/Foto 900101-2385.yaml',
			'file-name-invalid contacts/Foto 900101-2385.yaml',
		],
		unsaid: ['2385'],
	},
	inPage('a number with an en dash in prose', 'Nummer 900101–2385.', 8),
	inPage('a number with an entity in prose', 'Nummer 900101&nbsp;2385.', 1),
	inPage('a number with an escape in prose', 'Nummer 900101\\-2385.', 1),
	inPage('a number with an invisible sign by an entity', 'Nummer 900101&#8288;-2385.', 1),
	inPage('a number with a soft hyphen by an entity', 'Nummer 900101&shy;-2385.', 1),
	inPage('a number in pairs in prose', 'Nummer 900101-23 85.', 8),
	inPage('a number partly in emphasis', 'Nummer 90010*1-238*5.', 1),
	inPage('a number partly in code in a heading', '## Nummer 900101`-2385`', 1),
	{
		...inPage('a number partly in emphasis in a table', '| Nummer |\n| --- |\n| 90010**1-2385** |', 1),
		expected: ['personal-identity-number pages/sv/om.mdx:8:1'],
	},
	inPage('a number over two lines of prose', 'Nummer 900101\n2385.', 8),
	inPage('a number in an address', '[Sök](https://prov.example/?nr=900101-2385)', 32),
	inPage('a number in an address behind percent signs', '[Sök](https://prov.example/?nr=900101%202385)', 1),
	inPage('a number in plain Markdown', 'Nummer 900101 2385.', 8, 'pages/sv/om.md'),
	{
		what: 'a number as a link',
		files: { 'pages/sv/om.mdx': page('[Sök](900101-2385)') },
		expected: ['url-invalid pages/sv/om.mdx:6:1', 'personal-identity-number pages/sv/om.mdx:6:7'],
		unsaid: ['2385'],
	},
];
