import { finding, type Problem, type ReferredKind } from '../domain/problem.ts';

/** What was probably meant by a text in the place of an id of each kind. */
export type IdSuggesters = Readonly<Record<ReferredKind, (text: string) => string | undefined>>;

/** Adds what was probably meant to each text that is no id. A file that is read alone does not know what there is to mean. */
export function addSuggestions(problems: Problem[], suggest: IdSuggesters): void {
	for (const [index, problem] of problems.entries()) {
		if (problem.code !== 'id-invalid') continue;
		const { value, of } = problem.args;
		problems[index] = {
			...finding('id-invalid', { value, of, suggestion: suggest[of](value) }),
			location: problem.location,
		};
	}
}
