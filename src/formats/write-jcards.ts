// Ships to the browser.
import type { Card } from './card.ts';

/** Cards as one JSON text, one on each line. */
export function writeJcards(cards: readonly Card[]): string {
	return `[${cards.length === 0 ? '' : `\n${cards.map((card) => JSON.stringify(card)).join(',\n')}\n`}]\n`;
}
