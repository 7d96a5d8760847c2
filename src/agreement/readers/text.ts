import { canonical } from '../canonical.ts';
import type { ReadEntry } from '../statement.ts';

/** Somebody who is told apart in running words by what they are called. */
interface Titled {
	readonly id: string;
	readonly title: string;
}

/**
 * Reads a list as text: a head, then a paragraph for each contact, which begins with what it is called.
 *
 * @param contacts those that may be in it, in order
 */
export function readText(text: string, contacts: readonly Titled[]): { entries: ReadEntry[]; around: string } {
	const [head = '', ...paragraphs] = text.trimEnd().split('\n\n');
	return { entries: nameParagraphs(paragraphs, contacts), around: head };
}

/** Tells whom each paragraph is about: by the title that it begins with, and those that are left over in their order. */
function nameParagraphs(paragraphs: readonly string[], contacts: readonly Titled[]): ReadEntry[] {
	const byTitle = Map.groupBy(contacts, ({ title }) => canonical(title));
	const named = paragraphs.map((prose) => {
		const lines = prose.split('\n');
		// A long title takes several lines.
		for (let count = 1; count <= lines.length; count++) {
			const found = byTitle.get(canonical(lines.slice(0, count).join(' ')))?.shift();
			if (found !== undefined) return { prose, contact: found.id };
		}
		return { prose, contact: undefined };
	});
	const taken = new Set(named.map(({ contact }) => contact));
	const left = contacts.filter(({ id }) => !taken.has(id));
	return named.map(({ contact, prose }) => ({
		prose,
		contact: contact ?? left.shift()?.id ?? prose.split('\n')[0] ?? '',
	}));
}
