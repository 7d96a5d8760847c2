import { createServer, type Server } from 'node:http';

/** A page of another site. */
export interface HostPage {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages of another site, each at its path, on a port of their own; what is not among them is answered 404. */
export async function serveHost(
	pages: Readonly<Record<string, HostPage>>,
): Promise<{ server: Server; address: string }> {
	const server = createServer(({ url = '' }, response) => {
		const page = pages[url.replace(/\?.*$/u, '')];
		if (url === '/favicon.ico') {
			response.statusCode = 204;
			return response.end();
		}
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
		response.statusCode = page === undefined ? 404 : 200;
		return response.end(page?.html ?? '<!doctype html><title>Finns inte</title>');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The host has no port');
	return { server, address: `http://127.0.0.1:${address.port}/` };
}

/**
 * The strictest policy that a site can have and still embed a directory: its own files, and from the directory a script, data and frames.
 *
 * @param directory the directory's address
 */
export function strictPolicy(directory: string): string {
	const { origin } = new URL(directory);
	return [
		"default-src 'none'",
		"img-src 'self'",
		`script-src ${origin}`,
		`connect-src ${origin}`,
		`frame-src ${origin}`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');
}
