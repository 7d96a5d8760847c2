import type { ContentCase } from './content-case.ts';
import { png } from './png.ts';
import { textPdf } from './text-pdf.ts';

const file = 'contacts/ystad-arkiv.yaml';
const site = `name: Prov
shortName: Prov
description: En påhittad katalog för prov.
url: https://prov.example/
languages: [sv]
owner:
  name: Provkommun
staleAfterMonths: 12
licence:
  name: CC0
  url: https://creativecommons.org/publicdomain/zero/1.0/
legalBasis: Allmänt intresse.
theme:
  accent: "#0b5a6f"
  accentDark: "#7fd0e4"
accessibility:
  status: partial
  assessed: 2026-01-10
  updated: 2026-01-10
  method: self
  methodDescription: Egen granskning.
  shortcomings: []
  disproportionateBurden: []
  outsideTheLaw: []
uid: e3d4be08-b69a-4f8c-9f8f-2a186b7cdb50
`;

/** A contact whose holder is not published, on ten lines, and what else its file says. */
const contact = (more = '', level = 'role') => `role: Arkivarie
organisation: ystad
verified: 2026-01-10
publish: ${level}
person:
  given: Ada-Maj
  family: Påhittsson
  source: Påhittad person.
phones: 070-174 06 05
emails: [ada-maj.pahittsson@ystad.example]
${more}`;

const published = 'withheld-published';

/** Something beside the contact, and where in it something is told. */
const beside = (what: string, path: string, text: string | Uint8Array, ...expected: string[]): ContentCase => ({
	what,
	files: { [file]: contact(), [path]: text },
	expected,
	unsaid: ['Påhittsson', 'Pahittsson', '174 06', '070174', 'ada-maj'],
});

const own = (what: string, more: string, ...expected: string[]): ContentCase =>
	beside(what, file, contact(more), ...expected);

const page = (line: string) => `---\ntitle: Om\ndescription: Prov.\n---\n\n${line}\n`;
const inText = (what: string, line: string, ...columns: number[]) =>
	beside(what, 'pages/sv/om.mdx', page(line), ...columns.map((column) => `${published} pages/sv/om.mdx:6:${column}`));

const release = (line = 'Text.') =>
	`---\ntitle: Nytt\ndescription: Prov.\npublished: 2026-01-10\noriginalPdf: nytt.pdf\n---\n\n${line}\n`;

