// Ships to the browser, in the worker.
import { selections } from '../domain/published-address.ts';
import { fillMessage } from '../i18n/fill-message.ts';
import { type Answering, createAnswering, withoutEveryCounty } from './answering.ts';
import { createCountyFinder } from './find-county.ts';
import type { HitWords } from './hit-words.ts';
import type { IndexData, IndexParts } from './index-data.ts';
import type { Question } from './protocol.ts';

/** Finds what answers a question. */
export interface AnsweringFinder {
	/** Fetches what it takes. Rejects where that cannot be had; it may then be asked again. */
	find(question: Question): Promise<Answering>;
	/** The same of what has been fetched; undefined where that is not enough. */
	findNow(question: Question): Answering | undefined;
}

interface Choice {
	readonly file?: string | undefined;
	readonly county?: number;
	readonly answerBy: (answering: Answering) => Answering;
}

const asItIs = (answering: Answering) => answering;

/** So many counties stay open. A telephone holds some forty times what was fetched of each. */
const mostOpen = 2;

/**
 * Answers from parts of an index. A place that is chosen or typed opens its county, and everyone is opened when that is asked for. Any other question
 * is answered from the county that was opened last.
 *
 * @param head the index without contacts, which knows the places
 * @param fetchIndex fetches a part by the name of its file
 */
export function createPartedIndex(
	head: IndexData,
	{ whole, counties }: IndexParts,
	words: HitWords | undefined,
	fetchIndex: (name: string) => Promise<IndexData>,
): AnsweringFinder {
	const findCounty = createCountyFinder(head);
	const beforeAny = createBeforeAny(head, words);
	/** By the names of their files, the newest last. */
	const opened = new Map<string, Answering>();
	const arriving = new Map<string, Promise<Answering>>();
	let newest: number | undefined;

	return {
		find: async (question) => {
			const { file, county, answerBy } = choose(question);
			if (file === undefined) return beforeAny;
			const answering = opened.get(file) ?? (await open(file).catch(openWhole));
			if (opened.has(whole)) return answering;
			newest = county ?? newest;
			return answerBy(answering);
		},
		findNow: (question) => {
			const { file, answerBy } = choose(question);
			const known = file === undefined ? beforeAny : opened.get(file);
			return known && answerBy(known);
		},
	};

	/** The file that has whom the question is about, if any, its county, and how an answer from it is told. */
	function choose(question: Question): Choice {
		const place = findCounty(withoutEveryCounty(question));
		const isChosen = place?.isChosen === true;
		if (opened.has(whole) || (question.county === selections.everyone() && !isChosen))
			return { file: whole, answerBy: asItIs };
		const county = place?.county ?? newest;
		if (county === undefined) return { answerBy: asItIs };
		const name = head.counties[county]?.name ?? '';
		return {
			file: counties[county],
			county,
			answerBy: (answering) => ofCounty(answering, isChosen ? undefined : name),
		};
	}

	/** A saved copy has everyone, or the counties that were fetched before. */
	function openWhole(reason: unknown): Promise<Answering> {
		return open(whole).catch(() => {
			throw reason;
		});
	}

	function open(file: string): Promise<Answering> {
		const known = arriving.get(file);
		if (known !== undefined) return known;
		const coming = fetchIndex(file)
			.then((data) => {
				const answering = createAnswering(data, words, head.municipalities);
				if (file === whole) opened.clear();
				for (const oldest of [...opened.keys()].slice(0, Math.max(0, opened.size + 1 - mostOpen)))
					opened.delete(oldest);
				opened.set(file, answering);
				return answering;
			})
			.finally(() => arriving.delete(file));
		arriving.set(file, coming);
		return coming;
	}
}

/** @param name the county that alone was looked through, for answers that are not all there is */
function ofCounty(answering: Answering, name: string | undefined): Answering {
	return {
		...answering,
		describe: (answer, question, searchPages) => {
			// Choices of other counties leave more than is known here.
			const view = { ...answering.describe(answer, question, searchPages), counts: undefined };
			if (name === undefined) return view;
			return {
				...view,
				heading: `${name}: ${view.heading}`,
				isPart: true,
				isEmpty: view.isEmpty && view.suggestion !== undefined,
			};
		},
	};
}

/** Asks for a place. Places and pages whose names are typed are found all the same. */
function createBeforeAny(head: IndexData, words: HitWords | undefined): Answering {
	const answering = createAnswering(head, words);
	const heading =
		words === undefined ? '' : fillMessage(words.messages['search.choosePlace'] ?? '', words.language, {});
	return {
		...answering,
		findsPages: false,
		describe: (answer, question) => ({
			...answering.describe(answer, question),
			heading,
			isPart: true,
			isEmpty: false,
			counts: undefined,
			suggestion: undefined,
		}),
	};
}
