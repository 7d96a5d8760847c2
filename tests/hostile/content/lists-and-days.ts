import type { ContentCase } from './content-case.ts';

const site = (change: (text: string) => string): ContentCase['files'] => ({ 'site.yaml': change(validSite) });

const validSite = `name: Ystads arkiv
shortName: Arkiv
description: Prov.
url: https://arkiv.example/
languages: [sv]
owner:
  name: Prov
staleAfterMonths: 12
licence:
  name: CC0
  url: https://creativecommons.org/publicdomain/zero/1.0/
legalBasis: Prov.
theme:
  accent: "#0b5a6f"
  accentDark: "#7fd0e4"
accessibility:
  status: partial
  assessed: 2026-01-10
  updated: 2026-01-10
  method: self
  methodDescription: Prov.
  shortcomings: []
  disproportionateBurden: []
  outsideTheLaw: []
uid: 5d1a6c1e-0f3b-4a7e-9d5c-8e2f7b3a6c10
`;

export const listsAndDays: readonly ContentCase[] = [
	{ what: 'the site as it should be', files: site((text) => text), expected: [] },
	{
		what: 'a language twice',
		files: site((text) => text.replace('[sv]', '[sv, en, sv]')),
		expected: ['value-duplicate site.yaml:5:21'],
	},
	{
		what: 'no language',
		files: site((text) => text.replace('[sv]', '[]')),
		expected: ['list-empty site.yaml:5:12'],
	},
	{
		what: 'a word explained twice',
		files: {
			'glossary.yaml': 'terms:\n  - id: a\n    term: A\n    meaning: Ett.\n  - id: a\n    term: B\n    meaning: Två.\n',
		},
		expected: ['value-duplicate glossary.yaml:5:9'],
	},
	{
		what: 'statements of the last century',
		files: site((text) => text.replace('assessed: 2026', 'assessed: 1926').replace('updated: 2026', 'updated: 1999')),
		expected: ['date-improbable site.yaml:18:13', 'date-improbable site.yaml:19:12'],
	},
	{
		what: 'an owner who is dear to call',
		files: site((text) =>
			text
				.replace('name: Prov', 'name: Prov\n  phone: { number: 0900-123 45 67 }')
				.concat('urgent:\n  - number: 0939-123 45 67\n    label: Jour\n'),
		),
		expected: ['phone-premium site.yaml:8:20', 'phone-premium site.yaml:28:13'],
	},
	{
		what: 'a name for each language',
		files: site((text) => text.replace('name: Ystads arkiv', 'name: { sv: Ystads arkiv, en: Ystad archive }')),
		expected: [],
	},
	{
		what: 'no name in the first language, and a line of nothing',
		files: site((text) =>
			text
				.replace('name: Ystads arkiv', 'name: { en: Ystad archive }\nownerLine: { sv: "" }')
				.replace('[sv]', '[sv, en]'),
		),
		expected: ['field-missing site.yaml:1:7', 'field-missing site.yaml:2:12'],
	},
	{
		what: 'no name in the first language',
		files: site((text) => text.replace('name: Ystads arkiv', 'name: { sv: Ystads arkiv }').replace('[sv]', '[en, sv]')),
		expected: ['field-missing site.yaml:1:7'],
	},
	{
		what: 'a name in a language that there is not',
		files: site((text) => text.replace('name: Ystads arkiv', 'name: { sv: Ystads arkiv, se: Ystad }')),
		expected: ['key-unknown site.yaml:1:27'],
	},
	{
		what: 'names in a list',
		files: site((text) => text.replace('name: Ystads arkiv', 'name: [Ystads arkiv]')),
		expected: ['field-type site.yaml:1:7'],
	},
	{
		what: 'a name with a colon on a line of its own',
		files: site((text) => text.replace('name: Ystads arkiv', 'name:\n  Arkiv: Ystad')),
		expected: ['yaml-syntax site.yaml:2:3'],
	},
	{
		what: 'a language that has lost its indent',
		files: site((text) => text.replace('name: Ystads arkiv', 'name:\nsv: Ystads arkiv')),
		expected: ['field-missing site.yaml:1:1', 'key-outside-group site.yaml:2:1'],
	},
	{
		what: 'a short name that is too long',
		files: site((text) => text.replace('shortName: Arkiv', `shortName: ${'Arkiv'.repeat(7)}`)),
		expected: ['text-too-long site.yaml:2:12'],
	},
	{
		what: 'a contact that was checked in 1926',
		files: {
			'contacts/ystad-arkiv.yaml':
				'role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 1926-01-10\n',
		},
		expected: ['date-improbable contacts/ystad-arkiv.yaml:4:11'],
	},
	{
		what: 'prose of the last century',
		files: {
			'pages/sv/om.mdx':
				'---\ntitle: Om\ndescription: Prov.\npublished: 1914-09-04\nupdated: 1999-12-31\n---\n\nProv.\n',
			'press-releases/nytt.mdx': '---\ntitle: Nytt\ndescription: Prov.\npublished: 1914-09-04\n---\n\nProv.\n',
		},
		expected: [
			'date-improbable pages/sv/om.mdx:4:12',
			'date-improbable pages/sv/om.mdx:5:10',
			'date-improbable press-releases/nytt.mdx:4:12',
		],
	},
	{
		what: 'the first day of the century',
		files: {
			'contacts/ystad-arkiv.yaml':
				'role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2000-01-01\n',
		},
		expected: [],
	},
];
