// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';

/** Says on which day contacts were checked, or between which days. */
export function describeCheckDays(oldest: IsoDate, newest: IsoDate, t: Translate, language: Language): string {
	const [first, last] = [formatDate(oldest, language), formatDate(newest, language)];
	return oldest === newest
		? t('fresh.allVerified', { date: first })
		: t('fresh.allBetween', { oldest: first, newest: last });
}
