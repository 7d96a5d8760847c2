import type { IsoDate } from '../../../src/domain/date.ts';
import { pickMessages } from '../../../src/i18n/translate.ts';
import { type HitWords, hitMessages } from '../../../src/search/hit-words.ts';

/** What the Swedish page hands the worker; nothing is stale, unless a day is given. */
export function swedishWords(staleBefore = '' as IsoDate): HitWords {
	return { language: 'sv', messages: pickMessages('sv', hitMessages), staleBefore };
}
