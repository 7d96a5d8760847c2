import type { HostDescription } from './host-description.ts';

/** What hosts take, as their own documentation has it in November 2026. */
export const hostLimits = {
	cloudflareFiles: 20_000,
	/** Bytes, 25 MiB. */
	cloudflareFileSize: 26_214_400,
	/** Without `*` in them; 100 more may have one, and none of ours has. */
	cloudflareRedirects: 2000,
	cloudflareHeaderRules: 100,
	/** Characters. */
	cloudflareHeaderLine: 2000,
	/** With one more, none of them is followed. */
	gitlabRedirects: 1000,
	/** Bytes of `staticwebapp.config.json`, 20 kB. */
	azureConfiguration: 20_000,
} as const;

export type HostLimit = keyof typeof hostLimits;

/** A limit that a site goes past. */
export interface ExceededLimit {
	readonly limit: HostLimit;
	/** What the site has. */
	readonly has: number;
}

/** What a built site has that a host may limit. */
export interface SiteMeasure {
	readonly files: number;
	/** Bytes. */
	readonly largestFile: number;
	/** `_headers`, as it is written. */
	readonly headerRules: string;
	/** Bytes of `staticwebapp.config.json` if nothing had been left out. */
	readonly azureConfiguration: number;
}

/** Which limits a site goes past, so that whoever builds it knows before the host says so, or does not. */
export function findExceededLimits({ moved }: HostDescription, site: SiteMeasure): ExceededLimit[] {
	const lines = site.headerRules.split('\n');
	const redirects = moved.filter(({ to }) => to !== undefined).length;
	const has: Readonly<Record<HostLimit, number>> = {
		cloudflareFiles: site.files,
		cloudflareFileSize: site.largestFile,
		cloudflareRedirects: redirects,
		cloudflareHeaderRules: lines.filter((line) => line.startsWith('/')).length,
		cloudflareHeaderLine: lines.reduce((most, { length }) => Math.max(most, length), 0),
		gitlabRedirects: redirects,
		azureConfiguration: site.azureConfiguration,
	};
	return (Object.keys(hostLimits) as HostLimit[])
		.filter((limit) => has[limit] > hostLimits[limit])
		.map((limit) => ({ limit, has: has[limit] }));
}
