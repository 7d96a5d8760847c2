import type { HostDescription } from './host-description.ts';
import { renderBucketScript } from './hosts/bucket-script.ts';
import { renderCaddyfile } from './hosts/caddyfile.ts';
import { renderHeaderRules } from './hosts/header-rules-file.ts';
import { renderHtaccess } from './hosts/htaccess.ts';
import { renderNginxLocations, renderNginxMaps } from './hosts/nginx.ts';
import { renderRedirects } from './hosts/redirects-file.ts';
import { renderStaticWebApp } from './hosts/static-web-app.ts';
import { renderUrlRewrite } from './hosts/url-rewrite.ts';
import { renderWebConfig } from './hosts/web-config.ts';

/** A file for web hosts, by its name. */
export interface HostFile {
	readonly name: string;
	readonly text: string;
}

/** Where the snippets say that the site lies on a server, until somebody says otherwise. */
export const usualFolder = '/var/www/kontaktkatalog';

/**
 * The files that hosts look for in the folder of a site itself, each at its root.
 *
 * @param files addresses of the site's files, from its root
 */
export function listHostFiles(host: HostDescription, files: readonly string[]): HostFile[] {
	return [
		{ name: '_headers', text: renderHeaderRules(host) },
		{ name: '_redirects', text: renderRedirects(host) },
		{ name: '.htaccess', text: renderHtaccess(host) },
		{ name: 'web.config', text: renderWebConfig(host, files) },
		{ name: 'staticwebapp.config.json', text: renderStaticWebApp(host, files).text },
		// Without it GitHub Pages leaves out what begins with an underscore.
		{ name: '.nojekyll', text: '' },
	];
}

/**
 * What servers read from files of their own, to be put there by whoever keeps the server.
 *
 * @param folder where the files of the site are on the server
 */
export function listHostSnippets(host: HostDescription, folder = usualFolder): HostFile[] {
	return [
		{ name: 'nginx-http.conf', text: renderNginxMaps(host) },
		{ name: 'nginx-server.conf', text: renderNginxLocations(host, folder) },
		{ name: 'Caddyfile', text: renderCaddyfile(host, folder) },
		{ name: 'bucket.sh', text: renderBucketScript(host) },
		{ name: 'iis-url-rewrite.config', text: renderUrlRewrite(host) },
	];
}
