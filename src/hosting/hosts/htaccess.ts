import type { AddressPattern } from '../../domain/address-pattern.ts';
import { absoluteAddress, fileAddresses } from '../../domain/published-address.ts';
import type { HostDescription } from '../host-description.ts';
import { compressibleTypes, mediaTypes } from '../media-types.ts';
import { escapeForPattern, patternSource } from '../pattern-source.ts';
import { redirectStatus } from '../redirect-status.ts';
import type { HeaderFields, HeaderRule } from '../response-headers.ts';

/**
 * `.htaccess`, which Apache 2.4 reads in any folder. All of it is within `<IfModule>`, so that a module that is not there takes nothing down, and
 * all of it is of the kind FileInfo, which is what hosts allow first. Which folder it lies in is not known, so addresses are told by their ends.
 */
export function renderHtaccess({ base, headers: { everywhere, rules }, moved }: HostDescription): string {
	return [
		'# Written by the build. Apache reads it where AllowOverride has FileInfo or All.',
		...inModule('mod_headers.c', [
			...setFields(everywhere),
			// Sections in an .htaccess file are Apache 2.4's, as is this module.
			...inModule('mod_authz_core.c', [
				...rules.flatMap(({ paths, fields }) => [
					`<If "${paths.map(condition).join(' || ')}">`,
					...setFields(fields).map(indented),
					'</If>',
				]),
				...allowToSeeWhatIsMissing(rules),
			]),
		]),
		...inModule(
			'mod_mime.c',
			Object.entries(mediaTypes).flatMap(([ending, { name, isText }]) => [
				`AddType ${name} .${ending}`,
				...(isText ? [`AddCharset utf-8 .${ending}`] : []),
			]),
		),
		...inModule('mod_deflate.c', [
			// A text that the server has compressed already is let through as it is.
			...inModule('mod_filter.c', [`AddOutputFilterByType DEFLATE ${compressibleTypes().join(' ')}`]),
		]),
		...inModule(
			'mod_alias.c',
			moved.map(({ from, to, isForNow }) => {
				const address = `"^(.*)${notWithin(rules)}${escapeForPattern(from)}$"`;
				return to === undefined
					? `RedirectMatch 410 ${address}`
					: `RedirectMatch ${redirectStatus(isForNow)} ${address} "$1${to}"`;
			}),
		),
		// The page says where it lies itself, since hosts show it at any depth. What is gone has a page at its own address.
		...inModule('mod_authz_core.c', [
			`ErrorDocument 404 ${absoluteAddress(base, fileAddresses.missing())}`,
			'ErrorDocument 410 /%{REQUEST_URI}index.html',
		]),
		'',
	].join('\n');
}

/** What lies in one of these folders may be called as something at the root is, and is something else: `/embed/kommun/2418/`. */
function notWithin(rules: readonly HeaderRule[]): string {
	const folders = rules.flatMap(({ paths }) => paths).flatMap((path) => /\/[^/]+(?=\/\*$)/u.exec(path) ?? []);
	return `(?<!${[...new Set(folders)].map(escapeForPattern).join('|')})`;
}

function inModule(module: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [`<IfModule ${module}>`, ...lines.map(indented), '</IfModule>'];
}

/** A server may have set the field for answers that go well, which are a list of their own. */
function setFields(fields: HeaderFields): string[] {
	return Object.entries(fields).flatMap(([name, value]) => [
		`Header unset ${name}`,
		`Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
	]);
}

/** What is missing has the address of the page for it when its headers are written, and must be seen to be missing by whoever may fetch. */
function allowToSeeWhatIsMissing(rules: readonly HeaderRule[]): string[] {
	const name = 'Access-Control-Allow-Origin';
	return rules.flatMap(({ paths, fields }) => {
		const value = fields[name];
		if (value === undefined) return [];
		const asked = paths.map(
			(path) => `%{THE_REQUEST} =~ m#^\\S+ [^ ?]*${patternSource(path).replace(/\$$/u, '[ ?]')}#`,
		);
		return [`<If "${asked.join(' || ')}">`, ...setFields({ [name]: value }).map(indented), '</If>'];
	});
}

function condition(path: AddressPattern): string {
	return `%{REQUEST_URI} =~ m#${patternSource(path)}#`;
}

function indented(line: string): string {
	return `  ${line}`;
}
