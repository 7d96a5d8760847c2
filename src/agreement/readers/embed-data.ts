import type { EmbedData, EmbedDataWay } from '../../formats/embed-data.ts';
import type { ReadEntry } from '../statement.ts';
import { contactOf, wayOf } from './page.ts';

/** Reads what the element for other sites fetches: of a contact every text in it, whatever it is called. */
export function readEmbedData(text: string): { entries: ReadEntry[]; around: string; more: string } {
	const { age, heading, more, sections } = JSON.parse(text) as EmbedData;
	const entries = sections.flatMap(({ contacts }) =>
		contacts.map(({ path, ways = [], ...told }): ReadEntry => {
			const texts = Object.values(told).flatMap((each) => (each === true ? [] : (each ?? [])));
			return {
				contact: contactOf(path) ?? path,
				said: ways.flatMap(({ uri }) => wayOf(uri) ?? []),
				prose: [...texts, ...ways.map(wordsOf)].join('\n'),
			};
		}),
	);
	const above = sections.flatMap((section) => [section.heading, ...(section.ways ?? []).map(wordsOf)]);
	return { entries, around: [heading, age, ...above].filter(Boolean).join('\n'), more };
}

function wordsOf({ text, more }: EmbedDataWay): string {
	return [text, more].filter(Boolean).join(' ');
}
