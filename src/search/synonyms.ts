// Ships to the browser.
import type { Synonym } from '../domain/synonyms.ts';

/** Gives, for topics, the everyday words that people type for them, each once. */
export function createSynonyms(synonyms: readonly Synonym[]): (topics: readonly string[]) => string[] {
	const wordsByTopic = new Map<string, string[]>();
	for (const { words, topics } of synonyms) {
		for (const topic of topics.map(caseless)) wordsByTopic.set(topic, [...(wordsByTopic.get(topic) ?? []), ...words]);
	}
	return (topics) => [...new Set(topics.flatMap((topic) => wordsByTopic.get(caseless(topic)) ?? []))];
}

function caseless(text: string): string {
	return text.toLowerCase();
}
