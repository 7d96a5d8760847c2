import type { ErrorCode } from 'yaml';
import type { YamlFault } from '../domain/problem.ts';

/**
 * The kind of slip behind an error or a warning of the YAML parser. Its own words are English and are told to nobody; they only tell
 * kinds apart that share a code.
 */
export function yamlFaultOf({ code, message }: { readonly code: ErrorCode; readonly message: string }): YamlFault {
	return faults.find(([pattern]) => pattern.test(message))?.[1] ?? faultOfCode[code];
}

const faults: readonly (readonly [RegExp, YamlFault])[] = [
	[/^Missing closing ["']quote/u, 'quote-open'],
	[/^Nested mappings are not allowed/u, 'colon'],
	[/^Implicit (?:map )?keys/u, 'no-colon'],
	[/^Unexpected scalar at node end/u, 'quote-closed'],
	[/^Block scalar header|^Plain value cannot start/u, 'first-sign'],
	[/block-seq|block sequence/iu, 'list'],
	[/^Flow|flow (?:sequence|map|collection)|flow-(?:seq|map)/iu, 'brackets'],
	[/^Missing directives-end/u, 'documents'],
];

/** A record of every code, so that one of a later version of the parser is noticed. */
const faultOfCode: Readonly<Record<ErrorCode, YamlFault>> = {
	ALIAS_PROPS: 'first-sign',
	BAD_ALIAS: 'first-sign',
	BAD_COLLECTION_TYPE: 'first-sign',
	BAD_DIRECTIVE: 'first-sign',
	BAD_DQ_ESCAPE: 'backslash',
	BAD_INDENT: 'indent',
	BAD_PROP_ORDER: 'first-sign',
	BAD_SCALAR_START: 'first-sign',
	BLOCK_AS_IMPLICIT_KEY: 'indent',
	BLOCK_IN_FLOW: 'brackets',
	DUPLICATE_KEY: 'other',
	IMPOSSIBLE: 'other',
	KEY_OVER_1024_CHARS: 'other',
	MISSING_CHAR: 'other',
	MULTILINE_IMPLICIT_KEY: 'no-colon',
	MULTIPLE_ANCHORS: 'first-sign',
	MULTIPLE_DOCS: 'documents',
	MULTIPLE_TAGS: 'first-sign',
	NON_STRING_KEY: 'other',
	RESOURCE_EXHAUSTION: 'other',
	TAB_AS_INDENT: 'indent',
	TAG_RESOLVE_FAILED: 'first-sign',
	UNEXPECTED_TOKEN: 'other',
};
