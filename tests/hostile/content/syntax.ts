import type { ContentCase } from './content-case.ts';

/** What the parsers' own English sentences are made of. */
export const libraryWords =
	/\b(?:the|and|not|with|expected|unexpected|missing|must|allowed|closing|nested|found|should|invalid|cannot|before|after|implicit|keys?|values?|flow|block|plain|start|scalar|unresolved|character|could|parse|corresponding|between|items?|sequence|mapping|ambiguous|escape|document|error|oxc)\b/iu;

const contact = 'organisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\n';

const yaml = (what: string, lines: string, position: string, code = 'yaml-syntax'): ContentCase => ({
	what,
	files: { 'contacts/ystad-arkiv.yaml': `${contact}${lines}\n` },
	expected: [`${code} contacts/ystad-arkiv.yaml:${position}`],
	notSwedish: libraryWords,
});

const mdx = (what: string, text: string, position: string, code = 'mdx-syntax'): ContentCase => ({
	what,
	files: { 'pages/sv/om.mdx': `---\ntitle: Om\ndescription: Prov.\n---\n\n${text}\n` },
	expected: [`${code} pages/sv/om.mdx:${position}`],
	notSwedish: libraryWords,
});

export const syntax: readonly ContentCase[] = [
	yaml('a colon in a text', 'role: Samordnare: ungdom', '4:7'),
	yaml('a line without a colon', 'role Samordnare', '4:1'),
	yaml('a lost colon before other keys', 'role Samordnare\nnote: Hej', '4:1'),
	yaml('a lost indent', 'role: Arkivarie\nphones:\n- number: 112\n   label: larm', '7:4'),
	yaml('too much indent', 'role: Arkivarie\n  note: Hej', '5:3'),
	yaml('keys that begin in different columns', '  role: Arkivarie', '4:3'),
	yaml('a quote that is not closed', 'role: "Arkivarie', '4:7'),
	yaml('a single quote that is not closed', "role: 'Arkivarie", '4:7'),
	yaml('a text that goes on after its quote', 'role: "Arkivarie" i Ystad', '4:19'),
	yaml('a bracket that is not closed', 'role: Arkivarie\naliases: [Arkiv', '5:10'),
	yaml('a brace that is not closed', 'role: Arkivarie\nperson: { given: Ada', '5:9'),
	yaml('a bracket too many', 'role: Arkivarie\naliases: [Arkiv]]', '5:17'),
	yaml('a comma too many', 'role: Arkivarie\naliases: [Arkiv,, Ark]', '5:17'),
	yaml('a text that begins with an at sign', 'role: @arkiv', '4:7'),
	yaml('a text that begins with a backtick', 'role: `arkiv`', '4:7'),
	yaml('a text that begins with a percent sign', 'role: %arkiv', '4:7'),
	yaml('a text that begins with an exclamation mark', 'role: !arkiv', '4:7'),
	yaml('a text that begins with two exclamation marks', 'role: !!int 5', '4:7'),
	yaml('a text that begins with a bar', 'role: |arkiv', '4:8'),
	yaml('a text that begins with a greater-than sign', 'role: >arkiv', '4:8'),
	yaml('a text that begins with an asterisk', 'role: *arkiv*', '4:7', 'yaml-alias'),
	yaml('a text that begins with an ampersand', 'role: &arkiv Arkivarie', '4:14', 'yaml-alias'),
	yaml('a backslash in quotes', 'role: "C:\\mapp"', '4:10'),
	yaml('a line of dashes', 'role: Arkivarie\n---\nnote: Hej', '5:1'),
	yaml('a line of points', 'role: Arkivarie\n...\nnote: Hej', '5:1'),
	yaml('a list under a key that is a list already', 'role: Arkivarie\naliases: - Arkiv', '5:10'),
	yaml('a key of braces', 'role: Arkivarie\n{{ namn }}: x', '5:1'),
	yaml('two dashes', 'role: Arkivarie\naliases:\n- - Arkiv\n - Ark', '7:2'),
	yaml('a tag on an alias', 'role: !a *b', '4:10'),
	yaml('a directive', '%YAML 9.9', '4:1'),
	mdx('a component that is not closed', '<Term id="andt">ord', '6:1'),
	mdx('a component that ends in another paragraph', '<Contacts>\n\n- x</Contacts>', '8:4'),
	mdx('an end without a beginning', 'Hej </Term>', '6:5'),
	mdx('the wrong end', '<Contacts></Glossary>', '6:11'),
	mdx('a less-than sign', 'färre än <3 personer', '6:10'),
	mdx('an address in angle brackets', '<https://prov.example/>', '6:1'),
	mdx('a value without quotes', '<Term id=andt>ord</Term>', '6:1'),
	mdx('a comment', '<!-- kom ihåg -->', '6:1'),
	mdx('a document type', '<!DOCTYPE html>', '6:1'),
	mdx('a brace that is not closed', 'Hej {namn', '6:5'),
	mdx('a brace with nonsense', 'Hej {namn efternamn}', '6:11'),
	mdx('a comment that is not closed', 'Hej {/* kom ihåg }', '6:5'),
	{
		what: 'a string of code that the file ends within, at a backslash',
		files: { 'pages/sv/om.mdx': "---\ntitle: Om\ndescription: Prov.\n---\n\nimport '\\" },
		expected: ['mdx-import pages/sv/om.mdx:6:1'],
	},
	mdx('a fragment', '<>hej', '6:1'),
];
