import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { hostOfBuild } from '../data/host.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { hostDescriptionFile } from '../hosting/host-description.ts';
import { listHostFiles } from '../hosting/host-files.ts';
import { type ExceededLimit, findExceededLimits, hostLimits } from '../hosting/host-limits.ts';
import { renderHeaderRules } from '../hosting/hosts/header-rules-file.ts';
import { renderStaticWebApp } from '../hosting/hosts/static-web-app.ts';
import { listFolder } from '../output/build-marker.ts';
import { printable } from '../reports/printable.ts';
import { compressTexts } from './compressed-files.ts';

/**
 * Writes what hosts read beside the site, and compressed texts where `site.yaml` asks for them. A file of the same name from `public/` stands
 * as it is. To be run when all else is written.
 */
export function hostFiles(): AstroIntegration {
	const environment = readEnvironmentOrExit();
	return {
		name: 'host-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const host = hostOfBuild(environment);
				const addresses = listAddresses(root);
				const own = listHostFiles(host, addresses).filter(({ name }) => !existsSync(join(root, name)));
				for (const { name, text } of own) writeFileSync(join(root, name), text);
				writeFileSync(join(root, hostDescriptionFile), `${JSON.stringify(host)}\n`);
				if (host.isPrecompressed) await compressTexts(root, addresses);
				// A large site is not gone through once more for a few files.
				const written = host.isPrecompressed
					? listAddresses(root)
					: [
							...new Set([
								...addresses,
								...[...own.map(({ name }) => name), hostDescriptionFile].map((name) => `/${name}`),
							]),
						];
				const exceeded = findExceededLimits(host, {
					files: written.length,
					// As arguments of one call they would be too many.
					largestFile: written.reduce((most, address) => Math.max(most, statSync(`${root}/${address}`).size), 0),
					headerRules: renderHeaderRules(host),
					azureConfiguration: renderStaticWebApp(host, addresses).bytesInFull,
				});
				for (const each of exceeded) console.warn(printable(explainLimit(each, environment.language)));
			},
		},
	};
}

function listAddresses(root: string): string[] {
	return listFolder(root).files.map((path) => `/${path}`);
}

function explainLimit({ limit, has }: ExceededLimit, language: ReportLanguage): string {
	return limitNotices[language][limit](has.toLocaleString(language), hostLimits[limit].toLocaleString(language));
}

const limitNotices = {
	sv: {
		cloudflareFiles: (has: string, limit: string) =>
			`Webbplatsen har ${has} filer. Cloudflare Pages tar högst ${limit}; andra webbhotell tar den.`,
		cloudflareFileSize: (has: string, limit: string) =>
			`Webbplatsens största fil är på ${has} byte. Cloudflare Pages tar högst ${limit}; andra webbhotell tar den.`,
		cloudflareRedirects: (has: string, limit: string) =>
			`Webbplatsen har ${has} adresser som leder vidare. Cloudflare Pages tar högst ${limit} i _redirects; de andra leds vidare av sina sidor.`,
		cloudflareHeaderRules: (has: string, limit: string) =>
			`_headers har ${has} regler. Cloudflare Pages läser de första ${limit}.`,
		cloudflareHeaderLine: (has: string, limit: string) =>
			`_headers har en rad på ${has} tecken. Cloudflare Pages läser högst ${limit}: korta hosting.framedBy i site.yaml.`,
		gitlabRedirects: (has: string, limit: string) =>
			`Webbplatsen har ${has} adresser som leder vidare. GitLab Pages tar högst ${limit} i _redirects och följer annars ingen av dem; där leder sidorna vidare.`,
		azureConfiguration: (has: string, limit: string) =>
			`staticwebapp.config.json skulle bli ${has} byte. Azure tar högst ${limit}, så några adresser som leder vidare är utelämnade; de leds vidare av sina sidor.`,
	},
	en: {
		cloudflareFiles: (has: string, limit: string) =>
			`The site has ${has} files. Cloudflare Pages takes at most ${limit}; other hosts take it.`,
		cloudflareFileSize: (has: string, limit: string) =>
			`The site's largest file has ${has} bytes. Cloudflare Pages takes at most ${limit}; other hosts take it.`,
		cloudflareRedirects: (has: string, limit: string) =>
			`The site has ${has} addresses that lead on. Cloudflare Pages takes at most ${limit} in _redirects; the others are led on by their pages.`,
		cloudflareHeaderRules: (has: string, limit: string) =>
			`_headers has ${has} rules. Cloudflare Pages reads the first ${limit}.`,
		cloudflareHeaderLine: (has: string, limit: string) =>
			`_headers has a line of ${has} characters. Cloudflare Pages reads at most ${limit}: shorten hosting.framedBy in site.yaml.`,
		gitlabRedirects: (has: string, limit: string) =>
			`The site has ${has} addresses that lead on. GitLab Pages takes at most ${limit} in _redirects and else follows none; there the pages lead on.`,
		azureConfiguration: (has: string, limit: string) =>
			`staticwebapp.config.json would have ${has} bytes. Azure takes at most ${limit}, so some addresses that lead on are left out; they are led on by their pages.`,
	},
} as const;
