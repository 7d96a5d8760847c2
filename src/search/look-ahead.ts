// Ships to the browser, in the worker.
import type { AnswerView, Question } from './protocol.ts';

/** What is typed next, the likeliest first: letters of Swedish names, and what parts and numbers them. */
const letters = 'aensrltoimdkgbu vöjhåfäpcy-éwxz0123456789';

/** So long is spent on answers: enough for all of them in most directories, and less than anybody takes to type the next letter. */
const longestMs = 40;

/** So many are looked for before something newer is let in. */
const atOnce = 6;

/**
 * Answers what is asked if a letter more is typed, while the reader's finger is on its way to it: such an answer can stand in the same frame as the
 * letter.
 *
 * @param answer gives undefined for what cannot be answered yet
 * @param isNewest false when something has been asked since
 */
export async function lookAhead(
	question: Question,
	answer: (question: Question) => AnswerView | undefined,
	isNewest: () => boolean,
): Promise<(readonly [key: string, answer: AnswerView])[]> {
	const answers: (readonly [string, AnswerView])[] = [];
	let spent = 0;
	for (const [at, letter] of [...letters].entries()) {
		if (at % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
		if (!isNewest() || spent > longestMs) break;
		const begun = performance.now();
		const next = { ...question, query: question.query + letter };
		const answered = answer(next);
		if (answered !== undefined) answers.push([JSON.stringify(next), answered]);
		spent += performance.now() - begun;
	}
	return isNewest() ? answers : [];
}
