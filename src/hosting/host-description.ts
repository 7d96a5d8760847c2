import type { Directory } from '../domain/directory.ts';
import type { FileEndings } from '../domain/ledger/entry-addresses.ts';
import { listMovedAddresses, type MovedAddress } from '../domain/ledger/moved-address.ts';
import { getBasePath } from '../domain/url.ts';
import { hostLimits } from './host-limits.ts';
import { type ResponseHeaders, responseHeaders } from './response-headers.ts';

/** All that a web host has to know of a site beside its files. Every host's own files are written from this. */
export interface HostDescription {
	/** The address that the site was built for. */
	readonly address: string;
	/** Where the site is on its host: `/`, `/kontakter/`. */
	readonly base: string;
	readonly headers: ResponseHeaders;
	/** Addresses that lead to another, or are gone; no more files that have ended because there are too many contacts than the host that takes the fewest redirects has room for. */
	readonly moved: readonly MovedAddress[];
	/** True where `.br` and `.gz` lie beside texts. */
	readonly isPrecompressed: boolean;
}

/**
 * A build's own copy of its description, as JSON: the preview server and the commands that read a built site go by it. Hidden, and of no use to
 * readers.
 */
export const hostDescriptionFile = '.kontaktkatalog-host.json';

/**
 * What hosts are told of a directory.
 *
 * @param endings of the files that the site has beside its pages
 */
export function describeHost(directory: Directory, endings: FileEndings): HostDescription {
	const { site } = directory;
	return {
		address: site.url,
		base: getBasePath(site.url),
		headers: responseHeaders(site),
		moved: listMovedAddresses(directory, endings, hostLimits.gitlabRedirects),
		isPrecompressed: site.hosting.precompress,
	};
}

/** What hosts are told of a site that nothing is known of. */
export const unknownHost: HostDescription = {
	address: 'https://kontakter.example/',
	base: '/',
	headers: responseHeaders({ languages: ['sv'], hosting: { hsts: false, precompress: false, framedBy: [] } }),
	moved: [],
	isPrecompressed: false,
};
