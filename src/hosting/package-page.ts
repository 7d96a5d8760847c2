import type { ReportLanguage } from '../domain/problem.ts';

/** What the page that lies beside a packaged site needs to know. */
export interface PackageFacts {
	/** The directory's name. */
	readonly name: string;
	/** Where it will be published; undefined while that is not decided. */
	readonly address: string | undefined;
	/** Addresses to try, from the site's root, each with what must be seen there. */
	readonly samples: readonly { readonly address: string; readonly shows: string }[];
	/** An address where nothing is. */
	readonly missing: string;
	/** The folder of the zip that holds the site, and the one with settings for servers. */
	readonly folders: { readonly site: string; readonly servers: string };
	/** How many files the site has. */
	readonly files: number;
}

/**
 * The page that comes with a packaged site, for those who put it on a server by hand: where to put it, and how to see that it works. It stands
 * alone and is opened from a disk.
 */
export function renderPackagePage(facts: PackageFacts, language: ReportLanguage): string {
	const say = words[language];
	const html = (text: string) => text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
	const items = (tag: 'ol' | 'ul', texts: readonly string[]) =>
		`<${tag}>${texts.map((text) => `<li>${text}</li>`).join('')}</${tag}>`;
	const name = html(facts.name);
	const site = `<code>${facts.folders.site}</code>`;
	const servers = `<code>${facts.folders.servers}</code>`;
	const samples = facts.samples.map(({ address, shows }) => say.sample(html(address), html(shows)));
	return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say.title(name)}</title>
<style>
:root{color-scheme:light dark}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif}
h1{line-height:1.2}
code{font-size:.95em;overflow-wrap:anywhere;word-break:keep-all}
li{margin-block:.5rem}
@media print{body{margin:0}}
</style>
<h1>${say.title(name)}</h1>
<p>${say.intro(facts.files)}</p>
<h2>${say.where}</h2>
${items('ol', [say.put(site, facts.address === undefined ? undefined : html(facts.address)), say.hidden, say.replace])}
<h2>${say.serverHeading}</h2>
${items('ul', say.servers(servers))}
<h2>${say.works}</h2>
${items('ol', [...samples, say.missing(html(facts.missing)), say.verify(facts.address === undefined ? say.unknownAddress : html(facts.address))])}
<p>${say.back}</p>
</html>
`;
}

const words = {
	sv: {
		title: (name: string) => `${name}: lägg ut webbplatsen`,
		intro: (files: number) =>
			`Här är en hel webbplats i ${files.toLocaleString('sv')} filer. Den är färdig som den är: inget program ska köras på servern, ingen databas behövs, och inget får ändras i filerna.`,
		where: 'Var filerna läggs',
		put: (site: string, address: string | undefined) =>
			`Lägg innehållet i mappen ${site} på webbservern${address === undefined ? ', i roten av en domän eller i en mapp' : `, så att det visas på <b>${address}</b>`}. Länkarna fungerar i vilken mapp som helst.`,
		hidden:
			'Ta med filer vars namn börjar med punkt eller understreck, som <code>.htaccess</code> och <code>_astro</code>.',
		replace:
			'Finns det en tidigare version, byt ut hela mappen på en gång. Lägg helst den nya bredvid och byt namn på mapparna.',
		serverHeading: 'Inställningar för servern',
		servers: (servers: string) => [
			'<b>IIS</b> läser <code>web.config</code> själv. Med modulen URL Rewrite kan reglerna i <code>iis-url-rewrite.config</code> läggas till.',
			'<b>Apache</b> läser <code>.htaccess</code> själv där <code>AllowOverride</code> har <code>FileInfo</code> eller <code>All</code>.',
			`<b>nginx</b>: inkludera <code>nginx-http.conf</code> i <code>http</code> och <code>nginx-server.conf</code> i <code>server</code>. De ligger i ${servers}.`,
			`<b>Caddy</b>: importera <code>Caddyfile</code> i ${servers}.`,
			`<b>S3 och liknande</b>: kör <code>bucket.sh</code> i ${servers}.`,
			'<b>Andra servrar</b> behöver inga inställningar för att webbplatsen ska fungera, men låt <code>404.html</code> visas för det som saknas.',
		],
		works: 'Se efter att det fungerar',
		sample: (address: string, shows: string) => `<code>${address}</code> visar ${shows}.`,
		missing: (address: string) =>
			`En adress som inte finns, till exempel <code>${address}</code>, visar en sida med rubriken ”Sidan finns inte” och svarar 404.`,
		verify: (address: string) =>
			`Den som har katalogens källkod kontrollerar allt på en gång, också svarshuvuden och filtyper, med <code>npm run verify-site -- ${address}</code>`,
		unknownAddress: 'ADRESS',
		back: 'Går något fel: lägg tillbaka den tidigare mappen. Webbplatsen lagrar ingenting på servern.',
	},
	en: {
		title: (name: string) => `${name}: put the site on a server`,
		intro: (files: number) =>
			`Here is a whole site in ${files.toLocaleString('en')} files. It is ready as it is: no program runs on the server, no database is needed, and nothing in the files may be changed.`,
		where: 'Where to put the files',
		put: (site: string, address: string | undefined) =>
			`Put what is in the folder ${site} on the web server${address === undefined ? ', at the root of a domain or in a folder' : `, so that it is shown at <b>${address}</b>`}. Its links work in any folder.`,
		hidden:
			'Take along files whose names begin with a full stop or an underscore, such as <code>.htaccess</code> and <code>_astro</code>.',
		replace:
			'If there is an earlier version, replace the whole folder at once. It is best to put the new one beside it and rename the two.',
		serverHeading: 'Settings for the server',
		servers: (servers: string) => [
			'<b>IIS</b> reads <code>web.config</code> by itself. With the module URL Rewrite, the rules in <code>iis-url-rewrite.config</code> can be added.',
			'<b>Apache</b> reads <code>.htaccess</code> by itself where <code>AllowOverride</code> has <code>FileInfo</code> or <code>All</code>.',
			`<b>nginx</b>: include <code>nginx-http.conf</code> in <code>http</code> and <code>nginx-server.conf</code> in <code>server</code>. They are in ${servers}.`,
			`<b>Caddy</b>: import <code>Caddyfile</code>, in ${servers}.`,
			`<b>S3 and its like</b>: run <code>bucket.sh</code>, in ${servers}.`,
			'<b>Other servers</b> need no settings for the site to work, but let <code>404.html</code> be shown for what is missing.',
		],
		works: 'See that it works',
		sample: (address: string, shows: string) => `<code>${address}</code> shows ${shows}.`,
		missing: (address: string) =>
			`An address that does not exist, such as <code>${address}</code>, shows a page that says so, and answers 404.`,
		verify: (address: string) =>
			`Whoever has the source of the directory checks everything at once, headers and media types too, with <code>npm run verify-site -- ${address}</code>`,
		unknownAddress: 'ADDRESS',
		back: 'If something goes wrong, put the earlier folder back. The site keeps nothing on the server.',
	},
} as const;
