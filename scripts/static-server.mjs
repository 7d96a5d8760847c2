import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a plain web host would: under a path such as `/` or `/a/b/`, with a slash added to a folder's address, and
 * `404.html` for what is not there. A port that is taken is passed over for the next one; port 0 lets the system choose.
 */
export function serveFolder(folder, { port = 4321, base = '/', host = 'localhost' } = {}) {
	const files = sirv(folder, { dev: true });
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const missing = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		};
		if (!pathname.startsWith(base)) return missing();
		const inside = pathname.slice(base.length);
		if (!/(?:^|\/)$|\.\w+$/.test(inside) && existsSync(join(folder, normalize(`/${inside}`), 'index.html'))) {
			response.writeHead(301, { location: `${pathname}/${search}` });
			return response.end();
		}
		request.url = `/${inside}${search}`;
		return files(request, response, missing);
	});
	return new Promise((resolve, reject) => {
		const attempt = (wanted) => {
			server.once('error', (error) => {
				if (error.code === 'EADDRINUSE' && wanted < port + 50) attempt(wanted + 1);
				else reject(error);
			});
			server.listen(wanted, host, () => {
				server.removeAllListeners('error');
				resolve({ server, address: `http://${host}:${server.address().port}${base}` });
			});
		};
		attempt(port);
	});
}
