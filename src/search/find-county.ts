// Ships to the browser, in the worker.
import { hasName } from './asked-place.ts';
import type { IndexData } from './index-data.ts';
import type { Question } from './protocol.ts';
import { findChosenCounty } from './within-county.ts';
import { foldedWords, splitWords } from './words.ts';

/** The county that a question is about. */
export interface AskedCounty {
	/** Its position. */
	readonly county: number;
	/** True where a place is chosen, so that nobody outside its county can be meant; false for one that is typed. */
	readonly isChosen: boolean;
}

/**
 * Prepares finding the county of a place that is chosen or typed: of a municipality by its name or code, or by the county's own name. Places of several
 * counties are none; Habo is not Håbo where it is typed as it is written.
 */
export function createCountyFinder({
	municipalities,
	counties,
}: Pick<IndexData, 'counties' | 'municipalities'>): (
	question: Pick<Question, 'county' | 'municipality' | 'query'>,
) => AskedCounty | undefined {
	const readings = [asWritten, foldedWords].map((read) => ({
		read,
		places: [
			...municipalities.map(({ name, code, county }) => ({ names: [read(name), [code]], county })),
			...counties.map(({ name }, county) => ({ names: [withoutLan(read(name))], county })),
		],
	}));

	return (question) => {
		const chosen = findChosenCounty({ municipalities, counties }, question);
		if (chosen !== undefined) return { county: chosen, isChosen: true };
		for (const { read, places } of readings) {
			const typed = read(question.query);
			const found = new Set(
				places.flatMap(({ names, county }) => (names.some((name) => hasName(typed, name)) ? [county] : [])),
			);
			const [county] = found;
			if (county !== undefined) return found.size === 1 ? { county, isChosen: false } : undefined;
		}
		return undefined;
	};
}

function asWritten(text: string): string[] {
	return splitWords(text).map((word) => word.text);
}

/** @example withoutLan(['västerbottens', 'län']) // => ['västerbotten'] */
function withoutLan(words: readonly string[]): string[] {
	return words.filter((word) => !/^l[aä]n$/u.test(word)).map((word) => word.replace(/s$/u, ''));
}
