import { absoluteAddress } from '../domain/published-address.ts';
import { contentTypeOf } from '../hosting/media-types.ts';
import { fieldsFor } from '../hosting/response-headers.ts';
import { compareFacts, isFacts } from './compare-facts.ts';
import type { ExpectedSite } from './expected-site.ts';
import { type Answer, type Asked, fetchAddress } from './fetch-address.ts';
import type { SiteFinding, SiteReport } from './finding.ts';
import { groupFindings } from './group-findings.ts';
import { listPageLinks } from './page-links.ts';

/** What is verified beside what always is. */
export interface VerifyOptions {
	/** False for a host that can set no headers. */
	readonly withHeaders: boolean;
	/** How long each answer is waited for (milliseconds); left out, a quarter of a minute. */
	readonly patience?: number | undefined;
}

/** So many are asked at a time. */
const AT_ONCE = 6;
/** After so many in a row without an answer, the host has gone away. */
const MOST_UNANSWERED = 20;

/**
 * Asks a published site for everything that it must have and everything that it links to within itself, and says what is wrong.
 *
 * @param root where it is published, in full, with a slash at its end
 */
export async function verifySite(root: string, expected: ExpectedSite, options: VerifyOptions): Promise<SiteReport> {
	const start = await fetchAddress(root, options.patience);
	if (start.kind !== 'answer') {
		return { asked: 1, findings: [{ code: 'unreachable', address: root, reason: start.reason }] };
	}
	const data = await fetchAddress(absoluteAddress(root, expected.data.address), options.patience);
	if (start.status !== 200 || data.kind !== 'answer' || !isFacts(data.body)) {
		const bad = start.status === 200 && data.kind === 'answer' ? data : start;
		return { asked: 2, findings: [{ code: 'not-the-directory', address: bad.address, status: bad.status }] };
	}
	const { answers, linkedFrom, isGone } = await crawl(root, expected, options.patience);
	const findings: SiteFinding[] = [];
	if (isGone !== undefined) findings.push({ code: 'unreachable', address: root, reason: isGone });
	const outdated = compareFacts(data.body, expected.data.text);
	if (outdated !== undefined) findings.push(outdated);
	findings.push(...findMoved(root, expected, answers));
	findings.push(...groupFindings(expected, answers, linkedFrom));
	if (options.withHeaders) findings.push(...findHeaders(expected, answers));
	findings.push(...findTypes(answers));
	return { asked: answers.size + 2, findings };
}

interface Crawl {
	/** By address, from the site's root. */
	readonly answers: ReadonlyMap<string, Asked>;
	/** By address, the pages that link to it. */
	readonly linkedFrom: ReadonlyMap<string, readonly string[]>;
	/** Why nobody answers any more, where the host went away. */
	readonly isGone: string | undefined;
}

async function crawl(
	root: string,
	{ addresses, host: { moved } }: ExpectedSite,
	patience: number | undefined,
): Promise<Crawl> {
	const answers = new Map<string, Asked>();
	const linkedFrom = new Map<string, string[]>();
	const wanted = [...new Set([...addresses, ...moved.map(({ from }) => from)])];
	const known = new Set(wanted);
	let unanswered = 0;
	let isGone: string | undefined;
	const work = async () => {
		for (let address = wanted.shift(); address !== undefined && isGone === undefined; address = wanted.shift()) {
			const answer = await fetchAddress(absoluteAddress(root, address), patience);
			answers.set(address, answer);
			unanswered = answer.kind === 'unreachable' || answer.kind === 'timeout' ? unanswered + 1 : 0;
			if (unanswered >= MOST_UNANSWERED && answer.kind !== 'answer') isGone = answer.reason;
			if (answer.kind !== 'answer' || answer.status !== 200 || !isHtml(answer)) continue;
			for (const link of listPageLinks(answer.body, answer.address, root)) {
				linkedFrom.set(link, [...(linkedFrom.get(link) ?? []), address]);
				if (known.has(link)) continue;
				known.add(link);
				wanted.push(link);
			}
		}
	};
	// Who finds nothing to do may be given something by another, so all go on until there is nothing left.
	while (wanted.length > 0 && isGone === undefined) await Promise.all(Array.from({ length: AT_ONCE }, work));
	return { answers, linkedFrom, isGone };
}

/** Addresses that have moved must lead where they should, by a redirect or a page; those that are gone must not lead nowhere. */
function findMoved(root: string, { host }: ExpectedSite, answers: ReadonlyMap<string, Asked>): SiteFinding[] {
	return host.moved.flatMap(({ from, to }): SiteFinding[] => {
		const answer = answers.get(from);
		if (to === undefined || answer?.kind !== 'answer' || answer.status !== 200) return [];
		// A file that has moved stands at both addresses where the host leads nobody on.
		if (!from.endsWith('/') && answer.redirects.length === 0) return [];
		const led = leadsTo(answer);
		return led === absoluteAddress(root, to) ? [] : [{ code: 'leads-wrong', from, to, led }];
	});
}

/** Where a reader comes in the end: by the host's redirect, or by the page's own. */
function leadsTo({ body, address, redirects }: Answer): string {
	const [, link] = /<meta http-equiv="refresh" content="\d+; *url=([^"]+)"/iu.exec(body) ?? [];
	return redirects.length === 0 && link !== undefined && URL.canParse(link, address)
		? new URL(link, address).href
		: address;
}

function findHeaders({ host }: ExpectedSite, answers: ReadonlyMap<string, Asked>): SiteFinding[] {
	const found = new Map<string, { field: string; expected: string; found: string | null; addresses: string[] }>();
	for (const [address, answer] of answers) {
		if (answer.kind !== 'answer' || answer.status !== 200 || answer.redirects.length > 0) continue;
		for (const [field, expected] of Object.entries(fieldsFor(host.headers, address))) {
			const value = answer.headers.get(field);
			if (value === expected) continue;
			const key = `${field}\0${expected}\0${value}`;
			const entry = found.get(key) ?? { field, expected, found: value, addresses: [] };
			found.set(key, entry);
			entry.addresses.push(address);
		}
	}
	return [...found.values()].map(({ found: value, ...entry }) =>
		value === null ? { code: 'header-missing', ...entry } : { code: 'header-differs', ...entry, found: value },
	);
}

function findTypes(answers: ReadonlyMap<string, Asked>): SiteFinding[] {
	const found = new Map<string, { expected: string; found: string; addresses: string[] }>();
	for (const [address, answer] of answers) {
		if (answer.kind !== 'answer' || answer.status !== 200) continue;
		const expected = contentTypeOf(address.endsWith('/') ? `${address}index.html` : address);
		const value = answer.headers.get('content-type') ?? '';
		if (expected === undefined || essence(value) === essence(expected)) continue;
		const key = `${expected}\0${value}`;
		const entry = found.get(key) ?? { expected, found: value, addresses: [] };
		found.set(key, entry);
		entry.addresses.push(address);
	}
	return [...found.values()].map((entry) => ({ code: 'type-wrong', ...entry }));
}

function isHtml({ headers }: Answer): boolean {
	return essence(headers.get('content-type') ?? '') === 'text/html';
}

/** The type without its parameters, under one name where servers have two (RFC 7303, RFC 9239). */
function essence(type: string): string {
	const name = (type.split(';')[0] ?? '').trim().toLowerCase();
	return otherNames[name] ?? name;
}

const otherNames: Readonly<Record<string, string>> = {
	'application/javascript': 'text/javascript',
	'application/x-javascript': 'text/javascript',
	'image/x-icon': 'image/vnd.microsoft.icon',
	'text/xml': 'application/xml',
};
