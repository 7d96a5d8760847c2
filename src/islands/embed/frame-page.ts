import { heightMessage, heightQuestion, highestFrame } from '../../domain/embed-frame.ts';
import { chooseLook } from '../../views/embed-look.ts';

/**
 * What a framed page does for the site that frames it: takes its colours, and says how high it is. It is a classic script in the head, so that the page is
 * never painted in other colours first, and works in a frame without an origin, which loads no modules.
 */

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
/** What the host page has said of its own colours, where the address says nothing of any. */
let hostLook = '';

takeColours();
dark.addEventListener('change', takeColours);
if (parent !== window) {
	new ResizeObserver(sayHeight).observe(root);
	// A frame that is out of sight is not drawn, and so not observed.
	addEventListener('load', sayHeight);
	addEventListener('message', ({ data, source }) => {
		if (source !== parent || (data as { type?: unknown } | null)?.type !== heightQuestion) return;
		const { look } = data as { look?: unknown };
		if (typeof look === 'string') hostLook = look;
		takeColours();
		sayHeight();
	});
}

/** By the style sheet's object model, which the policy allows where it forbids style attributes. */
function takeColours(): void {
	const own = getComputedStyle(root);
	const accent = (scheme: string) => own.getPropertyValue(`--accent-${scheme}`).trim();
	const accents = { light: accent('light'), dark: accent('dark') };
	const look = [location.search, hostLook].map((query) => chooseLook(query, accents, dark.matches)).find(Boolean);
	if (look === undefined) return;
	root.style.setProperty('color-scheme', look.scheme);
	for (const [name, colour] of Object.entries(look.colours)) root.style.setProperty(`--${name}`, colour);
}

/** To any origin: a height is nobody's secret. */
function sayHeight(): void {
	const height = Math.min(Math.ceil(root.getBoundingClientRect().height), highestFrame);
	parent.postMessage({ type: heightMessage, id: location.pathname, height }, '*');
}
