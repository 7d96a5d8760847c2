import { readFile } from 'node:fs/promises';
import { createServer, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { hasSoundHost, readTarget } from './request-target.mjs';
import { findFile } from './served-file.mjs';

/** By the ending of a file's name, what is said of it beside what `send` says. */
const fileHeaders = {
	// RFC 6350 section 10.1; send knows the older name.
	vcf: { 'Content-Type': 'text/vcard; charset=utf-8' },
	// A drawing that is opened on its own can run nothing and fetch nothing.
	svg: { 'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'" },
};

/**
 * Serves a built site as a plain web host would: under a path such as `/` or `/a/b/`, with a slash added to a folder's address, and
 * `404.html` for what is not there. A port that is taken is passed over for the next one; port 0 lets the system choose. No request ends the
 * server: one that makes no sense is answered 400, one that is not finished within `patience` milliseconds 408. What a host says beside that,
 * `headers` gives for a path within the site.
 *
 * @param {string} folder
 * @param {{ port?: number, base?: string, host?: string, patience?: number, headers?: (path: string) => Record<string, string> }} [options]
 */
export function serveFolder(
	folder,
	{ port = 4321, base = '/', host = 'localhost', patience = 10_000, headers = () => ({}) } = {},
) {
	const server = createServer(
		{ headersTimeout: patience, requestTimeout: patience, connectionsCheckingInterval: patience / 4 },
		(request, response) => {
			answer(folder, base, headers, request, response).catch(() => refuse(response, 500));
		},
	);
	// Who asks and then does not read.
	server.setTimeout(3 * patience);
	server.on('connect', (_, socket) => {
		socket.on('error', () => socket.destroy());
		socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
	});
	return new Promise((resolve, reject) => {
		let wanted = port;
		server.on('error', (error) => {
			if (server.listening) return;
			if (error.code !== 'EADDRINUSE' || wanted >= Math.min(port + 50, 65_535)) reject(error);
			else server.listen(++wanted, host);
		});
		server.on('listening', () => resolve({ server, address: `http://${host}:${server.address().port}${base}` }));
		server.listen(wanted, host);
	});
}

async function answer(folder, base, headers, request, response) {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return refuse(response, 405);
	}
	const target = readTarget(request.url ?? '');
	if (target === undefined || !hasSoundHost(request)) return refuse(response, 400);
	const { path, written, query } = target;
	if (!path.startsWith(base)) return missing(folder, response);
	const inside = path.slice(base.length);
	response.setHeaders(new Map(Object.entries(headers(`/${inside}`))));
	const isFolder = inside === '' || inside.endsWith('/');
	const file = await findFile(folder, isFolder ? `${inside}index.html` : inside);
	if (file !== undefined) return give(file, folder, request, response);
	if (isFolder || (await findFile(folder, `${inside}/index.html`)) === undefined) return missing(folder, response);
	response.statusCode = 301;
	response.setHeader('Location', `${written}/${query}`);
	return response.end();
}

function give({ root, path }, folder, request, response) {
	send(request, path.split('/').map(encodeURIComponent).join('/'), {
		root,
		index: false,
		dotfiles: 'allow',
		cacheControl: false,
	})
		.on('headers', () => {
			const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
			response.setHeader('Cache-Control', 'no-cache');
			if (Object.hasOwn(fileHeaders, ending)) response.setHeaders(new Map(Object.entries(fileHeaders[ending])));
		})
		.on('error', ({ status, headers = {} }) => {
			if (response.headersSent) return response.destroy();
			for (const name of response.getHeaderNames()) {
				if (name !== 'x-content-type-options') response.removeHeader(name);
			}
			response.setHeaders(new Map(Object.entries(headers)));
			return status === 404 ? missing(folder, response) : refuse(response, status);
		})
		.pipe(response);
}

/** The site's own page for what is not there; a line while there is none, as when a build is being put in place. */
async function missing(folder, response) {
	const file = await findFile(folder, '404.html');
	const page = file && (await readFile(join(file.root, file.path)).catch(() => undefined));
	if (page === undefined) return refuse(response, 404);
	response.statusCode = 404;
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	return response.end(page);
}

function refuse(response, status) {
	if (response.headersSent) return response.destroy();
	response.statusCode = status;
	response.setHeader('Content-Type', 'text/plain; charset=utf-8');
	return response.end(`${status} ${STATUS_CODES[status]}\n`);
}
