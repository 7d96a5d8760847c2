// Ships to the browser, and to other sites: as little as can be.

/**
 * What a framed page may do: run its own script, open pages, and lead its reader on. It keeps its origin, since WebKit finds no script of a page
 * without one to be the page's own (`script-src 'self'`), and since the search fetches its index.
 */
export const frameSandbox =
	'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The same for the search, whose form is sent. */
export const searchFrameSandbox = `${frameSandbox} allow-forms`;

/** Pixels. What a frame has until its height is known, and for ever where the host page runs no script. */
export const frameHeight = 480;

/** Pixels. A frame that says more is as high as this, and scrolls within. */
export const highestFrame = 20_000;

/** What a site that frames a page may say of its looks, in the page's address. */
export const lookParameters = { background: 'bakgrund', text: 'text', accent: 'accent', scheme: 'lage' } as const;

/** The type of the message in which a framed page says how high it is: `{ type, id, height }`, `id` being its path and `height` in pixels. */
export const heightMessage = 'katalog:height';

/**
 * The type of the message in which a host page asks for it, in case it was said before anybody listened: `{ type, look }`, `look` being its own colours
 * as a query string of {@link lookParameters}, which a framed page takes when its address names none.
 */
export const heightQuestion = 'katalog:height?';

/**
 * Reads the height out of a message, whoever sent it.
 *
 * @returns whole pixels, or `undefined` for anything but such a message
 */
export function readHeight(data: unknown): number | undefined {
	const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
	return type === heightMessage && typeof height === 'number' && height >= 0 && height <= highestFrame
		? Math.ceil(height)
		: undefined;
}
