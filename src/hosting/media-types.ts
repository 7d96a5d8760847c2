import { formats } from '../formats/registry.ts';

/** What a file is called to those who fetch it. */
export interface MediaType {
	/** As registered with IANA. */
	readonly name: string;
	/** True for text, all of which is UTF-8. */
	readonly isText: boolean;
	/** True where compression saves something. */
	readonly isCompressible: boolean;
	/** True where servers do not have it of themselves. */
	readonly isUncommon: boolean;
}

const text = (name: string, isUncommon = false): MediaType => ({
	name,
	isText: true,
	isCompressible: true,
	isUncommon,
});
const binary = (name: string, isCompressible = false): MediaType => ({
	name,
	isText: false,
	isCompressible,
	isUncommon: false,
});

/** The types of the formats that lists are published in. */
const ofFormats = formats.map(({ ending, mediaType }): [string, MediaType] => {
	const [name = '', charset] = mediaType.split(';');
	return [endingOf(ending), charset === undefined ? { ...binary(name), isUncommon: true } : text(name, true)];
});

/**
 * The types of the site's files, by the ending of their names. nginx 1.22 as it comes has none of those that are called uncommon, and sends
 * them as `application/octet-stream`, which a browser that is told not to guess saves instead of showing.
 */
const known: Readonly<Record<string, MediaType>> = {
	/** RFC 4287 section 7. */
	atom: text('application/atom+xml'),
	bin: binary('application/octet-stream', true),
	css: text('text/css'),
	html: text('text/html'),
	/** RFC 5545 section 8.1. */
	ics: text('text/calendar', true),
	ico: binary('image/vnd.microsoft.icon', true),
	/** RFC 7095 section 10; JSON is UTF-8 without a word about it. */
	jcard: { ...binary('application/vcard+json', true), isUncommon: true },
	/** RFC 9239. */
	js: text('text/javascript'),
	json: text('application/json'),
	jsonld: text('application/ld+json', true),
	pdf: binary('application/pdf'),
	png: binary('image/png'),
	/** RFC 3870. */
	rdf: text('application/rdf+xml', true),
	svg: text('image/svg+xml'),
	txt: text('text/plain'),
	webmanifest: text('application/manifest+json', true),
	woff2: binary('font/woff2'),
	xml: text('application/xml'),
};

/** All of them, in the order of the endings. */
export const mediaTypes: Readonly<Record<string, MediaType>> = Object.fromEntries(
	Object.entries({ ...Object.fromEntries(ofFormats), ...known }).sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** The type of a file in the words of a `Content-Type` (RFC 9110 section 8.3); undefined for an ending that no file of the site has. */
export function contentTypeOf(path: string): string | undefined {
	const type = Object.hasOwn(mediaTypes, endingOf(path)) ? mediaTypes[endingOf(path)] : undefined;
	return type && contentType(type);
}

/** @example contentType(mediaTypes.vcf) // => 'text/vcard; charset=utf-8' */
export function contentType({ name, isText }: MediaType): string {
	return isText ? `${name}; charset=utf-8` : name;
}

/** The types that compression saves something of, in the words of a `Content-Type` without parameters. */
export function compressibleTypes(): string[] {
	const names = Object.values(mediaTypes).flatMap(({ name, isCompressible }) => (isCompressible ? [name] : []));
	return [...new Set(names)];
}

/** What follows the last full stop of a file's name, in small letters. */
export function endingOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
