import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askRaw, type RawAnswer } from './raw-answer.ts';

/** What a host does with an address; undefined leaves it to the site. */
export type Fault = (path: string, response: ServerResponse) => undefined | 'done';

export interface FaultyHost {
	/** Where it answers, with a slash at the end. */
	readonly address: string;
	/** Every path that it has been asked for. */
	readonly asked: readonly string[];
	stop(): void;
}

/** What a site has answered. No site changes while hosts stand before it, and most of them hand on nearly all of it. */
const answered = new Map<string, Promise<RawAnswer>>();

/** Stands before a site and does with some addresses what hosts do. */
export async function startFaultyHost(site: string, fault: Fault): Promise<FaultyHost> {
	const asked: string[] = [];
	const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
		asked.push(url);
		if (fault(url, response) === 'done') return;
		const { status, headers, body } = await answerOf(new URL(url.slice(1), site).href);
		const sent = { ...headers, ...held(response) };
		for (const [name, value] of Object.entries(sent)) {
			if (value === undefined || value === '') delete sent[name];
		}
		for (const name of response.getHeaderNames()) response.removeHeader(name);
		response.writeHead(status, sent).end(body);
	};
	const server = createServer((incoming, response) => {
		answer(incoming, response).catch(() => response.destroy());
	});
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

/** What the site itself answers, which is asked once for each address. */
function answerOf(address: string): Promise<RawAnswer> {
	const known = answered.get(address) ?? askRaw(address);
	answered.set(address, known);
	// Whoever asks next may be answered.
	known.catch(() => answered.delete(address));
	return known;
}

/** Headers that a fault has set already, and that stand instead of the site's. */
function held(response: ServerResponse): Record<string, string> {
	return Object.fromEntries(response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]));
}
