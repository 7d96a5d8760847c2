import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
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
import { parsePhone } from '../domain/phone.ts';
import { type Finding, finding, type Position, type Problem } from '../domain/problem.ts';
import { findingsOf } from '../domain/schema-finding.ts';
import { boundPerFile } from './bound-per-file.ts';
import { excerptAt } from './excerpt.ts';
import { findIdentityNumberProblems, type SourceText } from './source-text.ts';
import { isDashOfAnotherKind, placeYamlFault } from './yaml-fault.ts';

/** A YAML mapping that parsed, and where each of its values stands. */
export interface YamlMapping {
	/** Every scalar is text: `0114` keeps its zero and `no` is not a truth value. Keys without a value are left out. */
	readonly value: Record<string, unknown>;
	/** Where the value at `path` stands, or the nearest thing above it; with `onKey`, where its key stands. */
	positionOf(path: readonly PropertyKey[], onKey?: boolean): Position;
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
	const counter = new LineCounter();
	const document = parseDocument(text, {
		schema: 'failsafe',
		lineCounter: counter,
		prettyErrors: false,
		// The parser would compare each key with all before it.
		uniqueKeys: false,
		logLevel: 'error',
	});
	const place = (offset: number): Position => {
		const { line, col } = counter.linePos(offset);
		return { line: line + firstLine - 1, column: Math.max(col, 1) };
	};
	const excerpt = (at: Position) => excerptAt(text, { ...at, line: at.line - firstLine + 1 });
	// A warning is about a value that would be read as something else than what stands there.
	const [error] = [...document.errors, ...document.warnings];
	if (error !== undefined) {
		if (error.code === 'RESOURCE_EXHAUSTION') {
			return { problems: [source.problem(finding('yaml-nesting-deep', {}), place(error.pos[0]))] };
		}
		const { fault, offset } = placeYamlFault(error, text, openedAt(document, error.pos[0]));
		const at = place(offset);
		const about =
			fault === 'tab' ? finding('yaml-tab', excerpt(at)) : finding('yaml-syntax', { fault, ...excerpt(at) });
		return { problems: [source.problem(about, at)] };
	}
	const duplicate = findDuplicateKey(document);
	if (duplicate !== undefined) {
		const at = place(duplicate.range?.[0] ?? 0);
		const about = finding('yaml-key-duplicate', { key: String(duplicate.value), ...excerpt(at) });
		return { problems: [source.problem(about, at)] };
	}
	const refused: Problem[] = [];
	const refuse = (offset: number, about: (at: Position) => Finding) => {
		const at = place(offset);
		refused.push(source.problem(about(at), at));
	};
	visit(document, (_key, node) => {
		if (isAlias(node) || (isScalar(node) && node.anchor !== undefined)) {
			refuse(node.range?.[0] ?? 0, (at) => finding('yaml-alias', excerpt(at)));
		}
		if (!isPair(node)) return undefined;
		const [start = 0, end = 0] = (node.key as Node | null)?.range ?? [];
		if (!isScalar(node.key)) {
			refuse(start, (at) => finding('yaml-syntax', { fault: 'brackets', ...excerpt(at) }));
			return visit.SKIP;
		}
		// `{given:Nina}` is read as one long key.
		const colon = /^\w+(?=:\S)/u.exec(text.slice(start, end))?.[0];
		if (isNothing(node.value) && colon !== undefined) {
			refuse(start + colon.length, (at) => finding('yaml-syntax', { fault: 'colon-space', ...excerpt(at) }));
		} else if (isScalar(node.value) && node.value.type === 'PLAIN') {
			const [from = 0] = node.value.range ?? [];
			// A list whose dashes are no dashes of a list is read as one text.
			if (text.slice(end, from).includes('\n') && isDashOfAnotherKind(text.slice(from, from + 2))) {
				refuse(from, (at) => finding('yaml-syntax', { fault: 'dash', ...excerpt(at) }));
			}
		}
		return undefined;
	});
	if (refused.length > 0) return { problems: boundPerFile(refused) };
	if (!isMap(document.contents)) {
		return { problems: [source.problem(finding('yaml-not-mapping', {}), place(document.contents?.range?.[0] ?? 0))] };
	}
	const pairsOf = createPairLookup();
	return {
		mapping: {
			value: withoutEmptyKeys(document.toJS() as Record<string, unknown>),
			positionOf: (path, onKey = false) => place(offsetOf(document, pairsOf, path, onKey)),
		},
		problems: identityNumberProblems(document, source, text, place),
	};
}

