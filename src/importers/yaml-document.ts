import {
	type Document,
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from 'yaml';
import type { z } from 'zod';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { parsePhone } from '../domain/phone.ts';
import { finding, type Position, type Problem } from '../domain/problem.ts';
import { findingsOf } from '../domain/schema-finding.ts';
import { findIdentityNumberProblems, type SourceText } from './source-text.ts';
import { yamlFaultOf } from './yaml-fault.ts';

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
		logLevel: 'error',
	});
	const place = (offset: number): Position => {
		const { line, col } = counter.linePos(offset);
		return { line: line + firstLine - 1, column: Math.max(col, 1) };
	};
	const problems: Problem[] = [];
	// A warning is about a value that would be read as something else than what stands there.
	for (const error of [...document.errors, ...document.warnings]) {
		const at = place(error.pos[0]);
		const lineText = text.split('\n')[at.line - firstLine] ?? '';
		if (error.code === 'TAB_AS_INDENT' || /^ *\t/u.test(lineText)) {
			problems.push(source.problem(finding('yaml-tab', {}), { ...at, column: lineText.indexOf('\t') + 1 }));
		} else if (error.code === 'DUPLICATE_KEY') {
			const key = /^["']?([^"':]+)/u.exec(lineText.slice(at.column - 1))?.[1] ?? '';
			problems.push(source.problem(finding('yaml-key-duplicate', { key }), at));
		} else {
			const fault = yamlFaultOf(error);
			const hasColon = /:(?:\s|$)/u.test(lineText.slice(at.column - 1));
			// A key that is indented too far is taken for a colon in the value before it.
			if (fault === 'colon' && !hasColon) {
				const offset = text.indexOf('\n', error.pos[0]) + 1;
				const next = place(text.length - text.slice(offset).trimStart().length);
				problems.push(source.problem(finding('yaml-syntax', { fault: 'indent' }), next));
			} else problems.push(source.problem(finding('yaml-syntax', { fault }), at));
		}
	}
	if (problems.length > 0) return { problems: problems.slice(0, 1) };
	visit(document, (_key, node) => {
		if (isAlias(node) || (isScalar(node) && node.anchor !== undefined)) {
			problems.push(source.problem(finding('yaml-alias', {}), place(node.range?.[0] ?? 0)));
		}
		if (isPair(node) && !isScalar(node.key)) {
			const [at = 0] = (node.key as Node | null)?.range ?? [];
			problems.push(source.problem(finding('yaml-syntax', { fault: 'brackets' }), place(at)));
			return visit.SKIP;
		}
		return undefined;
	});
	if (problems.length > 0) return { problems };
	if (!isMap(document.contents)) {
		return { problems: [source.problem(finding('yaml-not-mapping', {}), place(document.contents?.range?.[0] ?? 0))] };
	}
	return {
		mapping: {
			value: withoutEmptyKeys(document.toJS() as Record<string, unknown>),
			positionOf: (path, onKey = false) => place(offsetOf(document, path, onKey)),
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
		problems: findingsOf(result.error, schema).map(({ finding: about, path, onKey }) =>
			source.problem(about, mapping.positionOf(path, onKey)),
		),
	};
}

/** A key with nothing after it means the same as no key: editors leave a form's lines empty. */
function withoutEmptyKeys<Value>(value: Value): Value {
	if (Array.isArray(value)) return value.map(withoutEmptyKeys) as Value;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
	return Object.fromEntries(entries.map(([key, inner]) => [key, withoutEmptyKeys(inner)])) as Value;
}

function offsetOf(document: Document, path: readonly PropertyKey[], onKey: boolean): number {
	let node: Node | null | undefined = document.contents;
	let offset = node?.range?.[0] ?? 0;
	for (const [index, key] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
			if (pair === undefined) break;
			const keyNode = pair.key as Node;
			node = pair.value as Node | null;
			const atKey = (onKey && index === path.length - 1) || node === null;
			offset = (atKey ? keyNode.range?.[0] : node?.range?.[0]) ?? offset;
		} else if (isSeq(node)) {
			node = node.items[Number(key)] as Node | undefined;
			offset = node?.range?.[0] ?? offset;
		} else break;
	}
	return offset;
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
			if (!isScalar(key) || key.value !== 'number' || !isScalar(value) || !value.range) return;
			// The digits of a telephone number may look like a personal identity number.
			if (parsePhone(String(value.value)) !== undefined) phones.push([value.range[0] + shift, value.range[1] + shift]);
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
