import { matchesPattern } from '../../domain/address-pattern.ts';
import type { HostDescription } from '../host-description.ts';
import { contentType, mediaTypes } from '../media-types.ts';
import type { HeaderFields } from '../response-headers.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. All rules that fit an address hold: at Netlify a later value stands instead of an earlier,
 * at Cloudflare it is added to it unless the line with `!` has taken that away, and Netlify skips that line.
 */
export function renderHeaderRules({ headers: { everywhere, rules } }: HostDescription): string {
	const types = Object.entries(mediaTypes).filter(([, type]) => type.isUncommon);
	return [
		'# Written by the build. Netlify and Cloudflare Pages read it from the root of the site.',
		block('/*', everywhere, {}),
		...types.map(([ending, type]) => block(`/*.${ending}`, { 'Content-Type': contentType(type) }, {})),
		...rules.flatMap(({ paths, fields }, index) =>
			paths.map((path) => {
				const before = rules.slice(0, index).filter((rule) => rule.paths.some((wider) => matchesPattern(wider, path)));
				return block(path, fields, Object.assign({}, everywhere, ...before.map((rule) => rule.fields)));
			}),
		),
		'',
	].join('\n');
}

/** @param before what rules above have said of the same addresses */
function block(path: string, fields: HeaderFields, before: HeaderFields): string {
	return [
		path,
		...Object.keys(fields)
			.filter((name) => Object.hasOwn(before, name))
			.map((name) => `  ! ${name}`),
		...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`),
	].join('\n');
}
