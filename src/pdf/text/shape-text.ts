import bidiFactory from 'bidi-js';
import { Blob, Direction, Font, Buffer as Glyphs, Face as HarfBuzzFace, shape } from 'harfbuzzjs';
import type { Face, Typefaces, Weight } from './typefaces.ts';

/** A glyph that a text is shown with. */
export interface ShapedGlyph {
	/** In its face. */
	readonly number: number;
	/** What it says; where one sign is drawn with several, the first of them says it. */
	readonly text: string;
	/** True where it says that wherever it is: glyphs for parts of letters, and for letters that look alike, do not. */
	readonly isPlain: boolean;
	/** In thousandths of the size, without the spacing of pairs. */
	readonly width: number;
}

/** Glyphs, and how far to move back before and after each in thousandths of the size (ISO 32000-1, 9.4.3, operator TJ). */
export interface ShownGlyphs {
	readonly glyphs: string;
	/** Over the line, in thousandths of the size. */
	readonly rise: number;
}

/** A text in one face and direction. */
export interface ShapedText {
	/** Place in `Typefaces.faces`. */
	readonly face: number;
	/** In thousandths of the size. */
	readonly width: number;
	/** In the order in which they are read, from the left of the text to its right, whatever its direction. */
	readonly shown: readonly ShownGlyphs[];
	readonly glyphs: readonly ShapedGlyph[];
}

/** A text on one line. */
export interface ShapedLine {
	/** In the order in which they are read, each with its distance from the left of the line in thousandths of the size. */
	readonly texts: readonly { readonly text: ShapedText; readonly left: number }[];
	/** In thousandths of the size. */
	readonly width: number;
}

export interface Shaper {
	/** A text of any scripts in a text that runs to the right (UAX #9). */
	shape(text: string, weight: Weight): ShapedLine;
	/** Width of a text on one line, in thousandths of the size. */
	width(text: string, weight: Weight): number;
}

/** So many texts are remembered: a directory says few, again and again. */
const mostTexts = 20_000;

/** Signs of scripts that run to the left, and those that change the direction. */
const toTheLeft = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Signs that say where a word may be divided, and are not shown. */
const divisions = /[\u00ad\u200b]/gu;

/** What a glyph says that adds to what the one before has said: nothing that is seen. */
const joiner = '\u200d';

/** Hyphens and spaces that no line ends at: on paper they are what they look like, so that a copied address is one. */
const plainSigns = new Map([
	['\u2010', '-'],
	['\u2011', '-'],
	['\u00a0', ' '],
	['\u202f', ' '],
]);

const bidi = bidiFactory();

/** Shapes texts with HarfBuzz: pairs of letters are spaced, and Arabic letters joined. What has been shaped is remembered, word by word. */
export function createShaper({ faces, faceOf }: Typefaces): Shaper {
	const shapers = faces.map(createFaceShaper);
	const words = {
		regular: new Map<string, readonly ShapedText[]>(),
		semibold: new Map<string, readonly ShapedText[]>(),
	};
	const widths = { regular: new Map<string, number>(), semibold: new Map<string, number>() };
	return {
		shape: shapeLine,
		width: (text, weight) =>
			remember(widths[weight], text, () =>
				toTheLeft.test(text) ? shapeLine(text, weight).width : widthOf(shapeWords(text, weight)),
			),
	};

	function shapeLine(text: string, weight: Weight): ShapedLine {
		const runs = toTheLeft.test(text) ? listRuns(text) : [{ text, isToTheLeft: false, place: 0 }];
		const shaped = runs.map((run) => {
			const texts = run.isToTheLeft ? shapeRun(run.text, weight, true) : shapeWords(run.text, weight);
			return { ...run, texts, width: widthOf(texts) };
		});
		const lefts = shaped.map(({ place }) => widthOf(shaped.filter((other) => other.place < place)));
		const texts = shaped.flatMap((run, at) => placeTexts(run.texts, lefts[at] ?? 0, run.isToTheLeft));
		return { texts, width: widthOf(shaped) };
	}

	/** Word by word: few are said, again and again. */
	function shapeWords(text: string, weight: Weight): ShapedText[] {
		const shaped: ShapedText[] = [];
		for (let from = 0; from < text.length; ) {
			const space = text.indexOf(' ', from);
			// A space is a word of its own.
			const to = space === from ? from + 1 : space === -1 ? text.length : space;
			shaped.push(...shapeWord(text.slice(from, to), weight));
			from = to;
		}
		return shaped;
	}

	function shapeWord(text: string, weight: Weight): readonly ShapedText[] {
		return remember(words[weight], text, () => shapeRun(text, weight, false));
	}

	/** A text that runs in one direction, in the order in which it is read. */
	function shapeRun(text: string, weight: Weight, isToTheLeft: boolean): ShapedText[] {
		const parts: { face: number; text: string }[] = [];
		for (const sign of text.replace(divisions, '')) {
			const face = faceOf(sign.codePointAt(0) ?? 0, weight);
			const last = parts.at(-1);
			if (last?.face === face) last.text += sign;
			else parts.push({ face, text: sign });
		}
		return parts.map((part) => ({ face: part.face, ...(shapers[part.face]?.(part.text, isToTheLeft) ?? nothing) }));
	}
}

const nothing = { width: 0, shown: [], glyphs: [] };

