import { fillMessage, type Message } from '../i18n/fill-message.ts';
import type { Language } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';

/** The language of the page's interface. */
export const language = document.documentElement.lang as Language;

/**
 * The texts that a part of the page brings in `data-messages`, in the page's language: those that the script's own list of messages names, by
 * which the page picks them.
 */
export function readMessages<Key extends MessageKey>(part: HTMLElement): Translate<Key> {
	const messages = readMessageTexts<Key>(part);
	return (key, args = {}) => fillMessage(messages[key], language, args);
}

/** The same texts as they are written, for a worker that fills them. */
export function readMessageTexts<Key extends MessageKey>(part: HTMLElement): Record<Key, Message> {
	return JSON.parse(part.dataset['messages'] ?? '{}') as Record<Key, Message>;
}
