import { finding, type Problem } from '../domain/problem.ts';
import type { ReferredKind } from '../domain/problem-arguments.ts';

/** What was probably meant by a text in the place of an id of each kind. */
export type IdSuggesters = Readonly<Record<ReferredKind, (text: string) => string | undefined>>;

/** The problems, each text that is no id told with what was probably meant. A file that is read alone does not know what there is to mean. */
export function withSuggestions(problems: readonly Problem[], suggest: IdSuggesters): Problem[] {
	return problems.map((problem) => {
		if (problem.code !== 'id-invalid') return problem;
		const { value, of, suggestion = suggest[of](value) } = problem.args;
		return { ...finding('id-invalid', { value, of, suggestion }), location: problem.location };
	});
}
