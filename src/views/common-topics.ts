import { compareSwedish } from '../domain/collation.ts';
import type { Contact } from '../domain/directory.ts';

/** The topics that most contacts can help with, the most common first. */
export function listCommonTopics(contacts: readonly Pick<Contact, 'topics'>[], most: number): string[] {
	const counts = new Map<string, number>();
	for (const topic of contacts.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	return [...counts]
		.sort(([a, ofA], [b, ofB]) => ofB - ofA || compareSwedish(a, b))
		.slice(0, most)
		.map(([topic]) => topic);
}
