import { renderCards } from './create-card.ts';
import type { Format } from './format.ts';
import { madeFormats } from './made-formats.ts';
import { writeVcard3 } from './write-vcard.ts';

/** vCard 3.0 (RFC 2426), the version that every address book imports: UTF-8 without byte order mark, CRLF, lines folded at 75 bytes. */
export const vcard: Format = {
	name: 'vcf',
	...madeFormats.vcf,
	isOffered: true,
	beside: 'lists of small directories',
	bytesOfContact: 600,
	render: renderCards(writeVcard3),
};
