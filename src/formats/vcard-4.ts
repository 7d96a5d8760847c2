import { renderCards } from './create-card.ts';
import type { Format } from './format.ts';
import { madeFormats } from './made-formats.ts';
import { writeVcard4 } from './write-vcard.ts';

/** vCard 4.0 (RFC 6350), which says more and which not every address book imports. A list is a file of its cards and has no card of its own. */
export const vcard4: Format = {
	name: '4.vcf',
	...madeFormats['4.vcf'],
	isOffered: false,
	beside: 'lists of small directories',
	bytesOfContact: 620,
	render: renderCards(writeVcard4),
};
