import LineBreaker from 'linebreak';
import type { Language } from '../../domain/site.ts';
import { joinedAbbreviations } from '../../print/line-pieces.ts';
import { divideWord } from './divide-word.ts';
import type { Shaper } from './shape-text.ts';
import type { Weight } from './typefaces.ts';

/** A part of a paragraph. */
export interface Span {
	readonly text: string;
	/** Where it leads. */
	readonly uri?: string | undefined;
	/** True where no line ends in it as long as it has room on one. */
	readonly isWhole?: boolean;
}

/** How a text is set. */
export interface TextStyle {
	/** In points. */
	readonly size: number;
	readonly weight: Weight;
}

/** A text on one line, as it is shown. */
export interface Line extends TextStyle {
	readonly spans: readonly Span[];
}

/** Points by which what is measured in parts may be wider than the whole. */
const measuringError = 0.01;

/** Days are not divided, nor are abbreviations that are joined, nor what is from one number to another. */
const unbroken = new RegExp(
	`${joinedAbbreviations.source}|\\d{1,2}[\\s\\u00a0]\\p{Ll}+[\\s\\u00a0]\\d{4}|\\d[–-]\\d`,
	'gu',
);

/** What only addresses have. They have places of their own to be divided, and no hyphens. */
const inAddress = /@|:\/\/|\.\p{L}/u;

const signs = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Texts in which a line ends at spaces alone. */
const plain = /^[\p{L}\p{N} .,:()@]*$/u;

/** When a line ends after a unit that the next has no room behind: always, only in a text that is to be whole and is wider than a line, only in such a word. */
type Place = 'anywhere' | 'in what is whole' | 'in a word';

/** What stays together unless it is wider than a line. */
interface Unit {
	readonly text: string;
	/** A line ends after it, whatever there is room for. */
	readonly isLast: boolean;
	/** A line that ends after it ends in a word. */
	readonly hasHyphen: boolean;
}

/**
 * Divides a text into lines: each takes what it has room for. What is wider than a line is divided at the best places that it has, and where it has
 * none, between two signs.
 *
 * @param width in points
 * @param language of long words, which are divided by its rules
 */
export function breakLines(
	spans: readonly Span[],
	style: TextStyle,
	width: number,
	shaper: Shaper,
	language: Language,
): Line[] {
	const room = width + measuringError;
	const text = spans.map((span) => span.text).join('');
	const widthOf = (part: string) => (shaper.width(part, style.weight) * style.size) / 1000;
	if (!text.includes('\n') && widthOf(text) <= room) return [{ ...style, spans }];

	const lines: Line[] = [];
	/** Of the text: where the line begins and ends by now. */
	let start = 0;
	let end = 0;
	let filled = 0;
	let endsInWord = false;
	place(listUnits(text, listWholes(spans, text)), 'anywhere');
	if (end > start) endLine();
	return lines;

	function place(units: readonly Unit[], where: Place): void {
		for (const unit of units) {
			const shown = widthOf(unit.text.trimEnd() + (unit.hasHyphen ? '-' : ''));
			const isWide = shown > room;
			if (filled > 0 && filled + shown > room && (!isWide || where !== 'in what is whole')) endLine();
			if (isWide && where !== 'in a word') divide(unit.text, where);
			else {
				filled += widthOf(unit.text);
				end += unit.text.length;
				endsInWord = unit.hasHyphen;
			}
			if (unit.isLast) endLine();
		}
	}

	function divide(wide: string, where: Place): void {
		const parts = where === 'anywhere' ? listUnits(wide, []) : [];
		if (parts.length > 1) place(parts, 'in what is whole');
		else place(listWordUnits(wide), 'in a word');
	}

	function listWordUnits(word: string): Unit[] {
		return divideWord(word, language).flatMap(({ text: part, hasHyphen }) => {
			if (widthOf(part.trimEnd() + (hasHyphen ? '-' : '')) <= room) return { text: part, hasHyphen, isLast: false };
			return Array.from(signs.segment(part), ({ segment }) => ({ text: segment, hasHyphen: false, isLast: false }));
		});
	}

	function endLine(): void {
		const shown = cutSpans(spans, start, end);
		const last = shown.pop();
		// A space at the end is not seen, and keeps the last word of a line from the first of the next where a text is read as one.
		if (last !== undefined) shown.push({ ...last, text: last.text.replace(/\s+$/u, ' ') + (endsInWord ? '-' : '') });
		lines.push({ ...style, spans: shown });
		start = end;
		filled = 0;
		endsInWord = false;
	}
}

/** What of a text's spans stands between two places of it. */
function cutSpans(spans: readonly Span[], from: number, to: number): Span[] {
	let at = 0;
	return spans.flatMap(({ text, uri }) => {
		const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
		at += text.length;
		return part === '' ? [] : { text: part, uri };
	});
}

/** Where in a text no line is to end, from after the first sign of each to its last. */
function listWholes(spans: readonly Span[], text: string): [number, number][] {
	const found = [...text.matchAll(unbroken)].map(rangeOf);
	let at = 0;
	for (const span of spans) {
		if (span.isWhole === true) found.push([at, at + span.text.length]);
		at += span.text.length;
	}
	return found;
}

function listUnits(text: string, wholes: readonly (readonly [number, number])[]): Unit[] {
	const units: Unit[] = [];
	const kept = [...wholes, ...[...text.matchAll(/\S+/gu)].filter(([word]) => inAddress.test(word)).map(rangeOf)];
	let start = 0;
	for (const { position, required } of listPlaces(text)) {
		const isMarked = /[\u00ad\u200b]/u.test(text[position - 1] ?? '');
		const isInside = kept.some(([from, to]) => position > from && position < to);
		if (!required && position < text.length && (isMarked || isInside)) continue;
		units.push({ text: text.slice(start, position), isLast: required === true, hasHyphen: false });
		start = position;
	}
	return units;
}

function rangeOf({ index, 0: { length } }: RegExpExecArray): [number, number] {
	return [index, index + length];
}

/** Where lines may end (UAX #14). */
function listPlaces(text: string): { readonly position: number; readonly required?: boolean }[] {
	if (plain.test(text)) {
		return [...text.matchAll(/[^ ]* +|[^ ]+$/gu)].map(({ index, 0: { length } }) => ({ position: index + length }));
	}
	const breaker = new LineBreaker(text);
	const places: { position: number; required?: boolean }[] = [];
	for (let place = breaker.nextBreak(); place !== null; place = breaker.nextBreak()) places.push(place);
	return places;
}
