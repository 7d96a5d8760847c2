import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	visit,
	type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { partsBetweenCommas } from '../domain/list-field.ts';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { finding, type Position, type Problem } from '../domain/problem.ts';
import { toFindings } from '../domain/schema-finding.ts';
import { isWrittenNumber } from '../domain/written-number.ts';
import { boundPerFile } from './bound-per-file.ts';
import { excerptAt, joinedAt } from './excerpt.ts';
import { createLineTable } from './line-table.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { findPrivateMail } from './private-mail.ts';
import { findIdentityNumberProblems, type SourceText } from './source-text.ts';
import { locateYamlFault } from './yaml-fault.ts';
import { readNodes, type YamlNodes } from './yaml-nodes.ts';

/** A YAML mapping that parsed, and where each of its values stands. */
export interface YamlMapping {
	/** Every scalar is text: `0114` keeps its zero and `no` is not a truth value. Keys without a value are left out. */
	readonly value: Record<string, unknown>;
	/** Where the value at `path` stands, or the nearest thing above it; with `onKey`, where its key stands. */
	findPosition(path: readonly PropertyKey[], onKey?: boolean): Position;
}

/**
 * Reads one YAML mapping. `firstLine` is the line of the file that the text starts on, for front matter.
 * Anchors and aliases are refused: they hide what an entry says and can blow up in size.
 */
export function readYamlMapping(
	source: SourceText,
	text = source.text,
	firstLine = 1,
): { mapping?: YamlMapping; problems: Problem[] } {
	const value = readPlainYaml(text);
	if (value === undefined || findPersonalIdentityNumbers(source.text).length > 0) {
		return parseYamlMapping(source, text, firstLine);
	}
	let parsed: YamlMapping | undefined;
	// Few are ever asked where something stands.
	const findPosition: YamlMapping['findPosition'] = (path, onKey) => {
		parsed ??= parseYamlMapping(source, text, firstLine).mapping;
		return parsed?.findPosition(path, onKey) ?? { line: firstLine, column: 1 };
	};
	return { mapping: { value, findPosition }, problems: [] };
}

/** The same by the YAML library, whatever the text holds. */
function parseYamlMapping(
	source: SourceText,
	text: string,
	firstLine: number,
): { mapping?: YamlMapping; problems: Problem[] } {
	const document = parseDocument(text, {
		schema: 'failsafe',
		prettyErrors: false,
		// The parser would compare each key with all before it.
		uniqueKeys: false,
		logLevel: 'error',
	});
	const positionAt = createLineTable(text);
	const toPosition = (offset: number): Position => {
		const { line, column } = positionAt(offset);
		return { line: line + firstLine - 1, column };
	};
	const excerpt = (at: Position) => excerptAt(text, { ...at, line: at.line - firstLine + 1 });
	// A warning is about a value that would be read as something else than what stands there.
	const [error] = [...document.errors, ...document.warnings];
	if (error !== undefined) {
		if (error.code === 'RESOURCE_EXHAUSTION') {
			return { problems: [source.problem(finding('yaml-nesting-deep', {}), toPosition(error.pos[0]))] };
		}
		const { fault, offset } = locateYamlFault(error, text, openedAt(document, error.pos[0]));
		const at = toPosition(offset);
		if (fault === 'tab') return { problems: [source.problem(finding('yaml-tab', excerpt(at)), at)] };
		const joined = joinedAt(text, { ...at, line: at.line - firstLine + 1 });
		return { problems: [source.problem(finding('yaml-syntax', { fault, joined, ...excerpt(at) }), at)] };
	}
	const nodes = readNodes(document.contents, text);
	const { duplicateKey: duplicate, refused } = nodes;
	if (duplicate !== undefined) {
		const at = toPosition(duplicate.range?.[0] ?? 0);
		const about = finding('yaml-key-duplicate', { key: String(duplicate.value), ...excerpt(at) });
		return { problems: [source.problem(about, at)] };
	}
	if (refused.length > 0) {
		const problems = refused.map(({ fault, offset }) => {
			const at = toPosition(offset);
			const context = excerpt(at);
			const about = fault === 'alias' ? finding('yaml-alias', context) : finding('yaml-syntax', { fault, ...context });
			return source.problem(about, at);
		});
		return { problems: boundPerFile(problems) };
	}
	if (!isMap(document.contents)) {
		return {
			problems: [source.problem(finding('yaml-not-mapping', {}), toPosition(document.contents?.range?.[0] ?? 0))],
		};
	}
	const lookUpPairs = createPairLookup();
	return {
		mapping: {
			value: nodes.value as Record<string, unknown>,
			findPosition: (path, onKey = false) => toPosition(findOffset(document, text, lookUpPairs, path, onKey)),
		},
		problems: [
			...identityNumberProblems(nodes, source, text, toPosition),
			...boundPerFile(commentProblems(nodes, source, text, toPosition)),
		],
	};
}

