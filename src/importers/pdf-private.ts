import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { findPrivateAddresses } from '../domain/private-mail.ts';
import { type Finding, finding } from '../domain/problem.ts';
import type { PdfText } from './pdf-text.ts';

/**
 * Personal identity numbers and addresses for private mail in a PDF that is published as it is. Numbers in the columns of a table stand beside each other
 * with a space between, so that only those without one count here.
 */
export function findPrivateInPdf({ lines }: PdfText): Finding[] {
	const numbers = findPersonalIdentityNumbers(lines)
		.filter(({ offset, length }) => !/\s/u.test(lines.slice(offset, offset + length)))
		.map(({ masked }) => finding('personal-identity-number', { masked }));
	const mail = findPrivateAddresses(lines).map(({ domain }) => finding('email-private-domain', { domain }));
	return [...numbers, ...mail];
}
