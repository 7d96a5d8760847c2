import type { ContentCase } from './content-case.ts';

const about = (body: string) => `---\ntitle: Om\ndescription: En sida.\n---\n\n${body}\n`;

/** A page whose text begins on line 6. */
const page = (what: string, body: string, ...expected: string[]): ContentCase => ({
	what,
	files: { 'pages/sv/om.mdx': about(body) },
	expected: expected.map((each) => each.replace(' ', ' pages/sv/om.mdx:')),
});

const plainPage = (what: string, body: string, ...expected: string[]): ContentCase => ({
	what,
	files: { 'pages/sv/om.mdx': null, 'pages/sv/om.md': about(body) },
	expected: expected.map((each) => each.replace(' ', ' pages/sv/om.md:')),
});

export const prose: readonly ContentCase[] = [
	page(
		'a second head, whose layout would run',
		'---\nlayout: data:text/javascript,globalThis.x=1\n---\n\nx',
		'front-matter-repeated 6:1',
	),
	page('a second head in TOML', '+++\nlayout = "/x.mjs"\n+++\n\nx', 'front-matter-repeated 6:1'),
	page('a second head after empty lines', '\n  \n---\nlayout: /x.mjs\n---', 'front-matter-repeated 8:1'),
	page(
		'a paragraph between two rules at the top, which nobody would see',
		'---\n\nHej.\n\n---',
		'front-matter-repeated 6:1',
	),
	plainPage('a second head in Markdown', '---\nlayout: /x.mjs\n---\n\nx', 'front-matter-repeated 6:1'),
	page('a rule further down', 'Hej.\n\n---\n\n***\n\nHej.'),
	page(
		'every component as it is meant',
		'<Contacts kind="kommun" organisation="ystad" />\n\n<Term id="ord">Ord</Term>.',
	),
	page(
		'a script set as the HTML of a component',
		'<Term set:html="<script>alert(1)</script>" id="ord">x</Term>',
		'mdx-attribute-unknown 6:1',
	),
	page('text set by a directive', '<Term set:text="x" id="ord">x</Term>', 'mdx-attribute-unknown 6:1'),
	page('a component that asks for a script in the browser', 'Se <Contacts client:load/>', 'mdx-attribute-unknown 6:4'),
	page('the same with a value', '<Contacts client:media="print" />', 'mdx-attribute-unknown 6:1'),
	page('a component put off to a server', '<Glossary server:defer />', 'mdx-attribute-unknown 6:1'),
	page('raw content', '<Term is:raw id="ord">{1}</Term>', 'mdx-attribute-unknown 6:1', 'mdx-expression 6:23'),
	page('variables for a style', '<Glossary define:vars="x" />', 'mdx-attribute-unknown 6:1'),
	page('a place in the page head', '<Contacts slot="head" />', 'mdx-attribute-unknown 6:1'),
	page('a class', '<Licence class="x" />', 'mdx-attribute-unknown 6:1'),
	page('an id on a component without one', '<Contacts id="ystad" />', 'mdx-attribute-unknown 6:1'),
	page('an event handler', '<Term id="ord" onclick="alert(1)">x</Term>', 'mdx-attribute-unknown 6:1'),
	page('a style', '<Term id="ord" style="color:red">x</Term>', 'mdx-attribute-unknown 6:1'),
	page('an attribute that every object has', '<Contacts constructor="x" />', 'mdx-attribute-unknown 6:1'),
	page('attributes spread from code', '<Contacts {...{kind: "kommun"}} />', 'mdx-expression 6:1'),
	page('a value from code', '<Contacts kind={`kommun`} />', 'mdx-expression 6:1'),
	page('an attribute twice', '<Contacts kind="kommun" kind="polis" />', 'mdx-attribute-duplicate 6:1'),
	page('an attribute without a value', '<Contacts kind />', 'mdx-attribute-missing 6:1'),
	page('an attribute with an empty value', '<Contacts organisation="" />', 'mdx-attribute-missing 6:1'),
	page('a word without its id', '<Term>ord</Term>', 'mdx-attribute-missing 6:1'),
	page('a word without text', '<Term id="ord" />', 'mdx-component-content 6:1'),
	page('text in a component that shows its own', '<Contacts>Hej</Contacts>', 'mdx-component-content 6:1'),
	page('a kind that does not exist', '<Contacts kind="komun" />', 'value-unknown 6:1'),
	page('an organisation that does not exist', '<Contacts organisation="ystadt" />', 'organisation-unknown 6:1'),
	page('a word that does not exist', '<Term id="orden">ord</Term>', 'term-unknown 6:1'),
	page('a member of a component', 'x <Term.Inner id="ord" />', 'markdown-raw-html 6:3'),
	page('a namespace', '<svg:script>x</svg:script>', 'markdown-raw-html 6:1'),
	page('a fragment', '<>x</>', 'markdown-raw-html 6:1'),
	page('an element in lower case', '<iframe src="https://evil.example/" />', 'markdown-raw-html 6:1'),
	page('a custom element', '<x-y>x</x-y>', 'markdown-raw-html 6:1'),
	page('an element inside a component', '<Term id="ord"><img src="x" /></Term>', 'markdown-raw-html 6:16'),
	page('a component that every object has', '<Constructor />', 'mdx-component-unknown 6:1'),
	page('a component of the renderer', '<Fragment set:html="<b>x</b>" />', 'mdx-component-unknown 6:1'),
	page('a component of ours that is not for prose', '<HeadCell>x</HeadCell>', 'mdx-component-unknown 6:1'),
	page('a comment of HTML', '<!-- x -->', 'mdx-syntax 6:1'),
	page('a comment of MDX', '{/* x */}', 'mdx-expression 6:1'),
	page('attributes on a heading', '## Rubrik {#id onclick=x}', 'mdx-syntax 6:16'),
	page('an address that runs, in a definition', '[x]\n\n[x]: javascript:alert(1)', 'url-scheme-forbidden 8:1'),
	plainPage(
		'a script in plain Markdown',
		'Hej <script>alert(1)</script>',
		'markdown-raw-html 6:5',
		'markdown-raw-html 6:21',
	),
	plainPage('a style in plain Markdown', '<style>p{color:red}</style>', 'markdown-raw-html 6:1'),
	plainPage('a comment in plain Markdown', '<!-- x -->', 'markdown-raw-html 6:1'),
	plainPage('a processing instruction', '<?php x ?>', 'markdown-raw-html 6:1'),
	plainPage('attributes on a heading, which are its text', '## Rubrik {#id .klass onclick=x}'),
	plainPage('a directive, which is text', ':::note{onclick=x}\nHej\n:::'),
	plainPage('mathematics, which is text', 'Det kostar $5 och $10.'),
	plainPage('an address that runs, in angle brackets', '<javascript:alert(1)>', 'url-scheme-forbidden 6:1'),
	{
		what: 'a layout in the head of a page',
		files: { 'pages/sv/om.mdx': '---\ntitle: Om\ndescription: En sida.\nlayout: ../evil.astro\n---\n\nText.\n' },
		expected: ['key-unknown pages/sv/om.mdx:4:1'],
	},
];
