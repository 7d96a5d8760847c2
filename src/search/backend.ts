// Ships to the browser.
import type { AnswerView, Question } from './protocol.ts';

/** All that pages know of what answers their questions: a worker with the index, or a search server in its place. */
export interface SearchBackend {
	/**
	 * Only the newest question is answered; older ones end in `undefined`. Rejects where nothing answers, and may then be asked again. The first question may
	 * take longer than others, for whatever has to be fetched.
	 */
	ask(question: Question): Promise<AnswerView | undefined>;
}