/** Validates a mapping, turning every issue into a problem with its place. */
export function validate<Schema extends z.ZodType>(
	mapping: YamlMapping,
	schema: Schema,
	source: SourceText,
): { value?: z.output<Schema>; problems: Problem[] } {
	const result = schema.safeParse(mapping.value, { reportInput: true });
	if (result.success) return { value: result.data, problems: [] };
	return {
		problems: findingsOf(result.error, schema).map(({ finding: about, path, onKey }) => {
			const at = mapping.positionOf(path, onKey);
			if (about.code !== 'key-outside-group') return source.problem(about, at);
			return source.problem(finding(about.code, { ...about.args, ...excerptAt(source.text, at) }), at);
		}),
	};
}

function isNothing(value: unknown): boolean {
	return value === null || (isScalar(value) && (value.value === null || value.value === ''));
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

/** A key with nothing after it means the same as no key: editors leave a form's lines empty. */
function withoutEmptyKeys<Value>(value: Value): Value {
	if (Array.isArray(value)) return value.map(withoutEmptyKeys) as Value;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
	return Object.fromEntries(entries.map(([key, inner]) => [key, withoutEmptyKeys(inner)])) as Value;
}

/** The first key that its mapping already has. */
function findDuplicateKey(document: Document): Scalar | undefined {
	let found: Scalar | undefined;
	visit(document, {
		Map(_key, map) {
			const seen = new Set<unknown>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value)) {
					found = key;
					return visit.BREAK;
				}
				seen.add(key.value);
			}
			return undefined;
		},
	});
	return found;
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

function offsetOf(
	document: Document,
	pairsOf: ReturnType<typeof createPairLookup>,
	path: readonly PropertyKey[],
	onKey: boolean,
): number {
	let node: Node | null | undefined = document.contents;
	let offset = node?.range?.[0] ?? 0;
	for (const [index, key] of path.entries()) {
		if (isMap(node)) {
			// A group that stands for a list of one.
			if (typeof key === 'number') continue;
			const pair = pairsOf(node).get(key);
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
			if (typeof key === 'number' && isScalar(node)) offset += offsetOfItem(node, key);
			break;
		}
	}
	return offset;
}

/** Where an item begins within a text with commas between the items; folded lines and escapes count as they are read. */
function offsetOfItem({ value, type }: Scalar, index: number): number {
	const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
	const offset = partsBetweenCommas(String(value))[index]?.offset ?? 0;
	return offset === 0 ? 0 : quote + offset;
}

/** Personal identity numbers in the file, comments and all, and those that only show when a value's escapes and lines are joined. */
function identityNumberProblems(
	document: Document,
	source: SourceText,
	text: string,
	place: (offset: number) => Position,
): Problem[] {
	const shift = source.text.indexOf(text);
	const phones: [start: number, end: number][] = [];
	const hidden: Problem[] = [];
	visit(document, {
		Pair(_key, { key, value }) {
			if (!isScalar(key)) return;
			const numbers =
				key.value === 'number' || /^phones?$/u.test(String(key.value)) ? (isSeq(value) ? value.items : [value]) : [];
			for (const number of numbers) {
				if (!isScalar(number) || !number.range) continue;
				// The digits of a telephone number may look like a personal identity number.
				if (parsePhone(String(number.value)) === undefined) continue;
				phones.push([number.range[0] + shift, number.range[1] + shift]);
			}
		},
		Scalar(_key, { range, value }) {
			const [start = 0, end = 0] = range ?? [];
			const [number] = findPersonalIdentityNumbers(String(value));
			if (number === undefined || findPersonalIdentityNumbers(text.slice(start, end)).length > 0) return;
			hidden.push(source.problem(finding('personal-identity-number', { masked: number.masked }), place(start)));
		},
	});
	return [...findIdentityNumberProblems(source, phones), ...hidden];
}
