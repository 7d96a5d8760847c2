import type { ContentCase } from './content-case.ts';

const contact = (more = '') =>
	`role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\n${more}`;
const page = (body: string) => `---\ntitle: Om\ndescription: En sida.\n---\n\n${body}\n`;
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'role: a\n'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const entry = 'contacts/ystad-arkiv.yaml';

function list(key: string, count: number, row: (index: number) => string): string {
	return `${key}:\n${Array.from({ length: count }, (_, index) => `  - ${row(index)}\n`).join('')}`;
}

/** The told ones of a code that a file has `count` of, one a line from a line on, after the row that counts the rest. */
function expectHundred(code: string, file: string, first: number, column: number): string[] {
	return [
		`problems-not-listed ${file}`,
		...Array.from({ length: 100 }, (_, index) => `${code} ${file}:${first + index}:${column}`),
	];
}

export const bounds: readonly ContentCase[] = [
	{
		what: 'a new line of an old Macintosh, which other programs do not see',
		files: { 'contacts/ystad-arkiv.yaml': 'role: Arkivarie\rorganisation: ystad\nverified: 2026-01-10\n' },
		expected: ['yaml-syntax contacts/ystad-arkiv.yaml:1:7', 'text-control-character contacts/ystad-arkiv.yaml:1:16'],
	},
	{ what: 'NUL bytes alone', files: { [entry]: new Uint8Array(60_000) }, expected: [`file-binary ${entry}`] },
	{
		what: 'a NUL byte in a text',
		files: { [entry]: contact('note: a\u0000b\n') },
		expected: [`file-binary ${entry}`],
	},
	{
		what: 'an image with the name of a text',
		files: { 'pages/sv/om.mdx': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d) },
		expected: ['file-binary pages/sv/om.mdx'],
	},
	{
		what: 'control characters instead of text',
		files: { [entry]: bytes(1, 2, 3, 4, 5, 6, 7, 8) },
		expected: [`file-binary ${entry}`],
	},
	{ what: 'UTF-16, which is full of NUL bytes', files: { [entry]: utf16 }, expected: [`file-not-utf8 ${entry}:1:1`] },
	{
		what: 'invisible characters on 150 lines',
		files: { [entry]: contact(`note: |\n${'  a\u200bb\n'.repeat(150)}`) },
		expected: expectHundred('text-invisible-character', entry, 6, 4),
	},
	{
		what: 'a value with one invisible character many times, written as escapes',
		files: { [entry]: contact(`note: "a${'\\u200B'.repeat(1000)}b"\n`) },
		expected: [`text-invisible-character ${entry}:5:7`],
	},
	{
		what: 'a contact of 65 kB',
		files: { [entry]: contact('#'.repeat(65_000)) },
		expected: [`file-too-large ${entry}`],
	},
	{ what: 'a contact of 63 kB', files: { [entry]: contact('#'.repeat(63_000)) }, expected: [] },
	{
		what: 'a text of 251 kB',
		files: { 'pages/sv/om.mdx': page('a '.repeat(125_500)) },
		expected: ['file-too-large pages/sv/om.mdx'],
	},
	{
		what: 'a logotype of 6 MB',
		files: { 'logotypes/ystad.png': new Uint8Array(6_000_000) },
		expected: ['file-too-large logotypes/ystad.png'],
	},
	{
		what: 'a PDF of 51 MB',
		files: { 'press-releases/nytt.pdf': new Uint8Array(51_000_000) },
		expected: ['file-too-large press-releases/nytt.pdf'],
	},
	{
		what: '51 telephone numbers',
		files: { [entry]: contact(list('phones', 51, () => 'number: 0980-319 200')) },
		expected: [`list-too-long ${entry}:6:3`],
	},
	{
		what: '51 wrong telephone numbers, which are not told one by one',
		files: { [entry]: contact(list('phones', 51, () => 'number: 1')) },
		expected: [`list-too-long ${entry}:6:3`],
	},
	{
		what: '50 other names',
		files: { [entry]: contact(list('aliases', 50, (index) => `Namn ${index}`)) },
		expected: [],
	},
	{
		what: '5,000 other names',
		files: { [entry]: contact(list('aliases', 5000, () => 'A')) },
		expected: [`list-too-long ${entry}:6:3`],
	},
	{
		what: '401 municipalities',
		files: { [entry]: contact().replace('[Ystad]', `[${'Ystad, '.repeat(401)}]`) },
		expected: [`list-too-long ${entry}:3:17`],
	},
	{
		what: '51 addresses of an organisation',
		files: {
			'organisations/ystad.yaml': `name: Ystads kommun\nkind: kommun\narea: [Ystad]\n${list('emails', 51, (index) => `a${index}@b.example`)}`,
		},
		expected: ['list-too-long organisations/ystad.yaml:5:3'],
	},
	{
		what: '2,001 words to explain',
		files: { 'glossary.yaml': list('terms', 2001, (index) => `{id: a${index}, term: a, meaning: b}`) },
		expected: ['list-too-long glossary.yaml:2:3'],
	},
	{
		what: 'the same key twice, deep in a list',
		files: { [entry]: contact('phones:\n  - number: 0980-319 200\n    number: 0980-319 201\n') },
		expected: [`yaml-key-duplicate ${entry}:7:5`],
	},
	{
		what: 'two files whose names differ in case alone',
		files: { 'contacts/Ystad-Arkiv.yaml': contact() },
		expected: ['file-name-invalid contacts/Ystad-Arkiv.yaml'],
	},
	{
		what: 'a file name in decomposed letters',
		files: { 'contacts/mala\u030a.yaml': contact() },
		expected: ['file-name-invalid contacts/mala\u030a.yaml'],
	},
	{
		what: 'a file name of two lines',
		files: { 'contacts/a\nb.yaml': contact() },
		expected: ['file-name-invalid contacts/a\nb.yaml'],
	},
];