/** Validates a mapping, turning every issue into a problem with its location. */
export function validate<Schema extends z.ZodType>(
	mapping: YamlMapping,
	schema: Schema,
	source: SourceText,
): { value?: z.output<Schema>; problems: Problem[] } {
	const result = schema.safeParse(mapping.value, { reportInput: true });
	const mail = findPrivateMail(mapping.value).map(({ about, path }) =>
		source.problem(about, mapping.findPosition(path)),
	);
	if (result.success) return { value: result.data, problems: mail };
	const faults = {
		problems: toFindings(result.error, schema).map(({ finding: about, path, onKey }) => {
			const at = mapping.findPosition(path, onKey);
			const excerpt = () => excerptAt(source.text, at);
			switch (about.code) {
				case 'key-outside-group':
					return source.problem(finding(about.code, { ...about.args, ...excerpt() }), at);
				case 'yaml-syntax': {
					const joined = joinedAt(source.text, at);
					return source.problem(finding(about.code, { ...about.args, joined, ...excerpt() }), at);
				}
				default:
					return source.problem(about, at);
			}
		}),
	};
	return { problems: [...faults.problems, ...mail] };
}

/** Where the quotation mark or bracket stands whose text or list goes on to an offset, or past it. */
function openedAt(document: Document, offset: number): number | undefined {
	let opened: number | undefined;
	visit(document, (_key, node) => {
		if (!isNode(node) || !node.range) return;
		const isOpened = isScalar(node) ? /^QUOTE/u.test(node.type ?? '') : isCollection(node) && node.flow === true;
		if (isOpened && node.range[0] < offset && node.range[1] >= offset) opened = node.range[0];
	});
	return opened;
}

/** Finds a mapping's pairs by key; each mapping is gone through once, however many positions are asked for. */
function createPairLookup(): (map: YAMLMap) => ReadonlyMap<unknown, Pair> {
	const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
	return (map) => {
		const pairs =
			known.get(map) ?? new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])));
		known.set(map, pairs);
		return pairs;
	};
}

function findOffset(
	document: Document,
	text: string,
	lookUpPairs: ReturnType<typeof createPairLookup>,
	path: readonly PropertyKey[],
	onKey: boolean,
): number {
	let node: Node | null | undefined = document.contents;
	let offset = node?.range?.[0] ?? 0;
	for (const [index, key] of path.entries()) {
		if (isMap(node)) {
			// A group that stands for a list of one.
			if (typeof key === 'number') continue;
			const pair = lookUpPairs(node).get(key);
			if (pair === undefined) break;
			const keyNode = pair.key as Node;
			node = pair.value as Node | null;
			const atKey = (onKey && index === path.length - 1) || node === null;
			offset = (atKey ? keyNode.range?.[0] : node?.range?.[0]) ?? offset;
		} else if (isSeq(node)) {
			node = node.items[Number(key)] as Node | undefined;
			offset = node?.range?.[0] ?? offset;
		} else {
			// A text that stands for a list.
			if (typeof key === 'number' && isScalar(node)) offset += offsetOfItem(node, text, key);
			break;
		}
	}
	return offset;
}

/** How far into a text with commas between its items one of them begins. */
function offsetOfItem({ range, type }: Scalar, text: string, index: number): number {
	const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
	const [start = 0, end = 0] = range ?? [];
	const offset = partsBetweenCommas(text.slice(start + quote, end))[index]?.offset ?? 0;
	return offset === 0 ? 0 : quote + offset;
}

/** Personal identity numbers in the file, comments and all, and those that only show when a value's escapes and lines are joined. */
function identityNumberProblems(
	{ scalars, numbers }: YamlNodes,
	source: SourceText,
	text: string,
	toPosition: (offset: number) => Position,
): Problem[] {
	const shift = source.text.indexOf(text);
	const hidden = scalars.flatMap(({ range, value }) => {
		const [number] = findPersonalIdentityNumbers(String(value));
		if (number === undefined) return [];
		const [start = 0, end = 0] = range ?? [];
		if (findPersonalIdentityNumbers(text.slice(start, end)).length > 0) return [];
		return [source.problem(finding('personal-identity-number', { masked: number.masked }), toPosition(start))];
	});
	const found = findIdentityNumberProblems(source, () =>
		numbers.flatMap(({ range, value }) => {
			// The digits of a telephone number may look like a personal identity number.
			const isPhone = range !== undefined && range !== null && isWrittenNumber(String(value));
			return isPhone ? [[range[0] + shift, range[1] + shift] as const] : [];
		}),
	);
	return [...found, ...hidden];
}

/** Comments that end a text without quotes, which may have been meant to go on. After quotes, a list or an empty key they are comments and no more. */
function* commentProblems(
	{ scalars }: YamlNodes,
	source: SourceText,
	text: string,
	toPosition: (offset: number) => Position,
): Generator<Problem> {
	for (const { range, type, comment } of scalars) {
		const [start = 0, end = 0, after = 0] = range ?? [];
		if (type !== 'PLAIN' || start === end || comment === undefined) continue;
		const spaces = /^[ \t]+(?=#)/u.exec(text.slice(end, after))?.[0].length;
		if (spaces === undefined) continue;
		const at = toPosition(end + spaces);
		// There can be one on each line of a long file, so that no line is looked for from the top.
		const line = /^.*/u.exec(text.slice(end + spaces - at.column + 1))?.[0] ?? '';
		yield source.problem(finding('yaml-comment-in-text', excerptAt(line, { line: 1, column: at.column })), at);
	}
}
