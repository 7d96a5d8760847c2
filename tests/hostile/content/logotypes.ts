import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentCase } from './content-case.ts';
import { png } from './png.ts';

const file = 'logotypes/ystad.svg';

const raw = (what: string, text: string | Uint8Array, ...expected: string[]): ContentCase => ({
	what,
	files: { [file]: text },
	expected: expected.map((each) => each.replace(' ', ` ${file}:`)),
});

/** A picture whose content begins on line 2. */
const svg = (what: string, content: string, ...expected: string[]): ContentCase =>
	raw(what, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n${content}\n</svg>\n`, ...expected);

/** As drawing programs write them, with invented drawings. */
const exported = (program: string, name: string): ContentCase =>
	raw(
		`a picture as ${program} writes it`,
		readFileSync(join(import.meta.dirname, '../../fixtures/logotypes', `${name}.svg`)),
	);

const bitmap = (what: string, bytes: string | Uint8Array, ...codes: string[]): ContentCase => ({
	what,
	files: { 'logotypes/ystad.png': bytes },
	expected: codes.map((code) => `${code} logotypes/ystad.png`),
});

const html = 'xmlns:h="http://www.w3.org/1999/xhtml"';
const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const active = 'logotype-active-content';
const heavy = 'logotype-hard-to-draw';

/** Groups on a line of their own, each of which holds ten times what the one before it does. */
const tenfold = (part: (name: string, before: string) => string) =>
	Array.from({ length: 8 }, (_, level) => part(`a${level + 1}`, `#a${level}`)).join('\n');
const ten = (text: string) => text.repeat(10);

export const logotypes: readonly ContentCase[] = [
	exported('Inkscape', 'inkscape'),
	exported('Inkscape, plain,', 'inkscape-plain'),
	exported('Illustrator', 'illustrator'),
	exported('an older Illustrator', 'illustrator-older'),
	exported('CorelDRAW', 'coreldraw'),
	exported('Figma', 'figma'),
	svg(
		'a shadow, a pattern and a picture that is in the file',
		'<filter id="f"><feDropShadow dx="1" /></filter><image width="1" height="1" href="data:image/png;base64,iVBORw0KGgo=" />',
	),

	svg('a script', '<script>alert(1)</script>', `${active} 2:1`),
	svg(
		'a script by a prefix with a hyphen',
		'<a-b:script xmlns:a-b="http://www.w3.org/2000/svg">alert(1)</a-b:script>',
		`${active} 2:1`,
	),
	svg(
		'a script by a prefix with a Swedish letter',
		'<å:script xmlns:å="http://www.w3.org/2000/svg">alert(1)</å:script>',
		`${active} 2:1`,
	),
	svg(
		'a script by a prefix with a full stop',
		'<x.y:script xmlns:x.y="http://www.w3.org/2000/svg">alert(1)</x.y:script>',
		`${active} 2:1`,
	),
	svg(
		'a link whose address is set',
		'<a href="#"><set attributeName="href" to="&#106;avascript:alert(1)"/></a>',
		`${active} 2:1`,
		`${active} 2:13`,
	),
	svg(
		'a link whose address moves',
		'<a href="#"><animate attributeName="href" values="&#106;avascript:alert(1)"/></a>',
		`${active} 2:1`,
		`${active} 2:13`,
	),
	svg('a colour from elsewhere in a style', '<path style="fill:url(https://evil.example/x)"/>', `${active} 2:7`),
	svg('a colour from elsewhere in an attribute', '<path fill="url(https://evil.example/x)"/>', `${active} 2:7`),
	svg('a picture of HTML', `<h:img ${html} srcset="https://evil.example/x"/>`, `${active} 2:1`),
	svg(
		'a page that leads on',
		`<h:meta ${html} http-equiv="refresh" content="0;url=https://evil.example/"/>`,
		`${active} 2:1`,
	),
	svg(
		'a form',
		`<h:form ${html} action="https://evil.example/"><h:input /></h:form>`,
		`${active} 2:1`,
		`${active} 2:79`,
	),

	svg(
		'a script of HTML among the notes about a picture',
		`<metadata><h:script ${html}>alert(1)</h:script></metadata>`,
		`${active} 2:11`,
	),
	svg(
		'a script of SVG among notes of Inkscape',
		'<i:x xmlns:i="http://www.inkscape.org/namespaces/inkscape"><script>alert(1)</script></i:x>',
		`${active} 2:60`,
	),
	raw(
		'a root with a prefix, and a script of the same',
		'<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></s:svg>',
		`${active} 1:45`,
	),
	svg('a handler', '<path onclick="alert(1)"/>', `${active} 2:7`),
	raw(
		'a handler on the picture itself',
		'<svg xmlns="http://www.w3.org/2000/svg"\n  onload="alert(1)"/>',
		`${active} 2:3`,
	),
	svg('HTML in the picture', '<foreignObject><p>x</p></foreignObject>', `${active} 2:1`, 'logotype-not-plain 2:16'),
	svg('a picture from elsewhere', '<image href="https://evil.example/x.png"/>', `${active} 2:8`),
	svg(
		'a picture from elsewhere, by XLink',
		`<image ${xlink} width="1" xlink:href="//evil.example/x.png"/>`,
		`${active} 2:61`,
	),
	svg('an SVG within a picture', '<image href="data:image/svg+xml,%3Csvg/%3E"/>', `${active} 2:8`),
	svg('a part from elsewhere', '<use href="x.svg#a"/>', `${active} 2:6`),
	svg('a filter that fetches', '<filter><feImage href="#x"/></filter>', `${active} 2:9`),
	svg('an animation', '<rect><animateTransform attributeName="transform" /></rect>', `${active} 2:7`),
	svg('a style that imports', '<style>@import "https://evil.example/x.css";</style>', `${active} 2:8`),
	svg('a style that fetches', '<style>.a{fill:url("https://evil.example/x")}</style>', `${active} 2:8`),
	svg('a style that fetches by an escape', '<style>.a{fill:\\75rl(https://evil.example/x)}</style>', `${active} 2:8`),
	svg('an attribute that fetches by an escape', '<path fill="u\\72l(https://evil.example/x)"/>', `${active} 2:7`),
	svg('a style that fetches by parts', '<style>.a{fill:ur<!-- -->l(https://evil.example/x)}</style>', `${active} 2:8`),
	svg(
		'a style that fetches by a reference',
		'<style>.a{fill:&#117;rl(https://evil.example/x)}</style>',
		`${active} 2:8`,
	),
	svg(
		'a style that fetches from a set of pictures',
		'<style>.a{mask:image-set("https://evil.example/x" 1x)}</style>',
		`${active} 2:8`,
	),
	svg(
		'a typeface from elsewhere',
		'<style>@font-face{font-family:x;src:url(https://evil.example/x)}</style>',
		`${active} 2:8`,
	),
	svg('a style that computes', '<style>.a{width:expression(alert(1))}</style>', `${active} 2:8`),
	svg(
		'a style that fetches through a value of its own',
		'<style>.a{--x:url(https://evil.example/x);fill:var(--x)}</style>',
		`${active} 2:8`,
	),
	svg(
		'a style that imports before an element in it',
		'<style>@import url(https://evil.example/a.css);<style/></style>',
		`${active} 2:8`,
		`${active} 2:48`,
	),
	svg(
		'an element in a style',
		'<style>.a{fill:u<g/>rl(https://evil.example/x)}</style>',
		`${active} 2:8`,
		`${active} 2:17`,
	),
	svg('a note in a style', '<style><d:x xmlns:d="http://purl.org/dc/elements/1.1/"/></style>', `${active} 2:8`),
	svg('a style that is none', '<style>.a{fill:red;;;}}}} {{</style>', `${active} 2:8`),
	raw(
		'a style sheet',
		'<?xml-stylesheet href="https://evil.example/x.css"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
		`${active} 1:1`,
	),
	svg('another processing instruction', '<?php x ?>', `${active} 2:1`),
	raw(
		'entities of its own',
		'<!DOCTYPE svg [<!ENTITY x "y">]>\n<svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
		`${active} 1:1`,
		'xml-syntax 2:49',
	),
	raw(
		'a document type from elsewhere',
		'<!DOCTYPE svg SYSTEM "https://evil.example/x.dtd">\n<svg xmlns="http://www.w3.org/2000/svg"/>',
		`${active} 1:1`,
	),
	raw(
		'another encoding than it is read in',
		'<?xml version="1.0" encoding="ISO-2022-JP"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
		'xml-declaration 1:1',
	),
	svg(
		'an attribute that moves the base of addresses',
		'<g xml:base="https://evil.example/"/>',
		'logotype-not-plain 2:4',
	),
	svg('an element that nobody knows', '<blink/>', 'logotype-not-plain 2:1'),
	svg('a namespace that nobody knows', '<x:y xmlns:x="https://evil.example/"/>', 'logotype-not-plain 2:1'),
	svg('a prefix without a namespace', '<x:script>alert(1)</x:script>', 'xml-syntax 2:10'),
	svg('a tag that does not end', '<g>', 'xml-syntax 3:6'),
	svg('an attribute without a value', '<path d/>', 'xml-syntax 2:8'),
	raw('a page of HTML', '<!doctype html><html><script>alert(1)</script></html>', 'file-format-mismatch 1:1'),
	raw('a picture without a namespace', '<svg viewBox="0 0 1 1"/>', 'file-format-mismatch 1:1'),
	raw('plain text', 'Här skulle det vara en bild.', 'file-format-mismatch 1:1'),
	{
		what: 'a PNG by the name of an SVG',
		files: { [file]: png(1, 1) },
		expected: [`file-binary ${file}`],
	},
	{
		what: 'a picture of more than 1 MB',
		files: { [file]: `<svg xmlns="http://www.w3.org/2000/svg"><!--${' '.repeat(1e6)}--></svg>` },
		expected: [`file-too-large ${file}`],
	},

	svg(
		'a personal identity number in a text',
		'<text>Ring <tspan>811218</tspan><tspan>-9876</tspan></text>',
		'personal-identity-number 2:19',
	),
	svg(
		'the same in texts beside one another',
		'<text>811218-</text>\n<text>9876</text>',
		'personal-identity-number 2:7',
	),
	svg(
		'years and numbers in texts beside one another',
		'<text>1981</text><text>12</text><text>18</text><text>98 kr</text>',
	),
	svg('the same in a title', '<title>\n8112189876</title>', 'personal-identity-number 3:1'),
	svg('the same in a comment', '<!-- 811218-9876 -->', 'personal-identity-number 2:6'),
	svg(
		'digits in shapes, which are no such number',
		'<path id="a811218-9876" d="M811218-9876 8112189876"/><polyline points="811218 -9876 8112189876" /><text x="8112189876">Ystad</text>',
	),

	svg(
		'a part drawn ten times in each of eight levels',
		`<g id="a0"/>\n${tenfold((name, before) => `<g id="${name}">${ten(`<use href="${before}"/>`)}</g>`)}`,
		`${heavy} 7:12`,
	),
	svg(
		'the same before what it is drawn of, by escapes',
		`<use href="#a8"/>\n${tenfold((name, before) => `<g id="${name}">${ten(`<use href="${before.replace('a', '%61')}"/>`)}</g>`)}\n<g id="a0"/>`,
		`${heavy} 7:12`,
	),
	svg(
		'patterns that fill patterns',
		`<pattern id="a0"/>\n${tenfold((name, before) => `<pattern id="${name}"><g fill="url(${before})">${ten('<path/>')}</g></pattern>`)}`,
		`${heavy} 6:18`,
	),
	svg(
		'masks of masks by a style sheet',
		`<style>${Array.from({ length: 8 }, (_, level) => `g .m${level + 1}{mask:url(#a${level})}`).join('')}</style>\n<mask id="a0"/>\n${tenfold((name) => `<mask id="${name}">${ten(`<path class="${name.replace('a', 'm')}"/>`)}</mask>`)}`,
		`${heavy} 8:15`,
	),
	svg(
		'a marker at each of very many points',
		`<marker id="a"><path/></marker><path d="M${'0 1 '.repeat(10_000)}" marker-mid="url(#a)"/>`,
		`${heavy} 2:32`,
	),
	svg('a part that is drawn in itself', '<g id="a"><use href="#a"/></g>', `${heavy} 2:11`),
	svg('masks that are each other', '<mask id="a" style="mask:url(#b)"/><mask id="b" mask="url(#a)"/>', `${heavy} 2:36`),
	svg(
		'parts that lead on through twenty others',
		`${Array.from({ length: 20 }, (_, level) => `<use id="a${level}" href="#a${level + 1}"/>`).join('\n')}\n<g id="a20"/>`,
		`${heavy} 18:1`,
	),
	svg(
		'a part that is drawn a thousand times',
		`<g id="a"><path/></g>${'<use href="#a" fill="url(#b)"/>'.repeat(1000)}<linearGradient id="b"><stop/></linearGradient>`,
	),
	svg(
		'a part that is drawn six thousand times',
		`<g id="a"><path/></g>${'<use href="#a"/>'.repeat(6000)}`,
		`${heavy} 1:1`,
	),
	svg(
		'ten thousand rules for each of ten thousand elements',
		`<style>${'path{fill:url(#a)}'.repeat(10_000)}</style><linearGradient id="a"/>\n${'<path/>\n'.repeat(10_000)}`,
		`${heavy} 103:1`,
	),
	svg('noise of very many layers', '<filter><feTurbulence numOctaves="99999"/></filter>', `${heavy} 2:23`),
	svg('a filter of a million units', '<filter width="1e6"/>', `${heavy} 2:9`),
	raw(
		'a picture of a million units',
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000000 1"/>',
		`${heavy} 1:41`,
	),

	svg('three hundred thousand groups inside one another', '<g>'.repeat(300_000), 'logotype-not-plain 2:766'),
	svg('a style of a hundred thousand levels', `<path fill="${'calc(calc()'.repeat(50_000)}"/>`, `${active} 2:7`),
	svg('a style sheet of a hundred thousand levels', `<style>${'a{'.repeat(100_000)}</style>`, `${active} 2:8`),
	{
		what: 'a thousand of what is refused',
		files: { [file]: `<svg xmlns="http://www.w3.org/2000/svg">\n${'<a/>'.repeat(1000)}</svg>` },
		expected: [
			`problems-not-listed ${file}`,
			...Array.from({ length: 100 }, (_, index) => `${active} ${file}:2:${4 * index + 1}`),
		],
	},

	bitmap('a bitmap', png(600, 200)),
	bitmap(
		'a bitmap that is text',
		'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
		'file-format-mismatch',
	),
	bitmap('a bitmap that is empty', '', 'file-format-mismatch'),
	bitmap('a bitmap with something before it', png(1, 1, { before: '<script>' }), 'file-format-mismatch'),
	bitmap('a bitmap with something after it', png(1, 1, { after: '<script>' }), 'file-format-mismatch'),
	bitmap('half a bitmap', png(600, 200, { cut: 20 }), 'file-format-mismatch'),
	bitmap('a bitmap without pixels', png(0, 200), 'logotype-dimensions'),
	bitmap('a bitmap with more pixels than a telephone can hold', png(60_000, 60_000), 'logotype-dimensions'),
	bitmap('a bitmap of more than 2 MB', png(1, 1, { after: ' '.repeat(2e6) }), 'file-too-large'),
];
