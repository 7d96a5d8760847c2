import type { IncomingMessage, ServerResponse } from 'node:http';
import { editorAddress } from '../domain/editing.ts';
import { contentTypeOf } from '../hosting/media-types.ts';
import type { EditorBundle } from './editor-bundle.ts';

/**
 * Answers what a server for editing is asked for of the editor, as a built site has it; everything else is handed on.
 *
 * @param load gives the files of the editor, and is called when they are first asked for
 * @param writePage writes the page anew for each time that it is asked for; gives undefined while the directory has no editor
 */
export function serveEditor(
	load: () => Promise<EditorBundle>,
	writePage: (bundle: EditorBundle) => string | undefined,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
	let bundle: Promise<EditorBundle> | undefined;
	return async ({ url = '' }, response, next) => {
		const path = url.split(/[?#]/u, 1)[0] ?? '';
		if (`${path}/` === editorAddress) {
			response.writeHead(302, { Location: editorAddress }).end();
			return;
		}
		if (!path.startsWith(editorAddress)) {
			next();
			return;
		}
		try {
			bundle ??= load();
			const loaded = await bundle;
			const name = path.slice(editorAddress.length) || 'index.html';
			const body = name === 'index.html' ? writePage(loaded) : loaded.files.get(name);
			if (body === undefined) {
				next();
				return;
			}
			response.writeHead(200, { 'Content-Type': contentTypeOf(name) ?? 'application/octet-stream' }).end(body);
		} catch (error) {
			bundle = undefined;
			next(error);
		}
	};
}
