import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';

/** The keys of an entry of each kind, in the order in which a new file has them. */
export const keyOrder = {
	contact: [
		'role',
		'organisation',
		'place',
		'municipalities',
		'topics',
		'person',
		'phones',
		'emails',
		'url',
		'officeHours',
		'visitingAddress',
		'postalAddress',
		'note',
		'aliases',
		'status',
		'replacedBy',
		'publish',
		'namesake',
		'formerIds',
		'example',
		'verified',
	],
	organisation: [
		'name',
		'kind',
		'area',
		'parent',
		'website',
		'phones',
		'emails',
		'topics',
		'officeHours',
		'visitingAddress',
		'postalAddress',
		'logotype',
		'formerIds',
		'example',
	],
} as const;

/** A mapping with its keys in the order of a new file; keys that no entry has come last. */
export function inKeyOrder(
	kind: keyof typeof keyOrder,
	mapping: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const known = keyOrder[kind].filter((key) => mapping[key] !== undefined);
	const others = Object.keys(mapping).filter((key) => !known.some((each) => each === key));
	return Object.fromEntries([...known, ...others].map((key) => [key, mapping[key]]));
}

/** A mapping as the lines of an entry's file: short lists of texts on one line, nothing wrapped, quotation marks where a text needs them alone. */
export function writeEntryYaml(mapping: Readonly<Record<string, unknown>>): string {
	return toText(mapping);
}

/** A text as it may stand after a key, on the same line. */
export function writePlainValue(value: string): string {
	return writeOnOneLine(value);
}

/** A value as it may stand between brackets. */
export function writeFlowValue(value: unknown): string {
	// By itself, a text may have signs that mean something there.
	return writeOnOneLine([value]).slice(1, -1);
}

function writeOnOneLine(value: unknown): string {
	const document = new Document(value);
	visit(document, {
		Collection: (_key, node) => {
			node.flow = true;
		},
		Scalar: (_key, node) => {
			// A line break can only stand within quotation marks there.
			if (typeof node.value === 'string' && /[\r\n]/u.test(node.value)) node.type = 'QUOTE_DOUBLE';
		},
	});
	return document.toString(options).trimEnd();
}

function toText(value: unknown): string {
	const document = new Document(value);
	const { contents } = document;
	if (isMap(contents)) {
		for (const { key, value: inner } of contents.items) {
			if (isSeq(inner) && String(key) !== 'phones') inner.flow = inner.items.every((item) => isShort(item as Node));
		}
	}
	return document.toString(options);
}

/** True for a text that is no sentence, so that several stand well beside each other. */
function isShort(node: Node): boolean {
	return isScalar(node) && String(node.value).length <= 40 && !/[,\n]/u.test(String(node.value));
}

const options = { lineWidth: 0, flowCollectionPadding: false } as const;
