// Ships to the browser: no reader of numbers and addresses is imported.

/**
 * The address behind a call link: `tel:+46701740605;ext=12`, or `tel:112`.
 *
 * @see RFC 3966 section 3 (global numbers; `ext` parameter) https://www.rfc-editor.org/rfc/rfc3966
 */
export function phoneUri({ digits }: { readonly digits: string }, extension?: string): string {
	return `tel:${digits}${extension === undefined ? '' : `;ext=${extension}`}`;
}

/** `mailto:` with everything but the address's own characters escaped. */
export function emailUri(email: string): string {
	const at = email.indexOf('@');
	return `mailto:${encodeURIComponent(email.slice(0, at))}@${email.slice(at + 1)}`;
}
