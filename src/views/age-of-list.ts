// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';

/** The oldest check among contacts, which is as old as a list of them can be trusted to be; `undefined` for none. */
export function oldestVerified(contacts: readonly { readonly verified: IsoDate }[]): IsoDate | undefined {
	let oldest: IsoDate | undefined;
	for (const { verified } of contacts) if (oldest === undefined || verified < oldest) oldest = verified;
	return oldest;
}

/** The texts that {@link describePrintedAge} needs where a browser prints. */
export const printedAgeMessages = ['print.checked', 'print.printed'] as const;

/**
 * Says on paper how old a list is and when the paper was made.
 *
 * @param made `print.made` for a file, `print.printed` for what comes out of a browser
 */
export function describePrintedAge<Made extends 'print.made' | 'print.printed'>(
	contacts: readonly { readonly verified: IsoDate }[],
	today: IsoDate,
	made: Made,
	t: Translate<'print.checked' | Made>,
	language: Language,
): string {
	const oldest = oldestVerified(contacts);
	const printed = t(made, { date: formatDate(today, language) });
	return oldest === undefined ? printed : `${t('print.checked', { date: formatDate(oldest, language) })} ${printed}`;
}

/** Says that nobody has checked any of some contacts for too long; `undefined` where somebody has, and for none. */
export function describeStaleness(
	contacts: readonly { readonly verified: IsoDate; readonly stale: boolean }[],
	t: Translate<'fresh.noticeSince' | 'fresh.noticeOldest'>,
	language: Language,
): string | undefined {
	const oldest = oldestVerified(contacts);
	if (oldest === undefined || !contacts.every(({ stale }) => stale)) return undefined;
	const isOneDay = contacts.every(({ verified }) => verified === oldest);
	return t(isOneDay ? 'fresh.noticeSince' : 'fresh.noticeOldest', { date: formatDate(oldest, language) });
}
