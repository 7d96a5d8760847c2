import { fillMessage, type Message } from '../i18n/fill-message.ts';
import { formatDate, type IsoDate, type Language } from '../i18n/locale.ts';

/** The language of the page's interface. */
export const language = document.documentElement.lang as Language;

/** The texts that a part of the page brings in `data-messages`, in the page's language. */
export function messagesOf(part: HTMLElement): (key: string, args?: Record<string, string | number>) => string {
	const messages = JSON.parse(part.dataset['messages'] ?? '{}') as Record<string, Message>;
	return (key, args = {}) => fillMessage(messages[key] ?? '', language, args);
}

/**
 * A day in words, in the page's language.
 *
 * @param day `2026-01-31`
 */
export function dayInWords(day: string): string {
	return formatDate(day as IsoDate, language);
}
