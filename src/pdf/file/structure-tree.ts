import type { PdfObjects } from './pdf-objects.ts';
import { pdfNumber, pdfText } from './pdf-values.ts';

/** An element of what a document says, for who does not see it (ISO 32000-1, 14.7.2). */
export interface StructureElement {
	/** A standard type, `TD` (14.8.4). */
	readonly type: string;
	/** Of its object. */
	readonly number: number;
}

/** What an element may say of itself. */
export interface ElementProperties {
	/** What stands in place of a picture, in words. */
	readonly alt?: string;
	/** An attribute object (14.8.5). */
	readonly attributes?: string;
	/** Where a picture stands on its page, in points from the lower left (14.8.5.4.3). */
	readonly box?: readonly [number, number, number, number];
}

export interface StructureTree {
	/** The element that all others are in. */
	readonly root: StructureElement;
	/** An element after those that its parent has. */
	add(parent: StructureElement, type: string, properties?: ElementProperties): StructureElement;
	/**
	 * Says that the next marked content of a page is an element's.
	 *
	 * @param page number of the page's object
	 * @returns the content's number on its page
	 */
	mark(element: StructureElement, page: number): number;
	/** Says that an annotation is an element's; returns the number by which it finds it. */
	attach(element: StructureElement, annotation: number, page: number): number;
	/** The number by which a page finds the elements of its marked content. */
	keyOf(page: number): number;
	/** Writes the objects; returns that of the tree's root. */
	write(): number;
}

interface Node extends StructureElement {
	readonly parent: number;
	readonly properties: ElementProperties;
	/** Number of the object of the page that its content is on, or begins on. */
	page: number | undefined;
	readonly kids: string[];
}

export function createStructureTree(objects: PdfObjects): StructureTree {
	const nodes = new Map<number, Node>();
	/** By key: the elements of a page's marked content, or of one annotation. */
	const parents: (number[] | number)[] = [];
	const keys = new Map<number, number>();
	const rootObject = objects.reserve();
	const root = addNode(rootObject, 'Document', {});

	return {
		root,
		add: (parent, type, properties = {}) => {
			const node = addNode(parent.number, type, properties);
			nodes.get(parent.number)?.kids.push(`${node.number} 0 R`);
			return node;
		},
		mark: ({ number }, page) => {
			const marked = parents[keyOf(page)] as number[];
			const id = marked.push(number) - 1;
			const node = nodes.get(number);
			if (node === undefined) throw new Error('An element of another document');
			node.page ??= page;
			node.kids.push(node.page === page ? String(id) : `<</Type/MCR/Pg ${page} 0 R/MCID ${id}>>`);
			return id;
		},
		attach: ({ number }, annotation, page) => {
			nodes.get(number)?.kids.push(`<</Type/OBJR/Pg ${page} 0 R/Obj ${annotation} 0 R>>`);
			return parents.push(number) - 1;
		},
		keyOf,
		write: () => {
			for (const node of nodes.values()) objects.add(writeElement(node), node.number);
			const found = parents.map((each, key) =>
				typeof each === 'number'
					? `${key} ${each} 0 R`
					: `${key} ${objects.add(`[${each.map((number) => `${number} 0 R`).join(' ')}]`)} 0 R`,
			);
			const tree = objects.add(`<</Nums[${found.join(' ')}]>>`);
			return objects.add(
				`<</Type/StructTreeRoot/K ${root.number} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${parents.length}>>`,
				rootObject,
			);
		},
	};

	function addNode(parent: number, type: string, properties: ElementProperties): Node {
		const node: Node = { type, number: objects.reserve(), parent, properties, page: undefined, kids: [] };
		nodes.set(node.number, node);
		return node;
	}

	function keyOf(page: number): number {
		let key = keys.get(page);
		if (key === undefined) {
			key = parents.push([]) - 1;
			keys.set(page, key);
		}
		return key;
	}
}

function writeElement({ type, parent, page, kids, properties }: Node): string {
	const { alt, attributes, box } = properties;
	const own = [
		...(attributes === undefined ? [] : [attributes]),
		...(box === undefined ? [] : [`<</O/Layout/Placement/Block/BBox[${box.map(pdfNumber).join(' ')}]>>`]),
	];
	const entries = [
		`/S/${type}/P ${parent} 0 R`,
		page === undefined ? '' : `/Pg ${page} 0 R`,
		kids.length === 0 ? '' : `/K[${kids.join(' ')}]`,
		alt === undefined ? '' : `/Alt${pdfText(alt)}`,
		own.length === 0 ? '' : `/A[${own.join('')}]`,
	];
	return `<<${entries.join('')}>>`;
}
