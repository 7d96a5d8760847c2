import type { ContentCase } from './content-case.ts';

const contact = (lines: string): ContentCase['files'] => ({
	'contacts/ystad-arkiv.yaml': `role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\n${lines}\n`,
});

const alias = (what: string, written: string, code?: string): ContentCase => ({
	what,
	files: contact(`aliases:\n  - ${written}`),
	expected: code === undefined ? [] : [`${code} contacts/ystad-arkiv.yaml:6:13`],
});

export const scripts: readonly ContentCase[] = [
	alias('an alias in Arabic', '{ name: محمد علي, lang: ar }'),
	alias('an alias in Russian', '{ name: Анна-Мария, lang: ru }'),
	alias('an alias in Greek', "{ name: 'Παπαδόπουλος', lang: el }"),
	alias('an alias in Japanese', '{ name: アーカイブ文書, lang: ja }'),
	alias('an alias in Chinese', '{ name: 档案, lang: zh }'),
	alias('an alias in Cyrillic without a language', '{ name: Анна }', 'alias-language-missing'),
	alias('an alias in Cyrillic that is said to be Swedish', '{ name: Анна, lang: sv }', 'text-script-not-latin'),
	alias('an alias in Cyrillic that is said to be Arabic', '{ name: Анна, lang: ar }', 'text-script-not-latin'),
	alias('a Cyrillic letter in a Latin alias', '{ name: Аnna }', 'text-script-not-latin'),
	alias('a Latin letter in a Cyrillic alias', '{ name: Aнна, lang: ru }', 'text-script-not-latin'),
	alias('an alias in a script that nobody knows', '{ name: Анна, lang: ru-Qaaa }', 'text-script-not-latin'),
	{
		what: 'a name in Cyrillic, which is no alias',
		files: contact('person: { given: Анна, family: Prov, source: nytt }'),
		expected: ['text-script-not-latin contacts/ystad-arkiv.yaml:5:18'],
	},
	{
		what: 'a note that the PDFs can show',
		files: contact('note: محمد, Иванова, Παπαδόπουλος, ★ ☎\uFE0F'),
		expected: [],
	},
	{
		what: 'signs that the PDFs lack',
		files: {
			...contact('note: Fråga 漢字 🙂\nphones:\n  - { number: 112, label: 警察, hours: dygnet runt ⏰ 한 }'),
			'press-releases/nytt.mdx': '---\ntitle: Nytt 🙂\ndescription: 漢\npublished: 2026-01-10\n---\n\n漢\n',
		},
		expected: [
			'text-not-printable contacts/ystad-arkiv.yaml:5:7',
			'text-not-printable contacts/ystad-arkiv.yaml:7:27',
			'text-not-printable contacts/ystad-arkiv.yaml:7:38',
			'text-not-printable press-releases/nytt.mdx:2:8',
		],
	},
];
