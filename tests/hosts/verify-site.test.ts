import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { readContentFiles } from '../../src/data/content-files.ts';
import { keptIssues } from '../../src/data/embed-issues.ts';
import { parseDate } from '../../src/domain/date.ts';
import { isEmbedScript } from '../../src/domain/embed-address.ts';
import type { ContentFile } from '../../src/importers/content-file.ts';
import { readContentFolder } from '../../src/importers/content-folder.ts';
import { type ExpectedSite, expectSite } from '../../src/verification/expected-site.ts';
import { verifySite } from '../../src/verification/verify-site.ts';
import { describeSiteReport } from '../../src/verification/wording.ts';
import { buildDate, builtSites } from '../build.ts';
import { inEveryRun, inLongRun } from '../in-every-run.ts';
import { type Fault, startFaultyHost } from './faulty-host.ts';

/** A fault of a host or of what is on it, and what is said of it. A new case is a row; those that differ in no code from one above them stand last. */
interface HostFault {
	readonly what: string;
	readonly fault: Fault;
	/** Those that hide nothing of one another are shown in one crawl in every run, and by themselves in the long one. */
	readonly crawl?: 'first' | 'second';
	/** The codes of what is found. */
	readonly found: readonly string[];
	/** What the report says in Swedish. */
	readonly says: string;
}

const end = (response: Parameters<Fault>[1], status: number, headers: Record<string, string>, body = '') => {
	response.writeHead(status, headers).end(body);
	return 'done' as const;
};
const html = { 'content-type': 'text/html; charset=utf-8' };
/** What every page of a build has. */
const ownPolicy = '<meta http-equiv="Content-Security-Policy" content="">';
const contact = '/kontakt/mala-andt-bra/';
/** For what would hide what is wrong of that one in the same crawl. */
const [otherContact, thirdContact] = ['/kontakt/polis-umea/', '/kontakt/polis-pitea/'];
const data = '/data/kontakter.json';
const version = '/data/innehall.json';

