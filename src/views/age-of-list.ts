// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Age, describeAge } from './age.ts';

/** The oldest check among contacts, which is as old as a list of them can be trusted to be; `undefined` for none. */
export function oldestVerified(contacts: readonly { readonly verified: IsoDate }[]): IsoDate | undefined {
	let oldest: IsoDate | undefined;
	for (const { verified } of contacts) if (oldest === undefined || verified < oldest) oldest = verified;
	return oldest;
}

/** The newest check among contacts: when it is too old, all of them are; `undefined` for none. */
export function newestVerified(contacts: readonly { readonly verified: IsoDate }[]): IsoDate | undefined {
	let newest: IsoDate | undefined;
	for (const { verified } of contacts) if (newest === undefined || verified > newest) newest = verified;
	return newest;
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

/** What of how old contacts are is said once above them, and what is left to say of each. */
export interface AgesOfList {
	/** One line for all: the day that they were all checked on, or that all of them may be out of date; `undefined` where they differ. */
	readonly ofAll: { readonly sentence: string; readonly isStale: boolean } | undefined;
	/** What is left to say of one of them; `undefined` for nothing. */
	ofContact(contact: { readonly verified: IsoDate; readonly stale: boolean }): Age | undefined;
}

/** The texts that {@link describeAges} needs. */
export const agesMessages = [
	'fresh.verified',
	'fresh.staleVerified',
	'fresh.allVerified',
	'fresh.allStale',
	'fresh.allStaleOldest',
] as const;

/**
 * Says of contacts that stand together how old they are, nothing of it twice: a mark that all of them have, and a day that all share, stand
 * once above them.
 */
export function describeAges(
	contacts: readonly { readonly verified: IsoDate; readonly stale: boolean }[],
	t: Translate<(typeof agesMessages)[number]>,
	language: Language,
): AgesOfList {
	const oldest = oldestVerified(contacts);
	const isOneDay = contacts.every(({ verified }) => verified === oldest);
	const isAllStale = contacts.every(({ stale }) => stale);
	if (oldest === undefined || !(isOneDay || isAllStale)) {
		return { ofAll: undefined, ofContact: (contact) => describeAge(contact, t, language) };
	}
	const key = isAllStale ? (isOneDay ? 'fresh.allStale' : 'fresh.allStaleOldest') : 'fresh.allVerified';
	return {
		ofAll: { sentence: t(key, { date: formatDate(oldest, language) }), isStale: isAllStale },
		ofContact: ({ verified }) => (isOneDay ? undefined : describeAge({ verified, stale: false }, t, language)),
	};
}

/** True where a list that has said how old all of it is has nothing left to say of any of its contacts. */
export function isAgeSaidOnce(
	{ ofAll, ofContact }: AgesOfList,
	contacts: readonly { readonly verified: IsoDate; readonly stale: boolean }[],
): boolean {
	return ofAll !== undefined && contacts.every((contact) => ofContact(contact) === undefined);
}
