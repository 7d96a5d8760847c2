import { z } from 'zod';
import { itemsBetweenCommas, listField } from './list-field.ts';
import { findPrivateDomain } from './private-mail.ts';
import { report } from './schema-finding.ts';

/**
 * An address of the plain `local@domain` kind (the dot-atom form of RFC 5322 section 3.4.1, ASCII only), in lower-case domain;
 * `undefined` for anything else, so that no header or recipient can be smuggled into a `mailto:` link (RFC 6068 section 4).
 */
export function parseEmail(text: string): string | undefined {
	const match = /^([\w.!#$%*+/=^`{|}~'-]+)@((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63})$/iu.exec(text.trim());
	if (match === null || text.trim().length > 254) return undefined;
	const [, local = '', domain = ''] = match;
	// A hyphen in front is that of a list, without its space.
	if (/^[-.]/u.test(local) || local.endsWith('.') || local.includes('..')) return undefined;
	return `${local}@${domain.toLowerCase()}`;
}

/** An e-mail address of a post or an organisation; private mail services are refused. */
export const emailField = z.string().transform((value, context) => {
	const email = parseEmail(value);
	if (email === undefined) return report(context, 'email-invalid', { value });
	const domain = findPrivateDomain(email);
	if (domain !== undefined) return report(context, 'email-private-domain', { domain });
	return email;
});

/** The addresses of a contact or an organisation; a single one needs no list. */
export const emailsField = listField(emailField, 50, itemsBetweenCommas, 'label');
