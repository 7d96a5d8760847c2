import { type CssNode, parse, walk } from 'css-tree';

/** Where a piece of CSS stands: in a `style` element, in a `style` attribute, or alone as the value of an attribute such as `fill`. */
export type StyleContext = 'stylesheet' | 'declarationList' | 'value';

/**
 * The first piece of CSS in an SVG that could fetch something, or is not understood: an at-rule, an address other than `#id`, a function that is
 * not known to compute a colour, a shape or a number. `undefined` when there is none. Escapes (`\75rl`) are refused whole.
 */
export function findForbiddenStyle(css: string, context: StyleContext): string | undefined {
	if (css.includes('\\')) return '\\';
	let found: string | undefined;
	const refuse = (what: string) => {
		found ??= what.trim().slice(0, 60);
	};
	const check = (node: CssNode) => {
		if (node.type === 'Url') {
			if (!node.value.startsWith('#')) refuse(`url(${node.value})`);
		} else if (node.type === 'Function') {
			if (!FUNCTIONS.has(node.name.toLowerCase())) refuse(`${node.name}(`);
		} else if (node.type === 'Atrule') refuse(`@${node.name}`);
		else if (!NODES.has(node.type)) refuse(node.type === 'Raw' ? node.value : css);
	};
	try {
		const onParseError = ({ offset }: { offset: number }) => refuse(css.slice(offset) || css);
		walk(parse(css, { context, parseCustomProperty: true, onParseError }), check);
	} catch {
		// The parser calls itself for each level, and a style may have more levels than it can.
		refuse(css);
	}
	return found;
}

/** Elements that a rule may be for: all with a name, a class or an id, or every one. */
export interface StyleTarget {
	readonly kind: 'type' | 'class' | 'id' | 'every';
	readonly name: string;
}

/** The parts of the picture that a rule refers to by `url(#id)`, in which properties, and for which elements. */
export interface StyleRule {
	readonly targets: readonly StyleTarget[];
	readonly references: readonly { readonly property: string; readonly id: string }[];
}

/** The rules in CSS that {@link findForbiddenStyle} has nothing against which refer to parts of the picture; a list of declarations is one rule. */
export function findStyleReferences(css: string, context: 'stylesheet' | 'declarationList'): StyleRule[] {
	if (!/url\(/iu.test(css) || findForbiddenStyle(css, context) !== undefined) return [];
	const found: StyleRule[] = [];
	const root = parse(css, { context, parseCustomProperty: true });
	if (context === 'declarationList') return [{ targets: [], references: referencesIn(root) }];
	walk(root, (node) => {
		if (node.type !== 'Rule') return;
		const references = referencesIn(node.block);
		if (references.length === 0) return;
		const targets =
			node.prelude.type === 'SelectorList'
				? node.prelude.children.toArray().map(toTarget)
				: [{ kind: 'every' as const, name: '' }];
		found.push({ targets, references });
	});
	return found;
}

function referencesIn(root: CssNode): StyleRule['references'] {
	const found: { property: string; id: string }[] = [];
	walk(root, {
		visit: 'Declaration',
		enter({ property, value }) {
			walk(value, (node) => {
				if (node.type === 'Url') found.push({ property: property.toLowerCase(), id: node.value.slice(1) });
			});
		},
	});
	return found;
}

/** What an element must at least be to be the one that a selector is for. */
function toTarget(selector: CssNode): StyleTarget {
	const parts = selector.type === 'Selector' ? selector.children.toArray() : [];
	const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
	for (const part of last) {
		if (part.type === 'ClassSelector') return { kind: 'class', name: part.name };
		if (part.type === 'IdSelector') return { kind: 'id', name: part.name };
		if (part.type === 'TypeSelector' && !part.name.endsWith('*')) {
			return { kind: 'type', name: part.name.replace(/^.*\|/u, '') };
		}
	}
	return { kind: 'every', name: '' };
}

const NODES: ReadonlySet<CssNode['type']> = new Set([
	'StyleSheet',
	'Rule',
	'SelectorList',
	'Selector',
	'TypeSelector',
	'ClassSelector',
	'IdSelector',
	'PseudoClassSelector',
	'Combinator',
	'Block',
	'DeclarationList',
	'Declaration',
	'Value',
	'Identifier',
	'Number',
	'Dimension',
	'Percentage',
	'Hash',
	'String',
	'Operator',
	'Comment',
	'CDO',
	'CDC',
	'WhiteSpace',
]);

const FUNCTIONS: ReadonlySet<string> = new Set(
	`rgb rgba hsl hsla hwb lab lch oklab oklch color calc min max clamp
	matrix translate translatex translatey scale scalex scaley rotate skew skewx skewy
	blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
	circle ellipse inset polygon path rect`.split(/\s+/u),
);
