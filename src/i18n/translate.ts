import type { Language } from '../domain/site.ts';
import { fillMessage, type Message, type MessageArguments } from './fill-message.ts';
import { messagesEn } from './messages.en.ts';
import { type MessageKey, messagesSv } from './messages.sv.ts';

/**
 * Gives the text for a key; a placeholder without an argument throws. What needs few keys says which, so that a script that has those alone can
 * use it too.
 */
export type Translate<Key extends MessageKey = MessageKey> = (key: Key, args?: MessageArguments) => string;

/**
 * The texts of one language.
 *
 * @example translator('sv')('search.count', { count: 2 }) // => '2 träffar'
 */
export function translator(language: Language): Translate {
	return (key, args = {}) => fillMessage(messages[language][key], language, args);
}

/** Messages of one language as they are written, for a script that fills them in the browser. */
export function pickMessages<Key extends MessageKey>(language: Language, keys: readonly Key[]): Record<Key, Message> {
	return Object.fromEntries(keys.map((key) => [key, messages[language][key]])) as Record<Key, Message>;
}

/** The same in every language, for a script that brings them itself. */
export function pickInEveryLanguage<Key extends MessageKey>(
	keys: readonly Key[],
): Readonly<Record<Language, Readonly<Record<Key, Message>>>> {
	return { sv: pickMessages('sv', keys), en: pickMessages('en', keys) };
}

const messages: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { sv: messagesSv, en: messagesEn };
