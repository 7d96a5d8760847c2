/** A file that could end the process, or keep it busy, and the codes that must be told instead. */
export interface ProcessCase {
	/** What somebody did, in a few words; unique in its table. */
	readonly what: string;
	/** Path of the file to add to `tests/fixtures/broken/_valid`, or to put in the place of one of its. */
	readonly path: string;
	/** Made where it is read, since most are long. */
	readonly text: () => string;
	/** Each code once, in the order of the report. */
	readonly expected: readonly string[];
}

const prose = (body: string) => `---\ntitle: Om\ndescription: En sida.\n---\n\n${body}\n`;
const contact = (more: string) =>
	`role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\n${more}\n`;
const md = 'pages/sv/om.md';
const mdx = 'pages/sv/om.mdx';
const entry = 'contacts/ystad-arkiv.yaml';
const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, index) => row(index));

/** Sizes are near what a file may have at most, so that what is let through has been tried at its worst. */
export const inputs: readonly ProcessCase[] = [
	...[md, mdx].flatMap((path): ProcessCase[] => {
		const kind = path.slice(-3);
		const add = (what: string, text: () => string, ...expected: string[]): ProcessCase => ({
			what: `${what} (${kind})`,
			path,
			text: () => prose(text()),
			expected,
		});
		const deep = 'markdown-nesting-deep';
		const many = 'markdown-too-many-signs';
		return [
			add('5,000 quotations in each other', () => `${'>'.repeat(5000)} a`, deep),
			add('200,000 quotations in each other', () => `${'> '.repeat(100_000)}a`, deep),
			add('a quotation behind a carriage return', () => `a\r\r${'>'.repeat(5000)} a`, 'text-control-character'),
			add('70 quotations in each other', () => `${'>'.repeat(70)} a`, deep),
			add('400 levels of lists', () => rows(400, (level) => `${'  '.repeat(level)}- a`).join('\n'), deep),
			add('40 levels of lists', () => rows(40, (level) => `${'  '.repeat(level)}- a`).join('\n'), deep),
			add('400 levels of lists by tabs', () => rows(400, (level) => `${'\t'.repeat(level)}- a`).join('\n'), deep),
			add('40,000 lists on a line', () => `${'- '.repeat(40_000)}a`, deep),
			add('40,000 numbered lists on a line', () => `${'1. '.repeat(40_000)}a`, deep),
			add('lists in quotations in lists', () => `${'> - '.repeat(10_000)}a`, deep),
			add('emphasis in emphasis', () => `${'*a _b '.repeat(20_000)}${'c_ d* '.repeat(20_000)}`, many),
			add('a few hundred levels of emphasis', () => `${'*a _b '.repeat(200)}${'c_ d* '.repeat(200)}`, deep),
			add('100,000 asterisks', () => '*'.repeat(100_000), many),
			add('images in images', () => `${'!['.repeat(30_000)}a${'](/b)'.repeat(30_000)}`, many),
			add('brackets in brackets', () => `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`, many),
			add('40,000 character references', () => '&amp;'.repeat(40_000), many),
			add('100,000 references', () => rows(100_000, (index) => `[r${index}]: /om/`).join('\n'), 'file-too-large'),
			add('10,000 references', () => rows(10_000, (index) => `[r${index}]: /om/`).join('\n\n')),
			add('20,000 links', () => '[a](/om/)\n\n'.repeat(20_000)),
			add('a table of 20,000 rows', () => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20_000)}`),
			add('a table of 20,000 columns', () => `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n`),
			add('one line of 1 MB', () => 'a'.repeat(1_000_000), 'file-too-large'),
			add('one line of 200 kB', () => 'a'.repeat(200_000)),
			add('a run of backticks', () => '`'.repeat(200_000)),
			add('backticks of every length', () => rows(600, (length) => `${'`'.repeat(length + 1)}a`).join(' ')),
		];
	}),
	{
		what: 'components in components',
		path: mdx,
		text: () => prose(`${'<Term>'.repeat(15_000)}a${'</Term>'.repeat(15_000)}`),
		expected: ['markdown-too-many-signs'],
	},
	{
		what: '100 components in each other',
		path: mdx,
		text: () => prose(`${'<Term id="ord">'.repeat(100)}a${'</Term>'.repeat(100)}`),
		expected: ['markdown-nesting-deep'],
	},
	{
		what: 'an expression of 100,000 brackets',
		path: mdx,
		text: () => prose(`{${'['.repeat(1000)}${']'.repeat(1000)}${'('.repeat(50_000)}${')'.repeat(50_000)}}`),
		expected: ['mdx-expression'],
	},
	{
		what: 'an expression that hides its end in a string',
		path: mdx,
		text: () => prose(`a {"}" + ${'('.repeat(20_000)}1${')'.repeat(20_000)}} b`),
		expected: ['mdx-expression'],
	},
	{
		what: 'an attribute of 50,000 parentheses',
		path: mdx,
		text: () => prose(`Text.\n\n<Contacts kind={${'('.repeat(50_000)}1${')'.repeat(50_000)}} />`),
		expected: ['mdx-expression'],
	},
	{
		what: 'an attribute that a fence in a string hides',
		path: mdx,
		text: () => prose(`<Term id="\n\n\`\`\`\n" b={${'('.repeat(20_000)}1${')'.repeat(20_000)}}\n\`\`\`\n"/>`),
		expected: ['mdx-expression'],
	},
	{
		what: 'an export of 50,000 objects',
		path: mdx,
		text: () => prose(`export const a = ${'({a:'.repeat(20_000)}1${'})'.repeat(20_000)}`),
		expected: ['mdx-import'],
	},
	{
		what: 'braces that never end',
		path: mdx,
		text: () => prose('{'.repeat(100_000)),
		expected: ['mdx-expression'],
	},
	{
		what: 'braces in code, with much text after them',
		path: mdx,
		text: () =>
			prose(
				`\`{a}\` and \\{b}\n\n\`\`\`json\n{"a": {}}\n\`\`\`\n\n[a](https://a.example/{b})\n\n${'Text. '.repeat(200)}`,
			),
		expected: [],
	},
	{
		what: 'flow sequences in each other',
		path: entry,
		text: () => contact(`aliases: ${'['.repeat(25_000)}${']'.repeat(25_000)}`),
		expected: ['yaml-nesting-deep'],
	},
	{
		what: 'flow mappings in each other, unclosed',
		path: entry,
		text: () => contact(`aliases: ${'{a: '.repeat(15_000)}`),
		expected: ['yaml-nesting-deep'],
	},
	{
		what: 'block mappings in each other',
		path: entry,
		text: () => contact(rows(300, (level) => `${' '.repeat(level)}a:`).join('\n')),
		expected: ['key-unknown'],
	},
	{
		what: 'sequences in each other on a line',
		path: entry,
		text: () => contact(`aliases:\n  ${'- '.repeat(20_000)}a`),
		expected: ['yaml-nesting-deep'],
	},
	{
		what: 'a scalar of 60 kB',
		path: entry,
		text: () => contact(`note: ${'a'.repeat(60_000)}`),
		expected: ['text-too-long'],
	},
	{
		what: '5,000 telephone numbers',
		path: entry,
		text: () => contact(`phones:\n${'  - x: 1\n'.repeat(5000)}`),
		expected: ['list-too-long'],
	},
	{
		what: 'an alias a thousand times',
		path: entry,
		text: () => contact(`aliases: &a b\n${rows(1000, (index) => `k${index}: *a`).join('\n')}`),
		expected: ['problems-not-listed', 'yaml-alias'],
	},
	{
		what: '20,000 keys',
		path: 'glossary.yaml',
		text: () => rows(20_000, (index) => `k${index}: a`).join('\n'),
		expected: ['problems-not-listed', 'field-missing', 'key-unknown'],
	},
	{
		what: 'the same key 40,000 times',
		path: 'glossary.yaml',
		text: () => 'a: b\n'.repeat(40_000),
		expected: ['yaml-key-duplicate'],
	},
	{
		what: '60,000 rows in a list of words',
		path: 'glossary.yaml',
		text: () => `terms:\n${'- b\n'.repeat(60_000)}`,
		expected: ['list-too-long'],
	},
	{
		what: 'closing brackets alone',
		path: 'glossary.yaml',
		text: () => ']'.repeat(50_000),
		expected: ['yaml-syntax'],
	},
	{
		what: '50 MB of YAML',
		path: entry,
		text: () => contact('a: b\n'.repeat(10_000_000)),
		expected: ['file-too-large'],
	},
];
