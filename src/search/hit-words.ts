// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import type { Message } from '../i18n/fill-message.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import { agesMessages } from '../views/age-of-list.ts';
import { reachMessages } from '../views/reach.ts';
import { statusMessages } from '../views/status.ts';

/** The texts that hits are described with. */
export const hitMessages = [
	'search.similar',
	'search.sounds',
	'search.nickname',
	'contact.extension',
	'contact.via',
	...agesMessages,
	...reachMessages,
	...statusMessages,
] as const satisfies readonly MessageKey[];

export type HitMessage = (typeof hitMessages)[number];

/** What a page hands the worker, so that it can describe hits as the page's own cards are. */
export interface HitWords {
	readonly language: Language;
	readonly messages: Readonly<Record<HitMessage, Message>>;
	/** What was checked before this day is stale. */
	readonly staleBefore: IsoDate;
}
