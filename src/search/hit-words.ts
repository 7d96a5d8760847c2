// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import { fillMessage, type Message } from '../i18n/fill-message.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';
import { agesMessages } from '../views/age-of-list.ts';
import { reachMessages } from '../views/reach.ts';
import { statusMessages } from '../views/status.ts';
import { answerMessages } from './answer-heading.ts';

/** The texts that an answer and its hits are described with. */
export const hitMessages = [
	'search.similar',
	'search.sounds',
	'search.nickname',
	'contact.extension',
	'contact.via',
	...answerMessages,
	...agesMessages,
	...reachMessages,
	...statusMessages,
] as const satisfies readonly MessageKey[];

export type HitMessage = (typeof hitMessages)[number];

/** Those that only a directory in parts needs besides. */
export const partMessages = ['search.choosePlace'] as const satisfies readonly MessageKey[];

/** What a page hands the worker, so that it can say how many are found, and describe hits as the page's own cards are. */
export interface HitWords {
	readonly language: Language;
	readonly messages: Readonly<Record<HitMessage, Message> & Partial<Record<(typeof partMessages)[number], Message>>>;
	/** What was checked before this day is stale. */
	readonly staleBefore: IsoDate;
}

/** The page's texts, filled. */
export function wordsToTranslate({ language, messages }: HitWords): Translate<HitMessage> {
	return (key, args = {}) => fillMessage(messages[key], language, args);
}
