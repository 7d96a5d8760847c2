import { expect, it } from 'vitest';
import { lookAhead } from '../../../src/search/look-ahead.ts';
import type { AnswerView, Question } from '../../../src/search/protocol.ts';

const question: Question = {
	query: 'nils',
	municipality: '',
	county: '',
	kind: '',
	limit: 3,
	wantsCounts: false,
	wantsPages: true,
	looksAhead: true,
	language: 'sv',
};
const answerTo = ({ query }: Question) => ({ heading: query }) as AnswerView;

it('answers what is asked if a letter more is typed, by the very question', async () => {
	const answers = new Map(await lookAhead(question, answerTo, () => true));
	expect(answers.get(JSON.stringify({ ...question, query: 'nilss' }))).toEqual({ heading: 'nilss' });
	expect(answers.has(JSON.stringify(question))).toBe(false);
	expect(answers.size).toBeGreaterThan(5);
});

it('gives way to what is asked meanwhile', async () => {
	let asked = 0;
	const answers = await lookAhead(
		question,
		(next) => {
			asked++;
			return answerTo(next);
		},
		() => asked < 6,
	);
	expect(answers).toEqual([]);
	expect(asked).toBe(6);
});

it('ends in time where an answer takes long', async () => {
	let asked = 0;
	const answers = await lookAhead(
		question,
		(next) => {
			asked++;
			const end = performance.now() + 60;
			while (performance.now() < end);
			return answerTo(next);
		},
		() => true,
	);
	expect(answers).toHaveLength(1);
	expect(asked).toBe(1);
});
