import { createCards } from './create-card.ts';
import type { Format } from './format.ts';
import { madeFormats } from './made-formats.ts';
import { writeJcards } from './write-jcards.ts';

/** jCard (RFC 7095): the cards of vCard 4.0 as JSON, one on each line of a list. */
export const jcard: Format = {
	name: 'jcard',
	...madeFormats.jcard,
	isOffered: false,
	beside: 'lists of small directories',
	bytesOfContact: 860,
	render: (list, context) => writeJcards(createCards(list, context)),
};
