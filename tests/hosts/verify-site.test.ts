import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { readContentFiles } from '../../src/data/content-files.ts';
import { parseDate } from '../../src/domain/date.ts';
import { readContentFolder } from '../../src/importers/content-folder.ts';
import { type ExpectedSite, expectSite } from '../../src/verification/expected-site.ts';
import { verifySite } from '../../src/verification/verify-site.ts';
import { describeSiteReport } from '../../src/verification/wording.ts';
import { buildDate, builtSites } from '../build.ts';
import { type Fault, startFaultyHost } from './faulty-host.ts';

/** A fault of a host or of what is on it, and what is said of it. A new case is a row. */
interface HostFault {
	readonly what: string;
	readonly fault: Fault;
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
const contact = '/kontakt/mala-andt-bra/';
const data = '/data/kontakter.json';

const faults: readonly HostFault[] = [
	{ what: 'has everything', fault: () => undefined, found: [], says: 'Inget fel hittades.' },
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
		what: 'sends one page round in a ring',
		fault: (path, response) => (path === contact ? end(response, 301, { location: contact }) : undefined),
		found: ['redirect-loop'],
		says: `runt i en ring: ${contact}`,
	},
	{
		what: 'has lost a page',
		fault: (path, response) => (path === contact ? end(response, 404, html) : undefined),
		found: ['address-lost'],
		says: `svarar inte: ${contact}. Ladda upp`,
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
		what: 'has lost a script',
		fault: (path, response) => (path.startsWith('/skript/') ? end(response, 403, html) : undefined),
		found: ['link-broken'],
		says: 'är bruten (svar 403). Den står på /',
	},
	{
		what: 'never answers for one file',
		fault: (path) => (path === '/kommun/mala.vcf' ? 'done' : undefined),
		found: ['too-slow'],
		says: 'Svaret dröjde för länge: /kommun/mala.vcf',
	},
	{
		what: 'leads an old address to the start page',
		fault: (path, response) => (path === '/kommun/2418/' ? end(response, 301, { location: '/' }) : undefined),
		found: ['leads-wrong'],
		says: '/kommun/2418/ ska leda till /kommun/mala/, men leder till http://127.0.0.1',
	},
	{
		what: 'sends no policy',
		fault: (_, response) => {
			response.setHeader('content-security-policy', '');
			return undefined;
		},
		found: ['header-missing', 'header-missing', 'header-missing'],
		says: 'Svarshuvudet Content-Security-Policy saknas',
	},
	{
		what: 'lets anyone frame everything',
		fault: (_, response) => {
			response.setHeader('content-security-policy', 'frame-ancestors *');
			return undefined;
		},
		found: ['header-differs', 'header-differs'],
		says: 'är ”frame-ancestors *”, men ska vara',
	},
	{
		what: 'does not know what a business card is',
		fault: (path, response) => {
			if (path.endsWith('.vcf')) response.setHeader('content-type', 'application/octet-stream');
			return undefined;
		},
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
			const { 'content-length': _, ...headers } = Object.fromEntries(headersOfData);
			return end(response, 200, headers, JSON.stringify(facts));
		},
		found: ['outdated'],
		says: 'borttagna ur innehållet: slutade',
	},
];
/** Those that the site itself sends with its file of facts. */
let headersOfData: Headers;

describe('a published site', () => {
	let server: Server;
	let site: string;
	let expected: ExpectedSite;

	beforeAll(async () => {
		({ server, address: site } = await serveFolder(join(builtSites, 'hosted'), { port: 0, host: '127.0.0.1' }));
		const today = parseDate(buildDate);
		if (today === undefined) throw new Error('No day');
		const { content } = readContentFolder(readContentFiles(join(builtSites, 'hosted-content')), today);
		if (content === undefined) throw new Error('No content');
		expected = await expectSite(content.directory, content.pages);
		headersOfData = (await fetch(new URL(data.slice(1), site))).headers;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	it.each(faults)('whose host $what is told so', async ({ fault, found, says }) => {
		const host = await startFaultyHost(site, fault);
		const report = await verifySite(host.address, expected, { withHeaders: true, patience: 2000 });
		host.stop();
		expect(report.findings.map(({ code }) => code)).toEqual(found);
		expect(describeSiteReport(report, 'sv')).toContain(says);
		expect(describeSiteReport(report, 'en')).not.toMatch(/[åäö]|undefined|\[object/u);
	});

	it('is asked for every page and file, once', async () => {
		const host = await startFaultyHost(site, () => undefined);
		const { asked } = await verifySite(host.address, expected, { withHeaders: true });
		host.stop();
		expect(asked).toBeGreaterThan(200);
		const twice = host.asked.filter((path, index) => host.asked.indexOf(path) !== index);
		// The start page and the facts are looked at before all else, and where old addresses lead is seen for each.
		const ledTo = expected.host.moved.map(({ to }) => to);
		expect([...new Set(twice)].filter((path) => !['/', data, ...ledTo].includes(path))).toEqual([]);
	});

	it('that stops answering is given up', async () => {
		let left = 30;
		const host = await startFaultyHost(site, (_, response) => {
			if (left-- > 0) return undefined;
			response.destroy();
			return 'done';
		});
		const { asked, findings } = await verifySite(host.address, expected, { withHeaders: false, patience: 2000 });
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
			const host = await startFaultyHost(site, (path, response) =>
				path === contact ? end(response, 404, html) : undefined,
			);
			const { status, output } = await run(['--json', host.address]);
			host.stop();
			expect(status).toBe(1);
			expect(JSON.parse(output).findings).toEqual([{ code: 'address-lost', addresses: [contact] }]);
		});

		it.each([
			[['http://127.0.0.1:9/'], 1, 'svarar inte ('],
			[['kommun.example'], 2, '”kommun.example” är ingen adress'],
			[['https://kommun.example/?q=a'], 2, 'utan användarnamn, frågetecken och #'],
			[['https://hemlig:ord@kommun.example/'], 2, '”https://…@kommun.example/” är ingen adress'],
			[['file:///etc/passwd'], 2, 'ingen adress'],
			[[], 2, 'i site.yaml är den inte bestämd'],
			[['--allt'], 2, 'inget val som heter ”--allt”'],
			[['https://a.example/', 'https://b.example/'], 2, 'en adress i taget'],
			[['--help'], 0, 'npm run verify-site -- https://www.kommun.example/kontakter/'],
			[['--language', 'en', '--help'], 0, 'Checks a published site'],
		] as const)('with %j ends with %i and one sentence', async (args, expectedStatus, says) => {
			const { status, output } = await run(args);
			expect(status).toBe(expectedStatus);
			expect(output).toContain(says);
			expect(output).not.toMatch(/^\s+at /mu);
		});
	});
});
