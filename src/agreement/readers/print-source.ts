import type { PrintSource } from '../../print/print-source.ts';
import { type ReadEntry, statements } from '../statement.ts';
import { wayOf } from './page.ts';

/** Reads what the print pages work from. */
export function readPrintSource(text: string): ReadEntry[] {
	const { contacts } = JSON.parse(text) as PrintSource;
	return contacts.map((contact) => {
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
	});
}