const faults: readonly HostFault[] = [
	{
		what: 'is another site',
		fault: (_, response) => end(response, 200, html, '<!doctype html><title>Annat</title>'),
		found: ['not-the-directory'],
		says: 'finns något annat än katalogen (svar 200)',
	},
	{
		what: 'answers with a page where a file should be',
		fault: (path, response) => (path === data ? end(response, 200, html, '<!doctype html>') : undefined),
		found: ['not-the-directory'],
		says: 'också data/',
	},
	{
		what: 'asks for a password',
		fault: (_, response) => end(response, 401, { 'www-authenticate': 'Basic' }),
		found: ['not-the-directory'],
		says: '(svar 401)',
	},
	{
		what: 'sends its start page round in a ring',
		fault: (path, response) => end(response, 302, { location: path === '/' ? '/index' : '/' }),
		found: ['unreachable'],
		says: 'svarar inte',
	},
	{
		what: 'shows the start page where it has nothing',
		fault: (path, response) =>
			path === contact || !isBuilt(path)
				? end(response, 200, Object.fromEntries(headersOfStart), builtFile('/'))
				: undefined,
		found: ['answers-anything', 'address-lost'],
		says: `svarar inte: ${contact}. Ladda upp`,
	},
	{
		what: 'has lost a page',
		fault: (path, response) => (path === otherContact ? end(response, 404, html) : undefined),
		crawl: 'first',
		found: ['address-lost'],
		says: `svarar inte: ${otherContact}. Ladda upp`,
	},
	{
		what: 'sends no policy',
		fault: (_, response) => {
			response.setHeader('content-security-policy', '');
			return undefined;
		},
		crawl: 'first',
		found: ['header-missing', 'header-missing', 'header-missing'],
		says: 'Svarshuvudet Content-Security-Policy saknas',
	},
	{
		what: 'lists its files where a page is lost',
		fault: (path, response) =>
			path === otherContact
				? end(response, 200, Object.fromEntries(headersOfStart), '<title>Index of /kontakt</title><a href="../">..</a>')
				: undefined,
		crawl: 'second',
		found: ['address-lost'],
		says: `svarar inte: ${otherContact}. Ladda upp`,
	},
	{
		what: 'leads a lost page to the start page',
		fault: (path, response) => (path === thirdContact ? end(response, 302, { location: '/' }) : undefined),
		crawl: 'second',
		found: ['led-away'],
		says: `svarar inte själva, utan leder till http://127.0.0.1`,
	},
	{
		what: 'has what was built from other content with the same contacts',
		fault: (path, response) => {
			if (path !== version) return undefined;
			return end(response, 200, Object.fromEntries(headersOfData), '{"fingerprint":"0123456789abcdef"}');
		},
		crawl: 'second',
		found: ['outdated-elsewhere'],
		says: 'kontakterna är desamma, men en sida, ett pressmeddelande',
	},
	{
		what: 'sends one page round in a ring',
		fault: (path, response) => (path === contact ? end(response, 301, { location: contact }) : undefined),
		crawl: 'first',
		found: ['redirect-loop'],
		says: `runt i en ring: ${contact}`,
	},
	{
		what: 'has lost a script',
		fault: (path, response) => (path.startsWith('/skript/') ? end(response, 403, html) : undefined),
		crawl: 'first',
		found: ['link-broken'],
		says: 'är bruten (svar 403). Den står på /, /a-o/, ',
	},
	{
		what: 'never answers for one file',
		fault: (path) => (path === '/kommun/mala.vcf' ? 'done' : undefined),
		crawl: 'first',
		found: ['too-slow'],
		says: 'Svaret dröjde för länge: /kommun/mala.vcf',
	},
	{
		what: 'leads an old address to the start page',
		fault: (path, response) => (path === '/kommun/2418/' ? end(response, 301, { location: '/' }) : undefined),
		crawl: 'first',
		found: ['leads-wrong'],
		says: '/kommun/2418/ ska leda till /kommun/mala/, men leder till http://127.0.0.1',
	},
	{
		what: 'has a page of its own where it has nothing',
		fault: (path, response) =>
			isBuilt(path) ? undefined : end(response, 404, html, '<!doctype html><title>404 Not Found</title>'),
		crawl: 'first',
		found: ['other-missing-page'],
		says: 'visar webbservern en egen sida i stället för katalogens 404.html',
	},
	{
		what: 'does not know what a business card is',
		fault: (path, response) => {
			if (path.endsWith('.vcf')) response.setHeader('content-type', 'application/octet-stream');
			return undefined;
		},
		crawl: 'first',
		found: ['type-wrong'],
		says: 'Filtypen är ”application/octet-stream”, men ska vara ”text/vcard; charset=utf-8”',
	},
	{
		what: 'has facts of before',
		fault: (path, response) => {
			if (path !== data) return undefined;
			const facts = JSON.parse(readFileSync(join(builtSites, 'hosted', data), 'utf8'));
			facts.contacts.pop();
			facts.contacts[0].role = 'Som det var';
			facts.contacts.push({ ...facts.contacts[1], id: 'slutade' });
			return end(response, 200, Object.fromEntries(headersOfData), JSON.stringify(facts));
		},
		crawl: 'first',
		found: ['outdated'],
		says: 'borttagna ur innehållet: slutade',
	},
	{
		what: 'has a page without an end',
		fault: (path, response) =>
			path === contact ? end(response, 200, Object.fromEntries(headersOfStart), 'a'.repeat(6_000_000)) : undefined,
		crawl: 'second',
		found: ['too-long'],
		says: `längre än 5 MB och blev inte lästa: ${contact}`,
	},
	{
		what: 'has what was built for another address',
		fault: (path, response) => {
			if (path !== data) return undefined;
			const facts = JSON.parse(readFileSync(join(builtSites, 'hosted', data), 'utf8'));
			const body = JSON.stringify({ ...facts, url: 'https://www.kommun.se/kontakter' });
			return end(response, 200, Object.fromEntries(headersOfData), body);
		},
		crawl: 'second',
		found: ['other-address'],
		says: 'Webbplatsen är byggd för https://www.kommun.se/kontakter/, men ligger på http://127.0.0.1',
	},
	{
		what: 'lets anyone frame everything',
		fault: (_, response) => {
			response.setHeader('content-security-policy', 'frame-ancestors *');
			return undefined;
		},
		crawl: 'second',
		found: ['header-differs', 'header-differs'],
		says: 'är ”frame-ancestors *”, men ska vara',
	},
	{
		what: 'calls pages and files by other endings',
		fault: (path, response) => {
			if (path === contact) return end(response, 308, { location: `${contact}index.html` });
			if (path === '/kontakter.html') return end(response, 308, { location: '/kontakter' });
			const built = { [`${contact}index.html`]: contact, '/kontakter': '/kontakter.html' }[path];
			return built === undefined ? undefined : end(response, 200, Object.fromEntries(headersOfStart), builtFile(built));
		},
		found: [],
		says: 'Inget fel hittades.',
	},
	{
		what: 'hangs up on one file',
		fault: (path, response) => {
			if (path !== '/kommun/mala.csv') return undefined;
			response.destroy();
			return 'done';
		},
		found: ['address-lost'],
		says: '/kommun/mala.csv',
	},
	{
		what: 'leads a lost page to another site',
		fault: (path, response) =>
			path === contact ? end(response, 302, { location: 'https://namn:ord@annan.example/' }) : undefined,
		found: ['led-away'],
		says: `leder till https://…@annan.example/: ${contact}`,
	},
	{
		what: 'leads a lost page to what is no address of a site',
		fault: (path, response) => (path === contact ? end(response, 302, { location: 'data:text/html,hej' }) : undefined),
		found: ['led-away'],
		says: `leder till data:text/html,hej: ${contact}`,
	},
	{
		what: 'leads an old address out of the site',
		fault: (path, response) =>
			path === '/kommun/2418/' ? end(response, 301, { location: 'https://annan.example/' }) : undefined,
		found: ['leads-wrong'],
		says: '/kommun/2418/ ska leda till /kommun/mala/, men leder till https://annan.example/',
	},
	{
		what: 'leads to the start page where it has nothing',
		fault: (path, response) => (isBuilt(path) ? undefined : end(response, 302, { location: '/' })),
		found: ['answers-anything'],
		says: 'svarar 200 även för en adress där inget kan finnas (http://127.0.0.1',
	},
	{
		what: 'makes up a page after each page',
		fault: (path, response) => {
			const [, number] = /^\/sida\/(\d+)\/$/u.exec(path) ?? [];
			if (path !== contact && number === undefined) return undefined;
			const page = `<!doctype html>${ownPolicy}<a href="/sida/${Number(number ?? 0) + 1}/">Nästa</a>`;
			return end(response, 200, Object.fromEntries(headersOfStart), page);
		},
		found: [],
		says: 'Inget fel hittades.',
	},
	{
		what: 'has a page that takes long to read',
		fault: (path, response) =>
			path === contact
				? end(response, 200, Object.fromEntries(headersOfStart), ownPolicy + '<a x='.repeat(200_000))
				: undefined,
		found: [],
		says: 'Inget fel hittades.',
	},
	{
		what: 'calls business cards as GitHub does',
		fault: (path, response) => {
			if (path.endsWith('.vcf')) response.setHeader('content-type', 'text/x-vcard');
			return undefined;
		},
		found: [],
		says: 'Inget fel hittades.',
	},
];
/** Those that the site itself sends with its file of facts, and with its start page; how long they are is another matter. */
let headersOfData: Headers;
let headersOfStart: Headers;
const builtFile = (path: string) =>
	readFileSync(join(builtSites, 'hosted', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const isBuilt = (path: string) =>
	existsSync(join(builtSites, 'hosted', path.endsWith('/') ? `${path}index.html` : path));

/** Addresses that other sites rely on, and that no page of the directory leads to. */
const reliedOn = [
	'/embed.v1.js',
	...readdirSync('public').flatMap((name) => (isEmbedScript(`/${name}`) ? [`/${name}`] : [])),
	'/embed/kommun/2418.json',
	'/en/embed/kommun/2418.json',
	'/embed/organisation/mala-kommun.json',
	'/embed/kontakt/mala-andt-bra.json',
	'/oembed/kommun/mala.json',
	'/en/oembed/organisation/mala-kommun.json',
	'/kontakter.html',
	'/en/kontakter.html',
	'/manifest.webmanifest',
	'/en/manifest.webmanifest',
	'/sparad-kopia.js',
];

/** So long, in milliseconds, one file that never comes is waited for. A busy machine may keep all others waiting for half of it. */
const patience = 6000;

/** What is expected of the site when its content has been changed. */
async function expectContent(change: (files: ContentFile[]) => ContentFile[]): Promise<ExpectedSite> {
	const today = parseDate(buildDate);
	if (today === undefined) throw new Error('No day');
	const files = change(readContentFiles(join(builtSites, 'hosted-content')));
	const { content, problems } = readContentFolder(files, today);
	if (content === undefined) throw new Error(JSON.stringify(problems));
	return expectSite({ ...content, scriptHashes: keptIssues().map(({ hash }) => hash) });
}

describe('a published site', () => {
	let server: Server;
	let site: string;
	let expected: ExpectedSite;

	beforeAll(async () => {
		({ server, address: site } = await serveFolder(join(builtSites, 'hosted'), { port: 0, host: '127.0.0.1' }));
		expected = await expectContent((files) => files);
		headersOfData = new Headers((await fetch(new URL(data.slice(1), site))).headers);
		headersOfStart = new Headers((await fetch(site)).headers);
		for (const headers of [headersOfData, headersOfStart]) headers.delete('content-length');
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	it.each(inEveryRun(5, faults))('whose host $what is told so', async ({ fault, found, says }) => {
		const host = await startFaultyHost(site, fault);
		const report = await verifySite(host.address, expected, { withHeaders: true, patience });
		host.stop();
		expect(report.findings.map(({ code }) => code)).toEqual(found);
		expect(describeSiteReport(report, 'sv')).toContain(says);
		expect(describeSiteReport(report, 'en')).not.toMatch(/[åäö]|undefined|\[object/u);
	});

	it.each(inEveryRun(1, ['first', 'second'] as const))(
		'whose host has several of these faults is told of each: the %s of them',
		async (crawl) => {
			const several = faults.filter((each) => each.crawl === crawl);
			const host = await startFaultyHost(site, (path, response) =>
				several.some(({ fault }) => fault(path, response) === 'done') ? 'done' : undefined,
			);
			const report = await verifySite(host.address, expected, { withHeaders: true, patience });
			host.stop();
			expect(report.findings.map(({ code }) => code).toSorted()).toEqual(
				several.flatMap(({ found }) => found).toSorted(),
			);
			for (const { says } of several) expect(describeSiteReport(report, 'sv')).toContain(says);
			expect(describeSiteReport(report, 'en')).not.toMatch(/[åäö]|undefined|\[object/u);
		},
	);

	it('that has lost what other sites rely on is told so', async () => {
		const host = await startFaultyHost(site, (path, response) =>
			reliedOn.includes(path) ? end(response, 404, html) : undefined,
		);
		const { findings } = await verifySite(host.address, expected, { withHeaders: false });
		host.stop();
		const lost = findings.flatMap((found) => (found.code === 'address-lost' ? found.addresses : []));
		expect(lost.toSorted()).toEqual(reliedOn.toSorted());
	});

	it('whose host leads on for good from what is not made for now is told so', async () => {
		const withFewLists = ({ path, content }: ContentFile): ContentFile => ({
			path,
			content:
				path === 'site.yaml' && !('refused' in content)
					? Buffer.concat([Buffer.from(content), Buffer.from('readyLists: 2\n')])
					: content,
		});
		const now = await expectContent((all) => all.map(withFewLists));
		const forNow = now.host.moved.filter(({ isForNow }) => isForNow);
		const [moved = '', permanent = '', ...others] = forNow.map(({ from }) => from);
		expect(others.length).toBeGreaterThan(3);
		const statuses = new Map([
			[moved, 301],
			[permanent, 308],
		]);
		const host = await startFaultyHost(site, (path, response) => {
			const to = forNow.find(({ from }) => from === path)?.to;
			return to === undefined ? undefined : end(response, statuses.get(path) ?? 302, { location: to });
		});
		const report = await verifySite(host.address, now, { withHeaders: false });
		host.stop();
		expect(report.findings.filter(({ code }) => code !== 'outdated-elsewhere')).toEqual([
			{ code: 'leads-for-good', addresses: [moved, permanent] },
		]);
		expect(describeSiteReport(report, 'sv')).toContain(`(andra webbhotell): ${moved}, ${permanent}`);
		expect(describeSiteReport(report, 'en')).toContain(`(other hosts): ${moved}, ${permanent}`);
	});

	it('whose host leads to another is not followed there', async () => {
		const other = await startFaultyHost(site, () => undefined);
		const host = await startFaultyHost(site, (path, response) =>
			path === contact ? end(response, 302, { location: new URL('hemligt', other.address).href }) : undefined,
		);
		await verifySite(host.address, expected, { withHeaders: false });
		for (const { stop } of [host, other]) stop();
		expect(other.asked).toEqual([]);
	});

	it('whose address leads to another is told which to write', async () => {
		const host = await startFaultyHost(site, (path, response) =>
			end(response, 301, { location: new URL(path.slice(1), site).href }),
		);
		const report = await verifySite(host.address, expected, { withHeaders: true });
		host.stop();
		expect(report.findings).toEqual([{ code: 'leads-on', address: host.address, to: site }]);
		expect(describeSiteReport(report, 'sv')).toContain(`leder vidare till ${site}. Är det där katalogen finns, kör`);
	});

	describe('on which somebody has put a new build on top of an old one', () => {
		const files = ['/kontakt/polis-umea.vcf', '/embed/kontakt/polis-umea.json', '/en/embed/kontakt/polis-umea.json'];
		const pages = ['/kontakt/polis-umea/', '/en/kontakt/polis-umea/', '/embed/kontakt/polis-umea/'];
		const withoutContact = ({ path }: ContentFile) => path !== 'contacts/polis-umea.yaml';
		const say = (text: string) => (file: ContentFile) =>
			file.path === 'permalinks.csv'
				? { ...file, content: Buffer.from(read(file).replace(/^contact,polis-umea,.*$/mu, `$&${text}`)) }
				: file;
		const read = ({ content }: ContentFile) => ('refused' in content ? '' : Buffer.from(content).toString('utf8'));

		it.each(
			inEveryRun(1, [
				['not said to be anything', ''],
				['removed', 'removed'],
			]),
		)('and a contact is %s, its files and pages that are still there are told', async (_, word) => {
			const later = await expectContent((all) => all.filter(withoutContact).map(say(word)));
			const report = await verifySite(site, later, { withHeaders: false });
			const still = report.findings.flatMap((found) => (found.code === 'still-there' ? found.addresses : []));
			expect(still).toEqual(expect.arrayContaining([...files, ...pages]));
			expect(describeSiteReport(report, 'sv')).toContain('går fortfarande att läsa: /');
		});

		inLongRun(it)('and a page says that what was there is gone, only the files are told', async () => {
			const later = await expectContent((all) => all.filter(withoutContact).map(say('removed')));
			const gone = (heading: string) => `<!doctype html><meta name="robots" content="noindex"><h1>${heading}</h1>`;
			const host = await startFaultyHost(site, (path, response) => {
				const heading = later.gonePages.get(path);
				return heading === undefined ? undefined : end(response, 200, html, gone(heading));
			});
			const { findings } = await verifySite(host.address, later, { withHeaders: false });
			host.stop();
			const still = findings.flatMap((found) => (found.code === 'still-there' ? found.addresses : []));
			expect(still).toEqual(expect.arrayContaining(files));
			expect(still.filter((address) => address.endsWith('/'))).toEqual([]);
		});

		inLongRun(it)('and only a page of prose is new, it is told', async () => {
			const later = await expectContent((all) =>
				all.map((file) =>
					file.path === 'pages/sv/om.mdx' ? { ...file, content: Buffer.from(`${read(file)}\n\nNytt stycke.\n`) } : file,
				),
			);
			const { findings } = await verifySite(site, later, { withHeaders: false });
			expect(findings).toEqual([{ code: 'outdated-elsewhere' }]);
		});
	});

	it('that has everything is told so, and asked for every page and file, once', async () => {
		const host = await startFaultyHost(site, () => undefined);
		const report = await verifySite(host.address, expected, { withHeaders: true });
		host.stop();
		expect(report.findings).toEqual([]);
		expect(describeSiteReport(report, 'sv')).toContain('Inget fel hittades.');
		expect(describeSiteReport(report, 'en')).not.toMatch(/[åäö]|undefined|\[object/u);
		expect(report.asked).toBeGreaterThan(200);
		const twice = host.asked.filter((path, index) => host.asked.indexOf(path) !== index);
		// The start page, the facts and which content it is are looked at before all else, and where old addresses lead is seen for each.
		const ledTo = expected.host.moved.map(({ to }) => to);
		expect([...new Set(twice)].filter((path) => !['/', data, version, ...ledTo].includes(path))).toEqual([]);
	});

	it('that stops answering is given up', async () => {
		let left = 30;
		const host = await startFaultyHost(site, (_, response) => {
			if (left-- > 0) return undefined;
			response.destroy();
			return 'done';
		});
		const { asked, findings } = await verifySite(host.address, expected, { withHeaders: false, patience });
		host.stop();
		expect(findings[0]?.code).toBe('unreachable');
		expect(asked).toBeLessThan(100);
	});

	describe('asked for by the command', () => {
		const run = (args: readonly string[]) =>
			new Promise<{ status: number | null; output: string }>((resolve) => {
				const child = spawn('node', ['src/cli/verify-site.ts', ...args], {
					env: {
						...process.env,
						CONTENT_DIR: join(builtSites, 'hosted-content'),
						BUILD_DATE: buildDate,
						LANG: 'C',
						LC_ALL: '',
					},
				});
				let output = '';
				for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
				child.on('close', (status) => resolve({ status, output }));
			});

		it('ends with 0 when nothing is wrong', async () => {
			const { status, output } = await run([site]);
			expect([status, output]).toEqual([
				0,
				expect.stringMatching(/^\d+ adresser tillfrågade\. Inget fel hittades\.\n$/u),
			]);
		});

		it('ends with 1 when something is, as JSON too', async () => {
			// It ends at the first address, which the tests above do not mind and this one would wait for.
			const host = await startFaultyHost(site, (_, response) => end(response, 401, { 'www-authenticate': 'Basic' }));
			const { status, output } = await run(['--json', host.address]);
			host.stop();
			expect(status).toBe(1);
			expect(JSON.parse(output).findings).toMatchObject([{ code: 'not-the-directory' }]);
		});

		it.each(
			inEveryRun(1, [
				[['https://hemlig:ord@kommun.example/'], 2, '”https://…@kommun.example/” är ingen adress'],
				[['http://127.0.0.1:9/'], 1, 'svarar inte ('],
				[[], 2, 'i site.yaml är den inte bestämd'],
				[['--language', 'en', '--help'], 0, 'Checks a published site'],
			] as const),
		)('with %j ends with %i and one sentence', async (args, expectedStatus, says) => {
			const { status, output } = await run(args);
			expect(status).toBe(expectedStatus);
			expect(output).toContain(says);
			expect(output).not.toMatch(/^\s+at /mu);
		});
	});
});
