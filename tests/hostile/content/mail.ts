import type { ContentCase } from './content-case.ts';

const address = (email: string, ...codes: string[]): ContentCase => ({
	what: `the address ${email}`,
	files: {
		'contacts/ystad-arkiv.yaml': `role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\nemails: [${email}]\n`,
	},
	expected: codes.map((code) => `${code} contacts/ystad-arkiv.yaml:5:10`),
});

/** Where addresses are no fields of their own; the codes' places follow the name of each file. */
const elsewhere = (what: string, file: string, text: string, ...places: string[]): ContentCase => ({
	what,
	files: { [file]: text },
	expected: places.map((place) => `email-private-domain ${file}:${place}`),
});

const entry = 'role: Arkivarie\norganisation: ystad\nverified: 2026-01-10\n';
const page = (line: string) => `---\ntitle: Om\ndescription: Prov.\n---\n\n${line}\n`;
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>\n`;

export const mail: readonly ContentCase[] = [
	...['a@gmail.com', 'a@proton.me', 'a@gmx.net', 'a@mail.ru', 'a@telia.com', 'a@mail.comhem.se', 'a@PASSAGEN.SE'].map(
		(email) => address(email, 'email-private-domain'),
	),
	elsewhere(
		'a private address in a note',
		'contacts/ystad-arkiv.yaml',
		`${entry}note: Skriv till ada@gmail.com.\n`,
		'4:7',
	),
	elsewhere(
		'a private address as a label',
		'contacts/ystad-arkiv.yaml',
		`${entry}phones: [{ number: 0411-57 70 00, label: ada@hotmail.com }]\n`,
		'4:42',
	),
	elsewhere(
		'a private address in a comment, which is not published',
		'contacts/ystad-arkiv.yaml',
		`# ada@gmail.com\n${entry}`,
	),
	elsewhere(
		'a private address in a word list',
		'glossary.yaml',
		'terms:\n  - id: ord\n    term: ord\n    meaning: Fråga ada@gmail.com.\n',
		'4:14',
	),
	elsewhere(
		'a private address in a text',
		'pages/sv/om.mdx',
		page('Skriv till **ada@gmail.com** eller [Bo](mailto:bo@live.se).'),
		'6:14',
		'6:48',
	),
	elsewhere(
		'a private address behind percent signs',
		'pages/sv/om.mdx',
		page('Skriv till [Bo](mailto:bo%40live.se).'),
		'6:12',
	),
	elsewhere(
		'a private address in the head of a text',
		'pages/sv/om.mdx',
		page('Text.').replace('Prov.', 'Fråga ada@gmail.com.'),
		'3:14',
	),
	elsewhere('a private address in a picture', 'logotypes/ystad.svg', svg('<text>ada@gmail.com</text>'), '2:7'),
	elsewhere(
		'what only looks like an address',
		'pages/sv/om.mdx',
		page('Följ @gmail.com, a@gmail och redaktion@gmail.ystad.se.'),
	),
	...['a@ystad.se', 'a@edu.ystad.se', 'a@gmail.ystad.se', 'a@prov.example'].map((email) => address(email)),
];
