import type { Language } from '../../domain/site.ts';
import { variationSelector } from '../../domain/variation-selector.ts';
import { breakLines, type Line, type Span, type TextStyle } from './break-lines.ts';
import type { Shaper } from './shape-text.ts';
import type { Typefaces } from './typefaces.ts';

/** Takes the place of signs that no typeface has; the check of the content warns of them. */
const replacement = '?';

/** Signs that every typeface of letters has. */
const common = /^[\x20-\x7e\u00a0-\u017f\n]*$/u;

/** Sets texts in lines. */
export interface Typesetter {
	/** @param width in points */
	setLines(text: string | readonly Span[], style: TextStyle, width: number): Line[];
	/** Of a text on one line, in points. */
	width(text: string, style: TextStyle): number;
	/** The text with signs that no typeface has replaced, without the marks that choose between forms of one. */
	printable(text: string): string;
}

export function createTypesetter(typefaces: Typefaces, shaper: Shaper, language: Language): Typesetter {
	return {
		setLines: (text, style, width) => {
			const spans = typeof text === 'string' ? [{ text }] : text;
			const shown = spans.map((span) => ({ ...span, text: printable(span.text) }));
			return breakLines(shown, style, width, shaper, language);
		},
		width: (text, { size, weight }) => (shaper.width(printable(text), weight) * size) / 1000,
		printable,
	};

	function printable(text: string): string {
		if (common.test(text)) return text;
		let shown = '';
		for (const sign of text.normalize('NFC').replaceAll('\t', ' ')) {
			const isKnown = typefaces.has(sign.codePointAt(0) ?? 0);
			shown += isKnown || sign === '\n' ? sign : variationSelector.test(sign) ? '' : replacement;
		}
		return shown;
	}
}
