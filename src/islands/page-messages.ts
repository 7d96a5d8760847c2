import { fillMessage, type Message } from '../i18n/fill-message.ts';
import { formatDate, type IsoDate, type Language } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';

/** The language of the page's interface. */
export const language = document.documentElement.lang as Language;

/**
 * The texts that a part of the page brings in `data-messages`, in the page's language: those that the script's own list of messages names, by
 * which the page picks them.
 */
export function readMessages<Key extends MessageKey>(part: HTMLElement): Translate<Key> {
	const messages = JSON.parse(part.dataset['messages'] ?? '{}') as Record<Key, Message>;
	return (key, args = {}) => fillMessage(messages[key], language, args);
}

/**
 * A day in words, in the page's language.
 *
 * @param day `2026-01-31`
 */
export function dayInWords(day: string): string {
	return formatDate(day as IsoDate, language);
}
