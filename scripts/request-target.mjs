/**
 * What a request asks for: the path decoded, and as it was written with what follows it. `undefined` for a target that no browser sends: in
 * another form than a path (RFC 9112 section 3.2), with a broken escape, or with a segment that is empty, `..`, or holds a slash, backslash or
 * control character once decoded. Escapes are read once, so that what was escaped twice is the name that it says.
 */
export function readTarget(target) {
	const [, written = '', query = ''] = /^(\/[!-~]*?)(\?[!-~]*)?$/u.exec(target) ?? [];
	const segments = written.split('/');
	if (segments.length < 2 || written.includes('#')) return undefined;
	try {
		const names = segments.map((segment) => decodeURIComponent(segment));
		const isSound = names.every(
			(name, at) => !/^\.\.?$|[/\\\p{Cc}]/u.test(name) && (name !== '' || at === 0 || at === names.length - 1),
		);
		return isSound ? { path: names.join('/'), written, query } : undefined;
	} catch {
		return undefined;
	}
}

/** False for a `Host` that is none, is given twice, or is missing where HTTP/1.1 asks for it (RFC 9112 section 3.2). */
export function hasSoundHost({ httpVersion, headersDistinct }) {
	const hosts = headersDistinct.host ?? [];
	if (hosts.length === 0) return httpVersion === '1.0';
	return hosts.length === 1 && /^(?:[\w.-]+|\[[\da-f:.]+\])?(?::\d{0,5})?$/iu.test(hosts[0]);
}
