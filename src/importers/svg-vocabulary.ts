/** What a logotype may hold: pictures that stand still, by the names of SVG 1.1 and SVG 2. Names that are not here are refused. */

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Elements that draw, group, name or define what is drawn. `feImage`, `a`, scripts, animations and `foreignObject` are not among them. */
export const elements = words(`
	svg g defs symbol use switch path rect circle ellipse line polyline polygon image text tspan textPath title desc metadata style
	linearGradient radialGradient stop pattern clipPath mask marker
	filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
	feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
	feTile feTurbulence
`);

/** Elements that are refused because they run, fetch or lead somewhere, and not only because nobody needs them. */
export const activeElements = words(`
	script foreignObject a animate animateColor animateMotion animateTransform set discard mpath feImage handler listener iframe embed object audio
	video canvas cursor font-face-uri color-profile
`);

/** Attributes whose value is a number, a name or a list of them, which can neither run nor fetch. */
export const plainAttributes = words(`
	id class lang role version baseProfile viewBox preserveAspectRatio zoomAndPan contentScriptType contentStyleType type media title focusable
	systemLanguage requiredFeatures requiredExtensions
	width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate d points pathLength transform
	gradientTransform gradientUnits spreadMethod offset patternTransform patternUnits patternContentUnits
	clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient
	textLength lengthAdjust startOffset method spacing side
	filterUnits primitiveUnits filterRes in in2 result values tableValues slope intercept amplitude exponent mode operator k1 k2 k3 k4 order
	kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha kernelUnitLength surfaceScale diffuseConstant specularConstant specularExponent
	limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ z scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency
	numOctaves seed stitchTiles
`);

/** Attributes whose value is CSS. */
export const styleAttributes = words(`
	alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering direction display
	dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust
	font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning
	letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
	shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
	stroke-width text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility white-space word-spacing
	writing-mode
`);

/** What may stand in the namespaces of XLink and XML, besides `xlink:href`, which is looked into. */
export const xlinkAttributes = words('type title show actuate role arcrole');
export const xmlAttributes = words('space lang');

/**
 * True for a namespace in which drawing programs keep notes of their own, and describe the picture: Inkscape, Illustrator, CorelDRAW, Sketch,
 * Affinity, Figma; RDF, Dublin Core, Creative Commons. A browser draws and runs nothing of it.
 */
export function isEditorNamespace(uri: string): boolean {
	return EDITORS.has(uri) || uri.startsWith('http://ns.adobe.com/');
}

const EDITORS = words(`
	http://www.inkscape.org/namespaces/inkscape http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd
	http://www.w3.org/1999/02/22-rdf-syntax-ns# http://purl.org/dc/elements/1.1/ http://creativecommons.org/ns# http://web.resource.org/cc/
	adobe:ns:meta/ http://www.corel.com/coreldraw/odm/2003 http://www.bohemiancoding.com/sketch/ns http://www.serif.com/
	http://www.figma.com/figma/ns
`);
