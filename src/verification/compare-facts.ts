import type { SiteFinding } from './finding.ts';

type Facts = ReadonlyMap<string, string>;

/**
 * Compares the facts of a published site with those of the content, contact by contact. How old a contact is depends on the day, and
 * where it stands on the site's address: neither says which of the two is newer.
 *
 * @returns nothing when they are the same, or when what is published are no facts at all
 */
export function compareFacts(published: string, expected: string): SiteFinding | undefined {
	const there = readFacts(published);
	const here = readFacts(expected);
	if (there === undefined || here === undefined) return undefined;
	const missing = [...here.keys()].filter((id) => !there.has(id));
	const removed = [...there.keys()].filter((id) => !here.has(id));
	const changed = [...here].filter(([id, facts]) => there.has(id) && there.get(id) !== facts).map(([id]) => id);
	const isSame = missing.length + removed.length + changed.length === 0;
	return isSame ? undefined : { code: 'outdated', missing, changed, removed };
}

/** True for a text that is the file of all facts. */
export function isFacts(text: string): boolean {
	return readFacts(text) !== undefined;
}

function readFacts(text: string): Facts | undefined {
	try {
		const { contacts, organisations } = JSON.parse(text) as Record<string, unknown>;
		if (!Array.isArray(contacts) || !Array.isArray(organisations)) return undefined;
		const entries = [...contacts, ...organisations].map(({ stale: _, page: __, ...facts }: Record<string, unknown>) => [
			String(facts['id']),
			JSON.stringify(facts),
		]);
		return new Map(entries as [string, string][]);
	} catch {
		return undefined;
	}
}
