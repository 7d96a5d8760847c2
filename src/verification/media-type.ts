/** The type without its parameters, under one name where servers have two (RFC 6350 appendix B.1, RFC 7303, RFC 9239). */
export function essence(type: string): string {
	const name = (type.split(';')[0] ?? '').trim().toLowerCase();
	return otherNames[name] ?? name;
}

const otherNames: Readonly<Record<string, string>> = {
	'application/javascript': 'text/javascript',
	'application/x-javascript': 'text/javascript',
	'image/x-icon': 'image/vnd.microsoft.icon',
	'text/x-vcard': 'text/vcard',
	'text/xml': 'application/xml',
};
