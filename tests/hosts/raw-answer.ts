import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What a server has answered, as it was sent. */
export interface RawAnswer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

const connections = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks as a browser does, a few at a time, but follows nothing and unpacks nothing. */
export function askRaw(address: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
	return new Promise((resolve, reject) => {
		const asking = request(address, { headers, agent: connections }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part) => parts.push(part));
			response.on('error', reject);
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
			);
		});
		asking.on('error', (error: NodeJS.ErrnoException) => {
			// A server may close an idle connection just as it is used again.
			const isClosed = asking.reusedSocket && error.code === 'ECONNRESET';
			if (isClosed) askRaw(address, headers).then(resolve, reject);
			else reject(error);
		});
		asking.end();
	});
}
