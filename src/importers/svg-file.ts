import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { type Finding, finding, type Problem } from '../domain/problem.ts';
import type { SourceText } from './source-text.ts';
import { SvgReferences } from './svg-references.ts';
import { findForbiddenStyle, type StyleContext } from './svg-style.ts';
import {
	activeElements,
	elements,
	isEditorNamespace,
	plainAttributes,
	SVG,
	styleAttributes,
	XLINK,
	XML,
	xlinkAttributes,
	xmlAttributes,
} from './svg-vocabulary.ts';

/**
 * What in an SVG file is not a picture that stands still: anything off the lists in `svg-vocabulary.ts`, so that the file runs and fetches nothing
 * even when someone opens it by its own address. Also what is no XML, and personal identity numbers in its texts.
 */
export function findSvgProblems(source: SourceText): Problem[] {
	const { text } = source;
	const problems: Problem[] = [];
	const add = (about: Finding, offset: number) => problems.push(source.problem(about, offset));
	const active = (what: string, offset: number) => add(finding('logotype-active-content', { what }), offset);
	const parser = new SaxesParser({ xmlns: true });
	/** Where the tag being read begins, and each of its attributes by name. */
	let tagStart = 0;
	let attributeStarts = new Map<string, number>();
	/** Where the last markup ended, which is where the next text begins. */
	let markupEnd = 0;
	const open: SaxesTagNS[] = [];
	const references = new SvgReferences();
	let run = new TextRun();
	/** What is drawn as text, which may be placed sign by sign. */
	const drawn = new TextRun();
	const endRun = () => {
		for (const { masked, offset } of run.identityNumbers())
			add(finding('personal-identity-number', { masked }), offset);
		run = new TextRun();
	};
	let style = { css: '', offset: 0 };
	let isSvg: boolean | undefined;
	/** Reading ended before the file did. */
	let isStopped = false;
	const stop = (about: Finding, offset: number): never => {
		isStopped = true;
		add(about, offset);
		throw new Error(about.code);
	};

	parser.on('error', () => stop(finding('xml-syntax', {}), Math.max(0, Math.min(parser.position, text.length) - 1)));
	parser.on('xmldecl', ({ version, encoding }) => {
		const isRead = version === '1.0' && (encoding === undefined || /^utf-8$/iu.test(encoding));
		if (!isRead) add(finding('xml-declaration', { declared: encoding ?? version ?? '' }), 0);
		markupEnd = parser.position;
	});
	parser.on('doctype', (doctype) => {
		if (!PLAIN_DOCTYPE.test(doctype)) active('<!DOCTYPE', text.lastIndexOf('<!DOCTYPE', parser.position));
		markupEnd = parser.position;
	});
	parser.on('processinginstruction', ({ target }) => {
		active(`<?${target}`, text.lastIndexOf('<?', parser.position));
		markupEnd = parser.position;
	});
	parser.on('comment', (comment) => {
		for (const { offset, masked } of findPersonalIdentityNumbers(comment)) {
			add(finding('personal-identity-number', { masked }), text.lastIndexOf('<!--', parser.position) + 4 + offset);
		}
		markupEnd = text.indexOf('>', parser.position - 1) + 1;
	});
	parser.on('opentagstart', ({ name }) => {
		tagStart = text.lastIndexOf('<', parser.position - 1);
		// Namespaces are looked up through all that is open, so a deep file would take for ever.
		if (open.length >= MOST_DEPTH) stop(finding('logotype-not-plain', { what: `${MOST_DEPTH} × <${name}>` }), tagStart);
		attributeStarts = new Map();
		markupEnd = tagStart + 1 + name.length;
	});
	parser.on('attribute', ({ name }) => {
		attributeStarts.set(name, markupEnd + (/\S/u.exec(text.slice(markupEnd, markupEnd + 1000))?.index ?? 0));
		markupEnd = parser.position;
	});
	parser.on('opentag', (tag) => {
		isSvg ??= tag.uri === SVG && tag.local === 'svg';
		const around = open.at(-1);
		const isInStyle = around !== undefined && isStyle(around);
		// Browsers read the text round an element in a style sheet as one.
		const refused = isInStyle
			? finding('logotype-active-content', { what: `<${around.name}><${tag.name}>` })
			: refusedElement(tag);
		if (refused !== undefined) add(refused, tagStart);
		else if (tag.uri === SVG) {
			for (const attribute of Object.values(tag.attributes)) {
				const about = refusedAttribute(tag, attribute);
				if (about !== undefined) add(about, attributeStarts.get(attribute.name) ?? tagStart);
			}
		}
		if (!isInline(tag)) endRun();
		open.push(tag);
		references.open(tag, tagStart);
		markupEnd = parser.position;
		if (isStyle(tag) && !isInStyle) style = { css: '', offset: markupEnd };
	});
	parser.on('closetag', (tag) => {
		open.pop();
		references.close();
		const around = open.at(-1);
		if (isStyle(tag) && !(around !== undefined && isStyle(around))) {
			const forbidden = findForbiddenStyle(style.css, 'stylesheet');
			if (forbidden !== undefined) active(forbidden, style.offset);
			else references.addStyleSheet(style.css);
		}
		if (!isInline(tag)) endRun();
		markupEnd = parser.position;
	});
	const addText = (written: string) => {
		const around = open.at(-1);
		if (around !== undefined && isStyle(around)) style.css += written;
		else {
			run.add(written, markupEnd);
			if (written.trim() !== '' && open.some(({ local }) => local === 'text')) drawn.add(written, markupEnd);
		}
	};
	parser.on('text', addText);
	parser.on('cdata', (written) => {
		markupEnd = text.lastIndexOf('<![CDATA[', parser.position) + 9;
		addText(written);
		markupEnd = text.indexOf('>', parser.position - 1) + 1;
	});

	try {
		parser.write(text).close();
		if (!problems.some(({ code }) => code === 'personal-identity-number')) {
			for (const { masked, offset } of drawn.identityNumbers()) {
				add(finding('personal-identity-number', { masked }), offset);
			}
		}
		const heavy = references.findHeavy();
		if (heavy !== undefined) add(finding('logotype-hard-to-draw', { what: heavy.what }), heavy.offset);
	} catch (error) {
		if (!isStopped) throw error;
	}
	return isSvg === true ? problems : [source.problem(finding('file-format-mismatch', { format: 'SVG' }), 0)];
}

