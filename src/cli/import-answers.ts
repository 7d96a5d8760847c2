import type { ImportAnswer, ImportQuestion } from '../importers/import-questions.ts';

type Planning<Plan> = Generator<ImportQuestion, Plan, ImportAnswer>;

/** The answers that somebody has given. A plan is made anew from them, since one may decide what is asked next. */
export class AnswerBook {
	readonly #answers = new Map<string, ImportAnswer>();

	note(question: ImportQuestion, answer: ImportAnswer): void {
		this.#answers.set(keyOf(question), answer);
	}

	/** The plan of these answers, and of the best to all that has not been answered. */
	replay<Plan>(planning: Planning<Plan>): Plan {
		let step = planning.next();
		while (step.done !== true) step = planning.next(this.#answers.get(keyOf(step.value)) ?? 0);
		return step.value;
	}

	/** How many questions there are if each is answered with the best. */
	countOpen(planning: Planning<unknown>): number {
		let count = 0;
		for (let step = planning.next(); step.done !== true; step = planning.next(0)) count++;
		return count;
	}

	/** The first question that has not been answered. */
	findOpen(planning: Planning<unknown>): ImportQuestion | undefined {
		for (let step = planning.next(); step.done !== true; ) {
			const answer = this.#answers.get(keyOf(step.value));
			if (answer === undefined) return step.value;
			step = planning.next(answer);
		}
		return undefined;
	}
}

/** What one question is known by, in whichever plan it comes. */
function keyOf({ draft, ...asked }: ImportQuestion): string {
	return JSON.stringify([draft.location, draft.excerpt, asked]);
}
