/** How a list looks until its site says otherwise: as the text round it. */
const css = `
:host{display:block;position:relative}
:host([hidden]){display:none}
h1,h2,h3,h4,h5,h6{margin:0 0 .4em;line-height:1.25}
p,ul{margin:0;padding:0;list-style:none}
a{color:var(--katalog-accent,inherit);text-underline-offset:.15em;display:inline-block;padding-block:.15em;overflow-wrap:anywhere}
[part~=section-heading]{margin-block-start:1em;font-size:1.1em}
[part~=contact]{padding-block:var(--katalog-gap,.6em);border-block-start:1px solid var(--katalog-line,color-mix(in srgb,currentColor 30%,transparent));break-inside:avoid}
[part~=name],[part~=status]{font-weight:600}
[part~=ways]{display:flex;flex-wrap:wrap;gap:0 1em}
[part~=reach]{white-space:nowrap;padding-block:.3em}
[part~=topics],[part~=detail],[part~=places],[part~=via],[part~=hours],[part~=age]{color:var(--katalog-muted,inherit);font-size:.9375em}
[part~=stale]::before{content:"⚠\\FE0E" / "";margin-inline-end:.35em}
[part~=footer]{padding-block-start:.6em;border-block-start:1px solid var(--katalog-line,color-mix(in srgb,currentColor 30%,transparent))}
iframe{display:block;width:100%;border:0}
iframe.waiting{position:absolute;visibility:hidden}
`;

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root its looks, by an object and not an element: no policy of a site forbids that. An old browser has the list plain. */
export function styleList(root: ShadowRoot): void {
	try {
		if (sheet === undefined) {
			sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
		}
		root.adoptedStyleSheets = [sheet];
	} catch {
		// Plain is readable.
	}
}
