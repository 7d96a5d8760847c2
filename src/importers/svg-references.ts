import type { SaxesTagNS } from 'saxes';
import { findStyleReferences, type StyleRule, type StyleTarget } from './svg-style.ts';
import { SVG, styleAttributes } from './svg-vocabulary.ts';

/** A reference that makes a small file a large drawing. */
export interface HeavyReference {
	/** The part that is referred to, or the picture where all its references together are too many. */
	readonly what: string;
	/** Where the element that refers begins, or the picture. */
	readonly offset: number;
}

/**
 * How much a drawing grows as its parts are drawn where others refer to them (`use`, masks, patterns, markers and so on, in attributes and style
 * sheets). Elements are added as they open and close; everything is counted once, so that a file is read in time that grows with its length.
 */
export class SvgReferences {
	readonly #root: Part = newPart('', 0);
	readonly #open: Part[] = [this.#root];
	readonly #byId = new Map<string, Part>();
	readonly #rules: StyleRule[] = [];
	#count = 0;

	open(tag: SaxesTagNS, offset: number): void {
		const part = newPart(tag.uri === SVG ? tag.local : '', offset);
		for (const { local, uri, value } of Object.values(tag.attributes)) {
			if (local === 'href') {
				const id = /^\s*#(?<id>.*)$/su.exec(value)?.groups?.['id'];
				if (id !== undefined) part.references.push({ property: 'href', id });
			} else if (uri !== '') continue;
			else if (local === 'id') {
				// Of two parts by one name, browsers draw the first.
				if (!this.#byId.has(value)) this.#byId.set(value, part);
				part.id = value;
			} else if (local === 'class') part.classes = value.split(/\s+/u);
			else if (local === 'd' || local === 'points') part.vertices += Math.ceil(value.length / 2);
			else if (local === 'style' || styleAttributes.has(local)) {
				const css = local === 'style' ? value : `${local}:${value}`;
				part.references.push(...findStyleReferences(css, 'declarationList').flatMap(({ references }) => references));
			}
		}
		this.#open.at(-1)?.children.push(part);
		this.#open.push(part);
		this.#count += 1;
	}

	close(): void {
		this.#open.pop();
	}

	addStyleSheet(css: string): void {
		this.#rules.push(...findStyleReferences(css, 'stylesheet'));
	}

	/** The first reference that leads back to itself, through too many others, or to more than can be drawn at once. */
	findHeavy(): HeavyReference | undefined {
		const byTarget = new Map<string, StyleRule['references'][number][]>();
		for (const { targets, references } of this.#rules) {
			for (const target of targets) {
				const key = getKey(target);
				const known = byTarget.get(key);
				if (known === undefined) byTarget.set(key, [...references]);
				else known.push(...references);
			}
		}
		const most = MOST_ADDED + this.#count;
		const measured = new Map<Part, Measure | 'begun'>();
		let heavy: HeavyReference | undefined;
		let steps = 0;
		function* listReferences(part: Part, keys: readonly string[]) {
			yield* part.references;
			for (const key of keys) yield* byTarget.get(key) ?? [];
		}
		const measure = (part: Part, chain: number): Measure => {
			const known = measured.get(part);
			if (known !== undefined && known !== 'begun') return known;
			measured.set(part, 'begun');
			const own = { size: 1, vertices: part.vertices, chain: 0 };
			for (const child of part.children) {
				if (heavy !== undefined) break;
				add(own, measure(child, chain), 1);
			}
			const keys = ['every', `type ${part.local}`, `id ${part.id}`];
			for (const name of new Set(part.classes)) keys.push(`class ${name}`);
			const { size, vertices } = own;
			for (const { property, id } of listReferences(part, keys)) {
				if (++steps > MOST_STEPS) heavy ??= { what: `#${id}`, offset: part.offset };
				if (heavy !== undefined) break;
				const target = this.#find(id);
				if (target === undefined) continue;
				const before = measured.get(target);
				if (before === 'begun' || chain + 1 + (before?.chain ?? 0) > MOST_CHAINED) {
					heavy = { what: `#${id}`, offset: part.offset };
					break;
				}
				const drawn = measure(target, chain + 1);
				const isColour = target.local === 'linearGradient' || target.local === 'radialGradient';
				// What is inherited is drawn for every element within.
				const times = isColour ? 0 : AT_VERTICES.has(property) ? size + vertices : INHERITED.has(property) ? size : 1;
				add(own, { ...drawn, chain: drawn.chain + 1 }, times);
				if (own.size > most) heavy ??= { what: `#${id}`, offset: part.offset };
			}
			measured.set(part, own);
			return own;
		};
		const { size } = measure(this.#root, 0);
		const [first] = this.#root.children;
		return (
			heavy ?? (size > most && first !== undefined ? { what: `<${first.local}>`, offset: first.offset } : undefined)
		);
	}

	/** As browsers find it: tabs and line breaks go, percent signs are read. */
	#find(written: string): Part | undefined {
		const id = written.replace(/[\t\n\r]/gu, '').trimEnd();
		try {
			return this.#byId.get(id) ?? this.#byId.get(decodeURIComponent(id));
		} catch {
			return undefined;
		}
	}
}

interface Part {
	readonly local: string;
	readonly offset: number;
	readonly children: Part[];
	readonly references: StyleRule['references'][number][];
	classes: readonly string[];
	id: string;
	/** No fewer points than the shape has. */
	vertices: number;
}

/** What is drawn for a part, with all that it refers to. */
interface Measure {
	size: number;
	vertices: number;
	/** References that lead on from one to the next. */
	chain: number;
}

function newPart(local: string, offset: number): Part {
	return { local, offset, children: [], references: [], classes: [], id: '', vertices: 0 };
}

function add(sum: Measure, { size, vertices, chain }: Measure, times: number): void {
	sum.size += size * times;
	sum.vertices += vertices * times;
	sum.chain = Math.max(sum.chain, chain);
}

function getKey({ kind, name }: StyleTarget): string {
	return kind === 'every' ? kind : `${kind} ${name}`;
}

/** Elements that references may add to those in the file. */
const MOST_ADDED = 10_000;
const MOST_CHAINED = 16;
/** References of all elements together, which a style sheet can give to every element. */
const MOST_STEPS = 1_000_000;
const INHERITED: ReadonlySet<string> = new Set(['fill', 'stroke', 'marker-start', 'marker-end']);
const AT_VERTICES: ReadonlySet<string> = new Set(['marker', 'marker-mid']);
