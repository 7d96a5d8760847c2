import type { Detail } from '../../views/detail.ts';
import type { Span } from '../text/break-lines.ts';

/** A detail with its label: "Öppet: måndag 8–16, tisdag 8–12", no part of which is divided as long as it has room on a line. */
export function detailSpans({ label, texts }: Pick<Detail, 'label' | 'texts'>): Span[] {
	const parts = texts.flatMap(({ text }): Span[] => [{ text: ', ' }, { text, isWhole: true }]);
	return [{ text: `${label}: ` }, ...parts.slice(1)];
}
