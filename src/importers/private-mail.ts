import { findPrivateAddresses } from '../domain/private-mail.ts';
import { type Finding, finding } from '../domain/problem.ts';

/** Addresses for private mail in values that are no lists of addresses, which are checked as what they are. */
export function findPrivateMail(
	value: unknown,
	path: readonly PropertyKey[] = [],
): { readonly about: Finding; readonly path: readonly PropertyKey[] }[] {
	if (typeof value === 'string') {
		if (path.some((key) => key === 'emails' || key === 'email')) return [];
		return findPrivateAddresses(value).map(({ domain }) => ({
			about: finding('email-private-domain', { domain }),
			path,
		}));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		findPrivateMail(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}
