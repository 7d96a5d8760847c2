import { serveFolder } from '../scripts/static-server.mjs';
import { fileAddresses } from '../src/domain/published-address.ts';
import { translator } from '../src/i18n/translate.ts';
import { blockCode, type EmbedSite, elementCode, frameCode } from '../src/views/embed-code.ts';
import { municipalityTarget, searchTarget } from '../src/views/link-target.ts';
import { type HostPage, serveHost, strictPolicy } from './host-page.ts';
import { fixtureDirectory, today } from './unit/fixture-directory.ts';

/** A directory that is served, and another site, on a port of its own and with the strictest policy, which embeds it with the codes of the kit. */
export interface Embedding {
	/** Address of the directory, with a slash at its end. */
	readonly directory: string;
	/** Address of the host, likewise; its pages are `block`, `frame`, `element`, `search`, and those that were asked for. */
	readonly host: string;
	/** What the directory has been asked for, from its root. */
	readonly asked: readonly string[];
	/** Ends the directory, and leaves the host. */
	stopDirectory(): void;
	stop(): void;
}

interface EmbeddingOptions {
	/** The built site. */
	readonly folder: string;
	/** Whether its host lets other sites fetch what is in it. */
	readonly hasCors?: boolean;
	/** More pages of the host: what stands in the body, by its path without a slash before it. `{directory}` is put in. */
	readonly bodies?: Readonly<Record<string, string>>;
}

/** Starts both. The directory is that of the ten contacts, the municipality Malå. */
export async function startEmbedding({ folder, hasCors = true, bodies = {} }: EmbeddingOptions): Promise<Embedding> {
	const asked: string[] = [];
	const served = await serveFolder(folder, {
		port: 0,
		headers: (path) => {
			// The host's own answer to what is not there is asked for by nobody.
			if (path !== fileAddresses.missing()) asked.push(path);
			return hasCors ? {} : { 'Access-Control-Allow-Origin': undefined };
		},
	});
	const { address } = served;
	const codes = { ...writeCodes(address), ...bodies };
	const pages = Object.entries(codes).map(([name, body]): [string, HostPage] => [
		`/${name}`,
		{
			html: hostPage(body.replaceAll('{directory}', address)),
			headers: { 'Content-Security-Policy': strictPolicy(address) },
		},
	]);
	const host = await serveHost(Object.fromEntries(pages));
	const stopDirectory = () => {
		served.server.close();
		served.server.closeAllConnections();
	};
	return {
		directory: address,
		host: host.address,
		asked,
		stopDirectory,
		stop: () => {
			stopDirectory();
			host.server.close();
			host.server.closeAllConnections();
		},
	};
}

/** The codes as the kit gives them for a directory at an address. */
function writeCodes(url: string): Record<'block' | 'frame' | 'element' | 'search', string> {
	const directory = fixtureDirectory('content');
	const t = translator('sv');
	const { languages } = directory.site;
	const site: EmbedSite = { url, name: 'Kontaktkatalogen', languages, language: 'sv', today };
	const municipality = directory.municipalities.find(({ slug }) => slug === 'mala');
	if (municipality === undefined) throw new Error('The ten contacts have one in Malå');
	const target = municipalityTarget(directory, municipality, t, 'sv');
	return {
		block: blockCode(target, site, t) ?? '',
		frame: frameCode(target, site) ?? '',
		element: elementCode(target, site) ?? '',
		search: frameCode(searchTarget(t), site) ?? '',
	};
}

function hostPage(body: string): string {
	return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kommunens sida</title></head>
<body><h1>Malå kommun</h1>
${body}
</body>
</html>`;
}