/** What shapes a text that one face has the signs of. */
function createFaceShaper({ file }: Face): (text: string, isToTheLeft: boolean) => Omit<ShapedText, 'face'> {
	const face = new HarfBuzzFace(new Blob(file));
	const font = new Font(face);
	const scaled = (value: number) => Math.round((value * 1000) / face.upem);
	const widths = new Map<number, number>();
	// One for all words: what each new one takes of the memory of WebAssembly is given back late.
	const buffer = new Glyphs();
	let signs: ReadonlyMap<number, string> | undefined;
	return (whole, isToTheLeft) => {
		buffer.reset();
		buffer.addText(whole);
		buffer.guessSegmentProperties();
		buffer.setDirection(isToTheLeft ? Direction.RTL : Direction.LTR);
		shape(font, buffer);
		const found = buffer.getGlyphInfosAndPositions();
		const said = listSaid(found, whole);
		signs ??= signsByGlyph(face, font);
		const total = found.reduce((before, { xAdvance = 0 }) => before + scaled(xAdvance), 0);
		const shown: ShownGlyphs[] = [];
		const glyphs: ShapedGlyph[] = [];
		if (isToTheLeft) found.reverse();
		for (const [at, { codepoint: number, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }] of found.entries()) {
			const width = widthOfGlyph(number);
			const sign = said.get(cluster)?.shift() ?? joiner;
			const plain = signs.get(number);
			const text = plainSigns.get(sign) === plain ? (plain ?? sign) : sign;
			glyphs.push({ number, width, text, isPlain: text === plain });
			let before = -scaled(xOffset);
			let after = width - scaled(xAdvance) - before;
			if (isToTheLeft) {
				// From the right of the text, and over each glyph to its left and back.
				before += scaled(xAdvance) - (at === 0 ? total : 0);
				after += scaled(xAdvance) - (at === found.length - 1 ? total : 0);
			}
			const code = number.toString(16).padStart(4, '0').toUpperCase();
			const moved = `${before === 0 ? '' : before}<${code}>${after === 0 ? '' : after} `;
			const rise = scaled(yOffset);
			const last = shown.at(-1);
			if (last?.rise === rise) shown.splice(-1, 1, { glyphs: last.glyphs + moved, rise });
			else shown.push({ glyphs: moved, rise });
		}
		return {
			width: total,
			shown: shown.map((each) => ({ ...each, glyphs: each.glyphs.replaceAll('> <', '') })),
			glyphs,
		};
	};

	function widthOfGlyph(number: number): number {
		let width = widths.get(number);
		if (width === undefined) {
			width = scaled(font.glyphHAdvance(number));
			widths.set(number, width);
		}
		return width;
	}
}

/** What the glyphs of each cluster say, by where it begins in the text: each a sign where there are as many, or else the first of them all. */
function listSaid(found: readonly { readonly cluster: number }[], text: string): Map<number, string[]> {
	const begins = [...new Set(found.map(({ cluster }) => cluster))].sort((a, b) => a - b);
	return new Map(
		begins.map((begin, at) => {
			const whole = text.slice(begin, begins[at + 1] ?? text.length);
			const inParts = [...whole];
			const glyphs = found.filter(({ cluster }) => cluster === begin).length;
			return [begin, inParts.length === glyphs ? inParts : [whole]];
		}),
	);
}

/** What each glyph says by itself: the first of the signs that it is of. */
function signsByGlyph(face: HarfBuzzFace, font: Font): Map<number, string> {
	const signs = new Map<number, string>();
	for (const sign of face.collectUnicodes().toSorted()) {
		const glyph = font.nominalGlyph(sign);
		if (glyph !== undefined && !signs.has(glyph)) signs.set(glyph, String.fromCodePoint(sign));
	}
	return signs;
}

/** The runs of a line in the order in which they are read, each with its place from the left. */
function listRuns(text: string): { text: string; isToTheLeft: boolean; place: number }[] {
	const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
	const runs: { text: string; level: number }[] = [];
	for (const [at, unit] of text.split('').entries()) {
		const level = levels[at] ?? 0;
		const last = runs.at(-1);
		if (last?.level === level) last.text += unit;
		else runs.push({ text: unit, level });
	}
	const fromLeft = [...runs];
	// From the highest level to the lowest, whatever is at that level or above it is turned (UAX #9, L2).
	for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
		for (let from = 0; from < fromLeft.length; from++) {
			const start = from;
			while ((fromLeft[from]?.level ?? -1) >= level) from++;
			fromLeft.splice(start, from - start, ...fromLeft.slice(start, from).reverse());
		}
	}
	return runs.map((run) => ({ text: run.text, isToTheLeft: run.level % 2 === 1, place: fromLeft.indexOf(run) }));
}

/** The texts of a run beside one another: the first of one that runs to the left is its last from the left. */
function placeTexts(texts: readonly ShapedText[], left: number, isToTheLeft: boolean): ShapedLine['texts'] {
	let at = isToTheLeft ? left + widthOf(texts) : left;
	return texts.map((text) => {
		if (isToTheLeft) at -= text.width;
		const placed = { text, left: at };
		if (!isToTheLeft) at += text.width;
		return placed;
	});
}

function widthOf(texts: readonly { readonly width: number }[]): number {
	return texts.reduce((before, { width }) => before + width, 0);
}

function remember<T>(known: Map<string, T>, text: string, work: () => T): T {
	let value = known.get(text);
	if (value === undefined) {
		value = work();
		if (known.size >= mostTexts) known.clear();
		known.set(text, value);
	}
	return value;
}
