import compression from 'compression';
import { serveFolder } from '../scripts/static-server.mjs';

/** Serves a built site with its texts compressed, as the host files that stand in it ask of a host; otherwise as {@link serveFolder}. */
export async function serveCompressed(folder) {
	const { server, address } = await serveFolder(folder, { port: 0 });
	const [answer] = server.listeners('request');
	const compress = compression();
	server.removeAllListeners('request');
	server.on('request', (request, response) => compress(request, response, () => answer(request, response)));
	return { server, address };
}
