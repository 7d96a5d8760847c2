import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { type Finding, finding } from '../domain/problem.ts';

/** What one walk through the nodes of a YAML document comes to. */
export interface YamlNodes {
	/** Mappings as objects without the keys that have no value, lists as arrays, the rest as text. Meaningless where something is refused. */
	readonly value: unknown;
	/** The first key that its mapping already has. */
	readonly duplicateKey: Scalar | undefined;
	/** Constructs that hide what an entry says, each with the offset where it stands. */
	readonly refused: readonly { readonly finding: Finding; readonly offset: number }[];
	/** Every scalar, keys too. */
	readonly scalars: readonly Scalar[];
	/** The scalars that are the value of a key `number`. */
	readonly numbers: readonly Scalar[];
}

/** Walks through the nodes of a document once, in the order of its text. */
export function readNodes(root: Node | null): YamlNodes {
	let duplicateKey: Scalar | undefined;
	const refused: { finding: Finding; offset: number }[] = [];
	const scalars: Scalar[] = [];
	const numbers: Scalar[] = [];
	const refuse = (about: Finding, node: Node | null) => refused.push({ finding: about, offset: node?.range?.[0] ?? 0 });
	return { value: read(root), duplicateKey, refused, scalars, numbers };

	function read(node: Node | null): unknown {
		if (isScalar(node)) {
			if (node.anchor !== undefined) refuse(finding('yaml-alias', {}), node);
			scalars.push(node);
			return node.value;
		}
		if (isMap(node)) return readMap(node);
		if (isSeq(node)) return node.items.map((item) => read(item as Node | null));
		if (isAlias(node)) refuse(finding('yaml-alias', {}), node);
		return null;
	}

	function readMap(map: YAMLMap): Record<string, unknown> {
		duplicateKey ??= findDuplicate(map);
		const entries: [key: string, value: unknown][] = [];
		for (const pair of map.items) {
			const key = pair.key as Node | null;
			const inner = pair.value as Node | null;
			if (!isScalar(key)) {
				refuse(finding('yaml-syntax', { fault: 'brackets' }), key);
				duplicateKey ??= readNodes(key).duplicateKey ?? readNodes(inner).duplicateKey;
				continue;
			}
			read(key);
			if (key.value === 'number' && isScalar(inner)) numbers.push(inner);
			const value = read(inner);
			// A key with nothing after it means the same as no key: editors leave a form's lines empty.
			if (value !== null && value !== '') entries.push([String(key.value), value]);
		}
		return Object.fromEntries(entries);
	}
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