/** Text that a reader sees as one, though markup divides it, and where each part of it stands. */
class TextRun {
	#text = '';
	readonly #parts: { readonly at: number; readonly offset: number }[] = [];

	add(text: string, offset: number): void {
		this.#parts.push({ at: this.#text.length, offset });
		this.#text += text;
	}

	identityNumbers(): { masked: string; offset: number }[] {
		return findPersonalIdentityNumbers(this.#text).map(({ offset, masked }) => {
			const part = this.#parts.findLast(({ at }) => at <= offset);
			return { masked, offset: part === undefined ? 0 : part.offset + offset - part.at };
		});
	}
}

function refusedElement({ name, local, uri }: SaxesTagNS): Finding | undefined {
	if (uri === SVG ? elements.has(local) : isEditorNamespace(uri)) return undefined;
	const isActive = activeElements.has(local) || uri === 'http://www.w3.org/1999/xhtml';
	return finding(isActive ? 'logotype-active-content' : 'logotype-not-plain', { what: `<${name}>` });
}

function refusedAttribute(tag: SaxesTagNS, { name, local, uri, value }: SaxesAttributeNS): Finding | undefined {
	if (name === 'xmlns' || name.startsWith('xmlns:') || isEditorNamespace(uri)) return undefined;
	if (local === 'href' && (uri === '' || uri === XLINK)) {
		const isHere = value.trim().startsWith('#');
		const isPicture = tag.local === 'image' && EMBEDDED_PICTURE.test(value.trim());
		return isHere || isPicture ? undefined : activeValue(name, value);
	}
	if (uri === XLINK ? xlinkAttributes.has(local) : uri === XML && xmlAttributes.has(local)) return undefined;
	if (uri === '') {
		if (isBeyondDrawing(tag, local, value)) {
			return finding('logotype-hard-to-draw', { what: formatAttribute(name, value) });
		}
		if (plainAttributes.has(local) || /^(?:data|aria)-[\w.-]+$/u.test(local)) return undefined;
		const context: StyleContext | undefined =
			local === 'style' ? 'declarationList' : styleAttributes.has(local) ? 'value' : undefined;
		if (context !== undefined) {
			return findForbiddenStyle(value, context) === undefined ? undefined : activeValue(name, value);
		}
		if (/^on/iu.test(local)) return activeValue(name, value);
	}
	return finding('logotype-not-plain', { what: name });
}

function activeValue(name: string, value: string): Finding {
	return finding('logotype-active-content', { what: formatAttribute(name, value) });
}

function formatAttribute(name: string, value: string): string {
	return `${name}="${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

/** True for a size of the picture, or of a part that is drawn by itself first, that takes a browser's time or memory. */
function isBeyondDrawing({ local: element }: SaxesTagNS, attribute: string, value: string): boolean {
	const isPosition = (attribute === 'x' || attribute === 'y') && /^(?:filter|mask|pattern|fe[A-Z])/u.test(element);
	const most = attribute === 'numOctaves' ? MOST_OCTAVES : isPosition || SIZES.has(attribute) ? MOST_UNITS : undefined;
	if (most === undefined) return false;
	return (value.match(/[\d.]+(?:e[+-]?\d+)?/giu) ?? []).some((number) => Number(number) > most);
}

function isStyle({ uri, local }: SaxesTagNS): boolean {
	return uri === SVG && local === 'style';
}

/** True for an element that only divides a text, as kerning does. */
function isInline({ uri, local }: SaxesTagNS): boolean {
	return uri === SVG && (local === 'tspan' || local === 'textPath');
}

/** Elements inside one another; drawings have some ten. */
const MOST_DEPTH = 256;

const SIZES: ReadonlySet<string> = new Set(['width', 'height', 'viewBox', 'filterRes', 'stdDeviation', 'radius']);
const MOST_UNITS = 100_000;
const MOST_OCTAVES = 10;

/** A document type as drawing programs write it, which names the language and declares nothing. */
const PLAIN_DOCTYPE =
	/^\s*svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG 1\.[01](?: \w+)?\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]*")?\s*$/u;

/** A bitmap inside the file itself. */
const EMBEDDED_PICTURE = /^data:image\/(?:png|jpe?g);base64,[A-Za-z\d+/=\s]*$/u;
