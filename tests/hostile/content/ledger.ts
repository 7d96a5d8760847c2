import type { ContentCase } from './content-case.ts';

const head = 'kind,id,since,belongsTo,leadsTo\n';

/** The ledger of `tests/fixtures/broken/_valid`, with nothing missing. */
const whole = [
	'contact,ystad-arkiv,2026-01-10,organisation/ystad,',
	'organisation,ystad,2026-01-10,municipality/1286,',
	'release,nytt,2026-01-10,,',
	'page,om,2026-01-10,,',
	'page,personuppgifter,2026-01-10,,',
	'page,tillganglighet,2026-01-10,,',
	'county,12,2026-01-10,,',
	'municipality,1286,2026-01-10,county/12,',
];
const ledger = (...more: readonly string[]) => `${head}${[...whole, ...more, ''].join('\n')}`;
const ledgerOf = (...rows: readonly string[]) => `${head}${[...rows, ''].join('\n')}`;
const contact = (more = '') => `role: Arkivarie\norganisation: ystad\nverified: 2026-01-10\n${more}`;
const file = 'permalinks.csv';

/** What a ledger may hold, and what entries say of the ids that they have had. */
export const ledgers: readonly ContentCase[] = [
	{ what: 'a ledger with everything in it', files: { [file]: ledger() }, expected: [] },
	{ what: 'lines that end as in Windows', files: { [file]: ledger().replaceAll('\n', '\r\n') }, expected: [] },
	{
		what: 'a byte order mark',
		files: { [file]: `\ufeff${ledger()}` },
		expected: [`file-bom ${file}:1:1`],
	},
	{
		what: 'semicolons, as a Swedish spreadsheet saves',
		files: { [file]: ledger().replaceAll(',', ';') },
		expected: [],
	},
	{
		what: 'quotation marks round every value',
		files: { [file]: ledger().replace(/[^,\n]+/gu, '"$&"') },
		expected: [],
	},
	{
		what: 'empty lines, and none at the end',
		files: { [file]: ledger().replaceAll('\n', '\n\n').trim() },
		expected: [],
	},
	{ what: 'nothing', files: { [file]: '' }, expected: [`file-empty ${file}`] },
	{ what: 'a picture', files: { [file]: new Uint8Array([0x89, 0x50, 0, 1, 2]) }, expected: [`file-binary ${file}`] },
	{ what: 'no head', files: { [file]: whole.join('\n') }, expected: [`permalinks-head-invalid ${file}:1:1`] },
	{
		what: 'a head in another order',
		files: { [file]: ledger().replace('kind,id', 'id,kind') },
		expected: [`permalinks-head-invalid ${file}:1:1`],
	},
	{
		what: 'a missing line',
		files: { [file]: ledgerOf(...whole.slice(1)) },
		expected: [`permalinks-row-missing ${file}`],
	},
	{
		what: 'all lines but one missing',
		files: { [file]: ledgerOf(whole[0] ?? '') },
		expected: [`permalinks-row-missing ${file}`],
	},
	{
		what: 'a duplicate',
		files: { [file]: ledger('contact,ystad-arkiv,2026-01-11,,') },
		expected: [`permalinks-row-duplicate ${file}:10:1`],
	},
	{
		what: 'a value too few and a value too many',
		files: { [file]: ledger('contact,a,2026-01-10,', 'contact,b,2026-01-10,,,x') },
		expected: [`permalinks-row-invalid ${file}:10:1`, `permalinks-row-invalid ${file}:11:1`],
	},
	{
		what: 'a kind that there is none of',
		files: { [file]: ledger('kontakt,a,2026-01-10,,removed') },
		expected: [`value-unknown ${file}:10:1`],
	},
	{
		what: 'ids and codes that nothing can have',
		files: {
			[file]: ledger(
				'contact,Anna Öberg,2026-01-10,,removed',
				'municipality,9999,2026-01-10,,',
				'county,Skåne,2026-01-10,,',
				'contact,../../etc/passwd,2026-01-10,,removed',
				'contact,=cmd,2026-01-10,,removed',
				'contact,con,2026-01-10,,removed',
			),
		},
		expected: [
			`permalinks-entry-invalid ${file}:10:9`,
			`permalinks-entry-invalid ${file}:11:14`,
			`permalinks-entry-invalid ${file}:12:8`,
			`permalinks-entry-invalid ${file}:13:9`,
			`permalinks-entry-invalid ${file}:14:9`,
			`permalinks-entry-invalid ${file}:15:9`,
		],
	},
	{
		what: 'days that are none',
		files: { [file]: ledger('contact,a,i dag,,removed', 'contact,b,2026-02-30,,removed', 'contact,c,,,removed') },
		expected: [`date-invalid ${file}:10:11`, `date-invalid ${file}:11:11`, `date-invalid ${file}:12:11`],
	},
	{
		what: 'targets that are none',
		files: {
			[file]: ledger(
				'contact,a,2026-01-10,,ystad-arkiv',
				'contact,b,2026-01-10,ystad,removed',
				'contact,c,2026-01-10,,https://evil.example/',
				'contact,d,2026-01-10,,contact/../x',
			),
		},
		expected: [
			`permalinks-target-invalid ${file}:10:23`,
			`permalinks-target-invalid ${file}:11:22`,
			`permalinks-target-invalid ${file}:12:23`,
			`permalinks-target-invalid ${file}:13:23`,
		],
	},
	{
		what: 'a target that there has never been',
		files: { [file]: ledger('contact,a,2026-01-10,,contact/ystad-arkiw') },
		expected: [`permalinks-target-unknown ${file}:10:23`],
	},
	{
		what: 'a cycle, and one that leads into it',
		files: {
			[file]: ledger(
				'contact,a,2026-01-10,,contact/b',
				'contact,b,2026-01-10,,contact/c',
				'contact,c,2026-01-10,,contact/b',
			),
		},
		expected: [`permalinks-cycle ${file}:11:23`],
	},
	{
		what: 'a row that leads to itself',
		files: { [file]: ledger('contact,a,2026-01-10,,contact/a') },
		expected: [`permalinks-cycle ${file}:10:23`],
	},
	{
		what: 'a row round which everything belongs',
		files: {
			[file]: ledger('organisation,a,2026-01-10,organisation/b,', 'organisation,b,2026-01-10,organisation/a,removed'),
		},
		expected: [`permalinks-vanished ${file}:10:1`],
	},
	{
		what: 'an entry that has vanished',
		files: { [file]: ledger('contact,a,2026-01-10,organisation/ystad,') },
		expected: [`permalinks-vanished ${file}:10:1`],
	},
	{
		what: 'entries that have moved, were merged and are gone',
		files: {
			[file]: ledger(
				'contact,a,2026-01-10,,contact/b',
				'contact,b,2026-01-10,,contact/ystad-arkiv',
				'contact,c,2026-01-10,,organisation/ystad',
				'contact,d,2026-01-10,organisation/borta,removed',
				'municipality,2418,2026-01-10,county/24,',
			),
		},
		expected: [],
	},
	{
		what: 'an id that has come back',
		files: {
			[file]: ledger('contact,a,2026-01-10,,removed', 'contact,b,2026-01-10,,contact/a'),
			'contacts/a.yaml': contact(),
		},
		expected: [`permalinks-returned ${file}:10:23`],
	},
	{
		what: 'an id that leads elsewhere and has come back',
		files: { [file]: ledger('contact,a,2026-01-10,,contact/ystad-arkiv'), 'contacts/a.yaml': contact() },
		expected: [`permalinks-returned ${file}:10:23`],
	},
	{
		what: 'an entry that has got its own name back',
		files: {
			[file]: ledger('contact,a,2026-01-10,,contact/b', 'contact,b,2026-01-10,,'),
			'contacts/a.yaml': contact('formerIds: b\n'),
		},
		expected: [],
	},
	{
		what: 'a former id that the ledger does not know',
		files: { [file]: ledger('contact,a,2026-01-10,,'), 'contacts/a.yaml': contact('formerIds: [gammal, b]\n') },
		expected: [`permalinks-row-missing ${file}`],
	},
	{
		what: 'a former id that is there, and its own',
		files: { 'contacts/a.yaml': contact('formerIds: [ystad-arkiv, a]\n') },
		expected: ['former-id-taken contacts/a.yaml:4:13', 'former-id-taken contacts/a.yaml:4:26'],
	},
	{
		what: 'a former id of two, and twice of one',
		files: { 'contacts/a.yaml': contact('formerIds: [c]\n'), 'contacts/b.yaml': contact('formerIds: [c, d, d]\n') },
		expected: ['former-id-duplicate contacts/b.yaml:4:13', 'former-id-duplicate contacts/b.yaml:4:19'],
	},
	{
		what: 'a former id that is none',
		files: { 'contacts/a.yaml': contact('formerIds: [Anna Öberg]\n') },
		expected: ['id-invalid contacts/a.yaml:4:13'],
	},
	{
		what: 'a successor that is gone in its turn',
		files: {
			[file]: ledger('contact,a,2026-01-10,,', 'contact,b,2026-01-10,,removed'),
			'contacts/a.yaml': contact('status: ended\nreplacedBy: b\n'),
		},
		expected: [],
	},
	{
		what: 'an organisation that prose names and that is gone, and one that never was',
		files: {
			[file]: ledger('organisation,a,2026-01-10,,removed'),
			'pages/sv/om.mdx':
				'---\ntitle: Om\ndescription: Prov.\n---\n\n<Contacts organisation="a" />\n\n<Contacts organisation="b" />\n',
		},
		expected: ['organisation-unknown pages/sv/om.mdx:8:1'],
	},
	{
		what: 'a source that has another name, and one that is gone',
		files: {
			[file]: ledger(
				'release,a,2026-01-10,,release/nytt',
				'release,b,2026-01-10,,removed',
				'contact,p,2026-01-10,,',
				'contact,q,2026-01-10,,',
			),
			'contacts/p.yaml': contact('person: { given: Ada, family: Ek, source: a }\n'),
			'contacts/q.yaml': contact('person: { given: Bo, family: Ek, source: b }\n'),
		},
		expected: ['person-source-unknown contacts/q.yaml:4:42'],
	},
	{
		what: 'an ended post with a person',
		files: {
			'contacts/a.yaml': contact(
				'status: ended\nperson: { given: Ada, family: Ek, source: Påhittad person i ett prov. }\n',
			),
		},
		expected: ['contact-ended-with-person contacts/a.yaml:5:9'],
	},
	{
		what: '60,000 rows that lead to the next',
		files: {
			[file]: ledger(
				...Array.from(
					{ length: 60_000 },
					(_, at) => `contact,a${at},2026-01-10,,contact/${at < 59_999 ? `a${at + 1}` : 'ystad-arkiv'}`,
				),
			),
		},
		expected: [],
	},
];
