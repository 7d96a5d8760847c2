import { type IsoDate, monthsAfter } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { describeStaleness, newestVerified, oldestVerified } from './age-of-list.ts';
import { describeCheckDays } from './check-days.ts';

/** How old a file with contacts is that may be read long after it was made. */
export interface AgeOfFile {
	/** The day on which its contacts were checked, or the days between which. */
	readonly sentence: string;
	/** What is to be said when nobody has checked any of them for too long. */
	readonly notice: string;
	/** The first day on which that is so. */
	readonly staleFrom: IsoDate;
}

/** Says how old contacts are so that it stays true; `undefined` for none. */
export function describeAgeOfFile(
	contacts: readonly { readonly verified: IsoDate }[],
	staleAfterMonths: number,
	t: Translate,
	language: Language,
): AgeOfFile | undefined {
	const oldest = oldestVerified(contacts);
	if (oldest === undefined) return undefined;
	const newest = newestVerified(contacts) ?? oldest;
	const inTheEnd = contacts.map(({ verified }) => ({ verified, stale: true }));
	return {
		sentence: describeCheckDays(oldest, newest, t, language),
		notice: `${t('fresh.noticeHeading')}. ${describeStaleness(inTheEnd, t, language)}`,
		staleFrom: monthsAfter(newest, staleAfterMonths),
	};
}
