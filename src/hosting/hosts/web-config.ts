import { type AddressPattern, matchesPattern } from '../../domain/address-pattern.ts';
import { fileAddresses } from '../../domain/published-address.ts';
import type { HostDescription } from '../host-description.ts';
import { contentType, mediaTypes } from '../media-types.ts';
import type { HeaderFields } from '../response-headers.ts';
import { escapeForXml } from './xml.ts';

/**
 * `web.config`, which IIS reads in any folder. It has only what every IIS has and every site may say for itself: headers, media types and the
 * page for what is missing. What may be there already is removed before it is added, since IIS answers 500 to what is said twice. There are no
 * redirects, which need a module of their own; the pages lead on.
 */
export function renderWebConfig({ headers: { everywhere, rules } }: HostDescription, files: readonly string[]): string {
	return `${[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<!-- Written by the build. -->',
		'<configuration>',
		'  <system.webServer>',
		...customHeaders(everywhere).map(deeper).map(deeper),
		'    <staticContent>',
		...Object.entries(mediaTypes).flatMap(([ending, type]) => [
			`      <remove fileExtension=".${ending}" />`,
			`      <mimeMap fileExtension=".${ending}" mimeType="${contentType(type)}" />`,
		]),
		'    </staticContent>',
		'    <httpErrors errorMode="Custom">',
		'      <remove statusCode="404" subStatusCode="-1" />',
		`      <error statusCode="404" path="${fileAddresses.missing().slice(1)}" responseMode="File" />`,
		'    </httpErrors>',
		'  </system.webServer>',
		...rules.flatMap(({ paths, fields }) =>
			paths
				.flatMap((path) => locations(path, files))
				.flatMap((location) => [
					`  <location path="${escapeForXml(location)}">`,
					'    <system.webServer>',
					...customHeaders(fields).map(deeper).map(deeper).map(deeper),
					'    </system.webServer>',
					'  </location>',
				]),
		),
		'</configuration>',
	].join('\n')}\n`;
}

/** A location is a folder or a file, from where the file lies; the files that another pattern stands for are named one by one. */
function locations(path: AddressPattern, files: readonly string[]): string[] {
	const found = path.endsWith('/*') ? [path.slice(0, -2)] : files.filter((file) => matchesPattern(path, file));
	return found.map((each) => each.slice(1));
}

function customHeaders(fields: HeaderFields): string[] {
	return [
		'<httpProtocol>',
		'  <customHeaders>',
		...Object.entries(fields).flatMap(([name, value]) => [
			`    <remove name="${name}" />`,
			`    <add name="${name}" value="${escapeForXml(value)}" />`,
		]),
		'  </customHeaders>',
		'</httpProtocol>',
	];
}

function deeper(line: string): string {
	return `  ${line}`;
}
