// Ships to the browser.
import type { Translate } from '../i18n/translate.ts';
import type { AnswerView } from './protocol.ts';

/** The texts that {@link describeAnswer} needs. */
export const answerMessages = [
	'search.count',
	'search.countFor',
	'search.none',
	'search.noneFor',
	'search.onlyPages',
	'search.partial',
	'search.similarFor',
] as const;

/** Signs that turn the direction of all that follows them (UAX #9, 2.1 to 2.5): a link with one in its query would have the sentence read backwards. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Says how many are found: what stands above the hits, is heard, and is the page's title. */
export function describeAnswer(
	{ total, isPartial, isSimilar, others }: Pick<AnswerView, 'isPartial' | 'isSimilar' | 'others' | 'total'>,
	typed: string,
	t: Translate<(typeof answerMessages)[number]>,
): string {
	const query = typed.replace(turning, '');
	if (isPartial) return t('search.partial', { count: total });
	if (isSimilar) return t('search.similarFor', { count: total, query });
	if (total === 0 && others.length > 0) return t('search.onlyPages', { count: others.length, query });
	if (total === 0) return query === '' ? t('search.none') : t('search.noneFor', { query });
	return query === '' ? t('search.count', { count: total }) : t('search.countFor', { count: total, query });
}