/** Persons who are not published, and are said all the same. */
export const withheld: readonly ContentCase[] = [
	own('a person who stands in their own entry alone', ''),
	own('a comment', '# Ada-Maj Påhittsson slutar i maj.\n'),
	own('a note with the name', 'note: Fråga efter Ada-Maj Påhittsson.\n', `${published} ${file}:11:7`),
	own('a note with the number', 'note: Ring +46 70 174 06 05.\n', `${published} ${file}:11:7`),
	own("another name that is the person's, which is not published", 'aliases:\n  - arkivet\n  - Påhittsson, Ada-Maj\n'),
	own('a note with the given name alone', 'note: Ada-Maj nås före tio.\n', `${published} ${file}:11:7`),
	own(
		'a topic and hours with half a name',
		'topics: [Adas frågor]\nofficeHours: hos Påhittsson\n',
		`${published} ${file}:11:10`,
		`${published} ${file}:12:14`,
	),
	own('a month that somebody is called by, and half a name elsewhere', 'note: Stängt i maj.\nplace: Malå\n'),
	own(
		'a topic, hours and a former id',
		'topics: [ada påhittsson]\nofficeHours: hos ADA MAJ PÅHITTSSON\nformerIds: [ada-maj-pahittsson]\n',
		`${published} ${file}:11:10`,
		`${published} ${file}:12:14`,
		`${published} ${file}:13:13`,
	),
	own('a private page', 'url: https://ystad.example/ada-maj-p%C3%A5hittsson/\n'),
	beside(
		'a name in the address of an organisation',
		'organisations/ystad.yaml',
		'name: Ystads kommun\nkind: kommun\narea: [Ystad]\nwebsite: https://ystad.example/Ada-Maj%20P%C3%A5hittsson\n',
		`${published} organisations/ystad.yaml:4:10`,
	),
	{
		...own('a contact that is called by the name', ''),
		files: { [file]: null, 'contacts/ada-maj-pahittsson.yaml': contact() },
		expected: [`${published} contacts/ada-maj-pahittsson.yaml`],
		unsaid: ['Påhittsson'],
	},
	inText('a name in a text', 'Arkivet sköts av Ada-Maj Påhittsson.', 18),
	inText('a name in capitals, without diacritics, over two lines', 'ADA MAJ\nPAHITTSSON', 1),
	inText('a name in decomposed letters', 'Ada Pa\u030ahittsson.', 1),
	inText('a name with an initial', 'Fråga A. Påhittsson.', 7),
	inText('a name partly in emphasis and partly a link', '[Ada-Maj](/om/) **Påhittsson**', 2),
	inText('a name with a letter by an entity', 'Ada-Maj P&#229;hittsson', 1),
	inText('a name in the address of a link', '[Hon](https://x.example/?q=Ada-Maj%20P%C3%A5hittsson)', 28),
	inText('a number and an address', 'Ring 0046 (0)70-174 06 05 eller ADA-MAJ.PAHITTSSON@ystad.example', 6, 33),
	inText(
		'half a name, another name, and the same letters otherwise',
		'Ada-Maj Ek, Bo Påhittsson, Maja Påhittsson, Påhittssons arkiv, 070-174 06 06.',
	),
	inText('others in a list', 'Bo Påhittsson, Ada-Maj Ek'),
	beside(
		'a comment in the head of a text',
		'pages/sv/om.mdx',
		page('Text.').replace('title', '# Ada-Maj Påhittsson\ntitle'),
	),
	beside(
		'a name in the head of a text',
		'pages/sv/om.mdx',
		page('Text.').replace('Prov.', 'Av Ada-Maj Påhittsson.'),
		`${published} pages/sv/om.mdx:3:17`,
	),
	beside(
		'a name in a press release',
		'press-releases/nytt.mdx',
		release('Ada-Maj Påhittsson.').replace('originalPdf: nytt.pdf\n', ''),
		`${published} press-releases/nytt.mdx:7:1`,
	),
	beside(
		'a name in a word list, in the genitive',
		'glossary.yaml',
		'terms:\n  - id: ord\n    term: ord\n    meaning: Ada-Maj Påhittssons ord.\n',
		`${published} glossary.yaml:4:14`,
	),
	beside(
		'a name in a word list as it is written',
		'glossary.yaml',
		'terms:\n  - id: ord\n    term: ord\n    meaning: Enligt Ada-Maj Påhittsson.\n',
		`${published} glossary.yaml:4:14`,
	),
	beside(
		'a name in the settings of the directory',
		'site.yaml',
		site.replace('Allmänt intresse.', 'Fråga Ada-Maj Påhittsson.'),
		`${published} site.yaml:12:13`,
	),
	beside(
		'a name among everyday words',
		'synonyms.yaml',
		'synonyms:\n  - words: [Ada-Maj Påhittsson]\n    topics: [arkiv]\n',
		`${published} synonyms.yaml:2:13`,
		'synonym-topic-unknown synonyms.yaml:3:14',
	),
	beside(
		'a name in the notes of an organisation',
		'organisations/ystad.yaml',
		'name: Ystads kommun\nkind: kommun\narea: [Ystad]\nofficeHours: hos Ada-Maj Påhittsson\n',
		`${published} organisations/ystad.yaml:4:14`,
	),
	beside(
		'a name in the ledger',
		'permalinks.csv',
		'kind,id,since,belongsTo,leadsTo\ncontact,ada-maj-pahittsson,2026-01-10,,removed\n',
		`${published} permalinks.csv:2:9`,
	),
	beside(
		'a name in the record of changes',
		'changes/2026.csv',
		'date,kind,id,change,fields\n2026-01-10,contact,ada-maj-pahittsson,removed,\n',
		`${published} changes/2026.csv:2:20`,
	),
	beside(
		'a name in a picture',
		'logotypes/ystad.svg',
		'<svg xmlns="http://www.w3.org/2000/svg">\n<text><tspan>Ada-Maj</tspan> <tspan>Påhittsson</tspan></text>\n</svg>\n',
		`${published} logotypes/ystad.svg:2:14`,
	),
	beside(
		'a name as the author of a picture',
		'logotypes/ystad.png',
		png(1, 1, { author: 'Ada-Maj Påhittsson' }),
		`${published} logotypes/ystad.png`,
	),
	beside(
		'a query that a search is tried with',
		'golden-queries.yaml',
		'queries:\n  - query: ada-maj påhittsson\n    contact: ystad-arkiv\n',
	),
	{
		...beside('a name in an original PDF', 'press-releases/nytt.pdf', textPdf('Kontakt: Ada-Maj P\\345hittsson')),
		files: {
			[file]: contact(),
			'press-releases/nytt.mdx': release(),
			'press-releases/nytt.pdf': textPdf('Kontakt: Ada-Maj P\\345hittsson'),
		},
		expected: ['withheld-in-pdf press-releases/nytt.mdx:5:14'],
	},
	beside(
		'a name in a PDF that no release names',
		'press-releases/nytt.pdf',
		textPdf('Kontakt: Ada-Maj P\\345hittsson'),
		'withheld-in-pdf press-releases/nytt.pdf',
	),
	beside(
		'a name as the author of a PDF',
		'press-releases/nytt.pdf',
		textPdf('Text.', '<</Author(Ada-Maj P\\345hittsson)>>'),
		'withheld-in-pdf press-releases/nytt.pdf',
	),
	beside('a PDF without text', 'press-releases/nytt.pdf', textPdf(''), 'pdf-text-unreadable press-releases/nytt.pdf'),
	{
		what: 'a PDF without text where everybody is published',
		files: { 'press-releases/nytt.pdf': textPdf('') },
		expected: [],
	},
	{
		what: 'a name in a text where the name is published, and not the ways to the person',
		files: { [file]: contact('', 'namn'), 'pages/sv/om.mdx': page('Ada-Maj Påhittsson, 070-1740605') },
		expected: [`${published} pages/sv/om.mdx:6:21`],
	},
	{
		what: 'a number that the organisation has too',
		files: {
			[file]: contact(),
			'organisations/ystad.yaml': 'name: Ystads kommun\nkind: kommun\narea: [Ystad]\nphones: 070-174 06 05\n',
			'pages/sv/om.mdx': page('Ring 070-174 06 05.'),
		},
		expected: [],
	},
	{
		what: 'a person who is published in another post',
		files: {
			[file]: contact(),
			'contacts/annan.yaml':
				'role: Chef\norganisation: ystad\nverified: 2026-01-10\nperson: { given: Ada-Maj, family: Påhittsson, source: Påhittad person. }\nnamesake: ja\n',
			'pages/sv/om.mdx': page('Ada-Maj Påhittsson är chef.'),
		},
		expected: [],
	},
	{
		what: 'an entry that asks for more than the directory publishes',
		files: {
			'site.yaml': `${site}publish: uppdrag\n`,
			[file]: contact('', 'allt'),
			'pages/sv/om.mdx': page('Ada-Maj Påhittsson'),
		},
		expected: [`publish-wider ${file}:4:10`, `${published} pages/sv/om.mdx:6:1`],
	},
	{
		what: 'a level that there is not',
		files: { [file]: contact('', 'ingen') },
		expected: [`value-unknown ${file}:4:10`],
	},
];
