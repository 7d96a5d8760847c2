// Ships to the browser.
import type { ReachOfPlace } from '../views/reach.ts';
import type { IndexData } from './index-data.ts';
import type { Question } from './protocol.ts';
import { foldedWords } from './words.ts';

/** Gives, for a contact, how it answers for the place that is asked for; `undefined` where it names that place itself, or none is asked for. */
export type FindReach = (contact: number) => ReachOfPlace | undefined;

interface Place {
	readonly name: string;
	readonly slug: string;
	/** Folded; of a county those before "län", without their genitive s. */
	readonly words: readonly string[];
	/** Its position among municipalities, or among counties. */
	readonly municipality?: number;
	readonly county: number;
}

/** Prepares telling, for a question, why contacts are found for a place that they do not name. */
export function createReachOfPlaces(
	data: IndexData,
): (question: Pick<Question, 'county' | 'municipality' | 'query'>) => FindReach {
	const municipalities = data.municipalities.map(({ name, slug, county }, municipality): Place => {
		return { name, slug, words: foldedWords(name), municipality, county };
	});
	const counties = data.counties.map(({ name, slug }, county): Place => {
		const words = foldedWords(name).filter((word) => word !== 'lan');
		return { name, slug, words: words.map((word) => word.replace(/s$/u, '')), county };
	});

	return (question) => {
		const typed = foldedWords(question.query);
		const asked = [
			...municipalities.filter(({ slug }) => slug === question.municipality),
			...municipalities.filter((place) => hasName(typed, place.words)),
			...counties.filter(({ slug }) => slug === question.county),
			...counties.filter((place) => hasName(typed, place.words)),
		];
		if (asked.length === 0) return () => undefined;
		return (contact) => {
			for (const place of asked) {
				const reach = reachTo(place, contact);
				if (reach !== undefined) return reach;
			}
			return undefined;
		};
	};

	function reachTo({ name, words, municipality, county }: Place, contact: number): ReachOfPlace | undefined {
		const reach = data.reaches[data.reachIds[contact] ?? 0];
		if (reach === undefined || names(contact, words)) return undefined;
		if (reach.wholeCounties.includes(county)) {
			return { place: name, county: data.counties[county]?.name, municipalities: reach.municipalities.length };
		}
		if (municipality === undefined || !reach.coveredMunicipalities.includes(municipality)) return undefined;
		return { place: name, county: undefined, municipalities: reach.municipalities.length };
	}

	/** True where the hit says the place anyway: among its municipalities, or in the name of its organisation or role. */
	function names(contact: number, words: readonly string[]): boolean {
		return (['municipality', 'organisation', 'role'] as const).some((column) => {
			const { values, ids } = data.columns[column];
			return (values[ids[contact] ?? 0] ?? []).some((text) => hasName(foldedWords(text), words));
		});
	}
}

/** True where the words of a name follow each other, as they are or in the genitive. */
export function hasName(words: readonly string[], name: readonly string[]): boolean {
	return (
		name.length > 0 &&
		words.some((_, start) => name.every((each, at) => words[start + at] === each || words[start + at] === `${each}s`))
	);
}
