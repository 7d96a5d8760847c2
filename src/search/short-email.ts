// Ships to the browser.
import { foldLetters } from './words.ts';

/** What an e-mail address can mostly be told from. */
export interface EmailHints {
	/** The person's names; empty strings for a post without one. */
	readonly given: string;
	readonly family: string;
	/** The domain that most addresses of the organisation have; an empty string where it has none. */
	readonly domain: string;
}

/**
 * An address without what the hints say: `@` alone for the person's name at the organisation's domain, `info@` for another mailbox there,
 * `@example.com` for the name somewhere else.
 *
 * @example shortenEmail('asa.oberg@mala.example', { given: 'Åsa', family: 'Öberg', domain: 'mala.example' }) // => '@'
 */
export function shortenEmail(email: string, hints: EmailHints): string {
	const at = email.lastIndexOf('@');
	const [local, domain] = [email.slice(0, at), email.slice(at + 1)];
	return `${local === guessMailbox(hints) ? '' : local}@${domain === hints.domain ? '' : domain}`;
}

/** The address that {@link shortenEmail} made short; undefined for an empty text. */
export function restoreEmail(short: string, hints: EmailHints): string | undefined {
	if (short === '') return undefined;
	const at = short.lastIndexOf('@');
	return `${short.slice(0, at) || guessMailbox(hints)}@${short.slice(at + 1) || hints.domain}`;
}

/** The usual name of a person's mailbox: `anna-maria.oberg`. */
function guessMailbox({ given, family }: EmailHints): string {
	return foldLetters(`${given}.${family}`.toLowerCase()).replace(/\s+/gu, '.');
}
