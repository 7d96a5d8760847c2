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
