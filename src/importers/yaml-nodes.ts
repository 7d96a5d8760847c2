import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { YamlFault } from '../domain/syntax-fault.ts';
import { isDashOfAnotherKind } from './yaml-fault.ts';

/** What one walk through the nodes of a YAML document comes to. */
export interface YamlNodes {
	/** Mappings as objects without the keys that have no value, lists as arrays, the rest as text. Meaningless where something is refused. */
	readonly value: unknown;
	/** The first key that its mapping already has. */
	readonly duplicateKey: Scalar | undefined;
	/** Constructs that hide what an entry says, or say another thing than was meant, each with the offset where it stands. */
	readonly refused: readonly { readonly fault: YamlFault | 'alias'; readonly offset: number }[];
	/** Every scalar, keys too. */
	readonly scalars: readonly Scalar[];
	/** The scalars that are telephone numbers by their key: `number`, `phone`, and those in `phones`. */
	readonly numbers: readonly Scalar[];
}

/** Walks through the nodes of a document once, in the order of its text. */
export function readNodes(root: Node | null, text: string): YamlNodes {
	let duplicateKey: Scalar | undefined;
	const refused: { fault: YamlFault | 'alias'; offset: number }[] = [];
	const scalars: Scalar[] = [];
	const numbers: Scalar[] = [];
	return { value: read(root), duplicateKey, refused, scalars, numbers };

	function read(node: Node | null): unknown {
		if (isScalar(node)) {
			if (node.anchor !== undefined) refuse('alias', getStart(node));
			scalars.push(node);
			return node.value;
		}
		if (isMap(node)) return readMap(node);
		if (isSeq(node)) {
			return node.items.map((item) => {
				refuseJoinedItem(item as Node | null);
				return read(item as Node | null);
			});
		}
		if (isAlias(node)) refuse('alias', getStart(node));
		return null;
	}

	function readMap(map: YAMLMap): Record<string, unknown> {
		duplicateKey ??= findDuplicate(map);
		const entries: [key: string, value: unknown][] = [];
		for (const pair of map.items) {
			const key = pair.key as Node | null;
			const inner = pair.value as Node | null;
			if (!isScalar(key)) {
				refuse('brackets', getStart(key));
				duplicateKey ??= readNodes(key, text).duplicateKey ?? readNodes(inner, text).duplicateKey;
				continue;
			}
			read(key);
			refuseSlip(key, inner);
			if (/^(?:number|phones?)$/u.test(String(key.value))) {
				numbers.push(...(isSeq(inner) ? inner.items : [inner]).filter((each) => isScalar(each)));
			}
			const value = read(inner);
			// A key with nothing after it means the same as no key: editors leave a form's lines empty.
			if (value !== null && value !== '') entries.push([String(key.value), value]);
		}
		return Object.fromEntries(entries);
	}

	/** What is right to YAML and cannot have been meant. */
	function refuseSlip(key: Scalar, value: Node | null): void {
		const [start = 0, end = 0] = key.range ?? [];
		// `{given:Nina}` is read as one long key, and a hard space as a part of one.
		const colon = /^\w+(?=:\S)/u.exec(text.slice(start, end))?.[0];
		if (colon !== undefined) refuse('colon-space', start + colon.length);
		else if (/^[^\S ]/u.test(String(key.value))) refuse('hard-space', start);
		else if (isScalar(value) && value.type === 'PLAIN') {
			const from = getStart(value);
			// A list whose dashes are no dashes of a list is read as one text.
			if (isDashOfAnotherKind(text.slice(from, from + 2)) && text.slice(end, from).includes('\n')) refuse('dash', from);
		}
	}

	/** An item further in than the one above is read as the end of it. */
	function refuseJoinedItem(item: Node | null): void {
		if (!isScalar(item) || item.type !== 'PLAIN') return;
		const [start = 0, end = 0] = item.range ?? [];
		const dash = /\n *(?=- )/u.exec(text.slice(start, end));
		if (dash !== null) refuse('list-indent', start + dash.index + dash[0].length);
	}

	function refuse(fault: YamlFault | 'alias', offset: number): void {
		refused.push({ fault, offset });
	}
}

function getStart(node: Node | null): number {
	return node?.range?.[0] ?? 0;
}

function findDuplicate({ items }: YAMLMap): Scalar | undefined {
	const seen = new Set<unknown>();
	for (const { key } of items) {
		if (!isScalar(key)) continue;
		if (seen.has(key.value)) return key;
		seen.add(key.value);
	}
	return undefined;
}
