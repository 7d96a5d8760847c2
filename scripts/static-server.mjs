import { readFile } from 'node:fs/promises';
import { createServer, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { contentTypeOf } from '../src/hosting/media-types.ts';
import { redirectStatus } from '../src/hosting/redirect-status.ts';
import { fieldsFor } from '../src/hosting/response-headers.ts';
import { hasSoundHost, readTarget } from './request-target.mjs';
import { findFile } from './served-file.mjs';
import { createHostReader } from './served-host.mjs';

/**
 * Serves a built site as a web host would that does all the site asks of it: under a path such as `/` or `/a/b/`, its letters as they are, with
 * a slash added to a folder's address, addresses that have moved led on, and `404.html` for what is not there. A port that is taken is passed
 * over for the next one; port 0 lets the system choose. No request ends the server: one that makes no sense is answered 400, one that is not
 * finished within `patience` milliseconds 408. What a host says otherwise than the site asks, `headers` gives for a path within the site;
 * undefined leaves a header out.
 *
 * @param {string} folder
 * @param {{ port?: number, base?: string, host?: string, patience?: number, headers?: (path: string) => Record<string, string | undefined> }} [options]
 */
export function serveFolder(
	folder,
	{ port = 4321, base = '/', host = 'localhost', patience = 10_000, headers = () => ({}) } = {},
) {
	const readHost = createHostReader(folder);
	const server = createServer(
		{ headersTimeout: patience, requestTimeout: patience, connectionsCheckingInterval: patience / 4 },
		(request, response) => {
			answer({ folder, base, headers, readHost }, request, response).catch(() => refuse(response, 500));
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

async function answer({ folder, base, headers, readHost }, request, response) {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return refuse(response, 405);
	}
	const target = readTarget(request.url ?? '');
	if (target === undefined || !hasSoundHost(request)) return refuse(response, 400);
	const { path, written, query } = target;
	const { host, moved } = await readHost();
	const fieldsOf = (path) => ({ ...fieldsFor(host.headers, path), ...headers(path) });
	if (!path.startsWith(base)) return missing(folder, fieldsOf, response);
	const inside = path.slice(base.length);
	const isFolder = inside === '' || inside.endsWith('/');
	setFields(response, fieldsOf(`/${inside}`));
	const leads = moved.get(`/${inside}`);
	if (leads?.to !== undefined)
		return leadOn(response, `${encodeURI(base)}${leads.to.slice(1)}${query}`, redirectStatus(leads.isForNow));
	const file = await findFile(folder, isFolder ? `${inside}index.html` : inside);
	if (file !== undefined) return give(file, leads === undefined ? 200 : 410, { folder, fieldsOf }, request, response);
	if (leads !== undefined) return missing(folder, fieldsOf, response, 410);
	if (isFolder || (await findFile(folder, `${inside}/index.html`)) === undefined)
		return missing(folder, fieldsOf, response);
	return leadOn(response, `${written}/${query}`, redirectStatus());
}

function leadOn(response, location, status) {
	response.statusCode = status;
	response.setHeader('Location', location);
	return response.end();
}

function setFields(response, fields) {
	for (const [name, value] of Object.entries(fields)) {
		if (value === undefined) response.removeHeader(name);
		else response.setHeader(name, value);
	}
}

function give({ root, path }, status, { folder, fieldsOf }, request, response) {
	response.statusCode = status;
	const type = contentTypeOf(path);
	if (type !== undefined) response.setHeader('Content-Type', type);
	send(request, path.split('/').map(encodeURIComponent).join('/'), {
		root,
		index: false,
		dotfiles: 'allow',
		cacheControl: false,
	})
		.on('error', ({ status, headers = {} }) => {
			if (response.headersSent) return response.destroy();
			for (const name of response.getHeaderNames()) {
				if (name !== 'x-content-type-options') response.removeHeader(name);
			}
			setFields(response, headers);
			return status === 404 ? missing(folder, fieldsOf, response) : refuse(response, status);
		})
		.pipe(response);
}

/** The site's own page for what is not there; a line while there is none, as when a build is being put in place. */
async function missing(folder, fieldsOf, response, status = 404) {
	const file = await findFile(folder, '404.html');
	const page = file && (await readFile(join(file.root, file.path)).catch(() => undefined));
	if (page === undefined) return refuse(response, status);
	response.statusCode = status;
	setFields(response, fieldsOf('/404.html'));
	response.setHeader('Content-Type', contentTypeOf('404.html'));
	return response.end(page);
}

function refuse(response, status) {
	if (response.headersSent) return response.destroy();
	response.statusCode = status;
	response.setHeader('Content-Type', 'text/plain; charset=utf-8');
	return response.end(`${status} ${STATUS_CODES[status]}\n`);
}
