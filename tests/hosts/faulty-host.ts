import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host does with an address; undefined leaves it to the site. */
export type Fault = (path: string, response: ServerResponse) => undefined | 'done';

export interface FaultyHost {
	/** Where it answers, with a slash at the end. */
	readonly address: string;
	/** Every path that it has been asked for. */
	readonly asked: readonly string[];
	stop(): void;
}

/** Stands before a site and does with some addresses what hosts do. */
export async function startFaultyHost(site: string, fault: Fault): Promise<FaultyHost> {
	const asked: string[] = [];
	const answer = ({ url = '/', method = 'GET' }: IncomingMessage, response: ServerResponse) => {
		asked.push(url);
		if (fault(url, response) === 'done') return;
		const onward = request(new URL(url.slice(1), site), { method }, (answered) => {
			const headers = { ...answered.headers, ...held(response) };
			for (const [name, value] of Object.entries(headers)) {
				if (value === undefined || value === '') delete headers[name];
			}
			for (const name of response.getHeaderNames()) response.removeHeader(name);
			response.writeHead(answered.statusCode ?? 500, headers);
			answered.pipe(response);
		});
		onward.on('error', () => response.destroy());
		onward.end();
	};
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		asked,
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

/** Headers that a fault has set already, and that stand instead of the site's. */
function held(response: ServerResponse): Record<string, string> {
	return Object.fromEntries(response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]));
}
