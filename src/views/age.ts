// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';

/** How old what is said of a contact is. */
export interface Age {
	/** When it was checked, in a sentence; of a stale one that it may be out of date. */
	readonly sentence: string;
	/** The day alone. */
	readonly day: string;
	/** The same under a heading that says what it is: the day alone, unless it is stale. */
	readonly underHeading: string;
	readonly isStale: boolean;
}

/** The texts that {@link describeAge} needs. */
export const ageMessages = ['fresh.verified', 'fresh.staleVerified'] as const;

/**
 * Divides what is said of an age into the words that a heading above it says, where there is one, and the rest.
 *
 * @returns no words before a sentence that stands whole under a heading too
 */
export function divideAge({ sentence, underHeading }: Pick<Age, 'sentence' | 'underHeading'>): {
	readonly before: string;
	readonly rest: string;
} {
	const at = sentence.endsWith(underHeading) ? sentence.length - underHeading.length : 0;
	return { before: sentence.slice(0, at), rest: sentence.slice(at) };
}

/** Says when a contact was checked. */
export function describeAge(
	{ verified, stale }: { readonly verified: IsoDate; readonly stale: boolean },
	t: Translate<(typeof ageMessages)[number]>,
	language: Language,
): Age {
	const date = formatDate(verified, language);
	const sentence = t(stale ? 'fresh.staleVerified' : 'fresh.verified', { date });
	return { day: date, sentence, underHeading: stale ? sentence : date, isStale: stale };
}
