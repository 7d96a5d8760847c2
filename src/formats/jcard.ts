import { createCards } from './create-card.ts';
import type { Format } from './format.ts';

/** jCard (RFC 7095): the cards of vCard 4.0 as JSON, one on each line of a list. */
export const jcard: Format = {
	name: 'jcard',
	ending: '.jcard',
	mediaType: 'application/vcard+json',
	label: 'jCard',
	isOffered: false,
	isForOne: false,
	render: (list, context) => {
		const cards = createCards(list, context).map((card) => JSON.stringify(card));
		return `[${cards.length === 0 ? '' : `\n${cards.join(',\n')}\n`}]\n`;
	},
};
