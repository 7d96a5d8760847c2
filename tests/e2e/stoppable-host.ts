import type { Server } from 'node:http';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/static-server.mjs';
import { builtSites } from '../build.ts';

/** A host with a site in a folder, which can be stopped, and can have another version of it. */
export async function startHost() {
	let server: Server | undefined;
	let port = 0;
	return {
		/** Serves a built site where the one before it was served; gives its address. */
		start: async (site: string): Promise<string> => {
			const served = await serveFolder(join(builtSites, site), { port, base: '/katalog/' });
			server = served.server;
			port = Number(new URL(served.address).port);
			return served.address;
		},
		stop: () => {
			const closed = new Promise((resolve) => server?.close(resolve));
			server?.closeAllConnections();
			return closed;
		},
	};
}
