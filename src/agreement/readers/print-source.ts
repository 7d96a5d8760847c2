import { type PackedRecords, unpackRecords } from '../../print/packed-records.ts';
import type { ComparedKeys, PartedContact, PartedPrintSource } from '../../print/parted-source.ts';
import type { PickableContact } from '../../print/print-records.ts';
import type { PrintedContact, PrintSource } from '../../print/print-source.ts';
import { type ReadEntry, statements } from '../statement.ts';
import { wayOf } from './page.ts';

/** A file of those that the print pages work from, by what it says of contacts. */
export interface PrintSourceReading {
	/** All that it says of everyone or of some, or what some are picked by. */
	readonly of: 'everyone' | 'some' | 'names';
	readonly entries: readonly ReadEntry[];
}

/** Reads such a file; undefined for one that tells where the others are, or who is in them. */
export function readPrintSource(text: string): PrintSourceReading | undefined {
	const file = JSON.parse(text) as PrintSource | PartedPrintSource | ComparedKeys | PackedRecords | unknown[];
	if (Array.isArray(file) || 'parts' in file || 'keys' in file) return undefined;
	if (!('rows' in file)) return { of: 'everyone', entries: file.contacts.map(readContact) };
	return file.fields.includes('contactPoints')
		? { of: 'some', entries: unpackRecords<PartedContact>(file).map(readContact) }
		: { of: 'names', entries: unpackRecords<PickableContact>(file).map(readName) };
}

function readName({ id, title, role, organisation, municipalities }: PickableContact): ReadEntry {
	return { contact: id, prose: [title, role, organisation, municipalities].filter(Boolean).join('\n') };
}

function readContact(contact: Omit<PrintedContact, 'fingerprint'>): ReadEntry {
	const {
		age,
		contactPoints,
		details,
		envelope,
		municipalities,
		noteLines,
		organisation,
		replacedBy,
		role,
		status,
		title,
	} = contact;
	const words = [
		...[title, role, organisation, municipalities, status, replacedBy?.title],
		...contactPoints.flatMap((point) => [point.text, point.more]),
		...details.map(({ texts }) => texts.map((each) => each.text).join(', ')),
		...noteLines,
		...[age.sentence, age.day, age.underHeading],
		envelope.join(', '),
	];
	return {
		contact: contact.id,
		said: [
			...statements({
				id: contact.id,
				verified: contact.verified,
				replacedBy: replacedBy?.id,
				status: contact.isEnded ? 'ended' : contact.isVacant ? 'vacant' : 'current',
			}),
			...contactPoints.flatMap(({ uri }) => wayOf(uri) ?? []),
		],
		prose: words.filter(Boolean).join('\n'),
	};
}
