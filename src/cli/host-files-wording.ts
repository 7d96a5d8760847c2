import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run host-files` says of itself. */
export const wording = {
	sv: {
		help: `Skriver inställningar för webbservrar, efter den byggda webbplatsen, i mappen dist-host bredvid dist.

  npm run build
  npm run host-files                            webbplatsen ligger i /var/www/kontaktkatalog på servern
  npm run host-files -- /srv/webb/kontakter     webbplatsen ligger i /srv/webb/kontakter på servern

nginx-http.conf, nginx-server.conf   för nginx: den första i http { }, den andra i server { }
Caddyfile                            för Caddy
bucket.sh                            laddar upp till S3 och liknande
iis-url-rewrite.config               för IIS med modulen URL Rewrite

Mappen för adressen är den som url i site.yaml eller SITE_URL har. Apache, IIS, Netlify, Cloudflare och Azure har sina filer i dist redan.
Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 när filerna är skrivna, 1 när de inte kunde skrivas, 2 om kommandot är felskrivet.`,
		notAFolder: (given: string) =>
			`”${given}” går inte att skriva i inställningarna. Ange mappens hela sökväg på servern, utan mellanslag och särskilda tecken: /srv/webb/kontakter.`,
		notBuilt: (folder: string, command: string) =>
			`Det finns ingen byggd webbplats i ${folder}. Kör ”${command}” först.`,
		waiting: (target: string) => `Något annat skriver till ${target}; väntar …`,
		leftOver: (path: string) => `${path} är kvar sedan tidigare. Ta bort det som inte behövs.`,
		done: (target: string) => `Inställningarna ligger i ${target}. Se docs/driftsatt.md.`,
	},
	en: {
		help: `Writes settings of web servers for the built site, in the folder dist-host beside dist.

  npm run build
  npm run host-files                            the site is in /var/www/kontaktkatalog on the server
  npm run host-files -- /srv/web/contacts       the site is in /srv/web/contacts on the server

nginx-http.conf, nginx-server.conf   for nginx: the first in http { }, the second in server { }
Caddyfile                            for Caddy
bucket.sh                            uploads to S3 and its like
iis-url-rewrite.config               for IIS with the module URL Rewrite

The folder of the address is that of url in site.yaml or of SITE_URL. Apache, IIS, Netlify, Cloudflare and Azure have their files in dist already.
The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 when the files are written, 1 when they could not be, 2 if the command is mistyped.`,
		notAFolder: (given: string) =>
			`"${given}" cannot be written in the settings. Give the folder's whole path on the server, without spaces and special signs: /srv/web/contacts.`,
		notBuilt: (folder: string, command: string) => `There is no built site in ${folder}. Run "${command}" first.`,
		waiting: (target: string) => `Something else writes to ${target}; waiting …`,
		leftOver: (path: string) => `${path} is left from before. Remove what is not needed.`,
		done: (target: string) => `The settings are in ${target}. See docs/driftsatt.md.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
