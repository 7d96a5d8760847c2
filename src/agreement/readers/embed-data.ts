import type { EmbedData, EmbedDataWay } from '../../formats/embed-data.ts';
import type { ReadEntry } from '../statement.ts';
import { contactOf, wayOf } from './page.ts';

/** Reads what the element for other sites fetches. */
export function readEmbedData(text: string): { entries: ReadEntry[]; around: string } {
	const { age, heading, sections } = JSON.parse(text) as EmbedData;
	const entries = sections.flatMap(({ contacts }) =>
		contacts.map(({ ways = [], ...contact }): ReadEntry => {
			const {
				name,
				role,
				holder,
				organisation,
				places,
				topics,
				lines = [],
				via,
				hours,
				status,
				age: checked,
			} = contact;
			const words = [
				name,
				role,
				holder,
				organisation,
				places,
				topics,
				...lines,
				via,
				...ways.map(wordsOf),
				hours,
				status,
			];
			return {
				contact: contactOf(contact.path) ?? contact.path,
				said: ways.flatMap(({ uri }) => wayOf(uri) ?? []),
				prose: [...words, checked].filter(Boolean).join('\n'),
			};
		}),
	);
	const above = sections.flatMap((section) => [section.heading, ...(section.ways ?? []).map(wordsOf)]);
	return { entries, around: [heading, age, ...above].filter(Boolean).join('\n') };
}

function wordsOf({ text, more }: EmbedDataWay): string {
	return [text, more].filter(Boolean).join(' ');
}
