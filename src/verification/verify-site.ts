import { absoluteAddress, fileAddresses } from '../domain/published-address.ts';
import { contentTypeOf } from '../hosting/media-types.ts';
import { fieldsFor } from '../hosting/response-headers.ts';
import { compareAddress } from './compare-address.ts';
import { compareFacts, isFacts } from './compare-facts.ts';
import { crawlSite, isOwnPage, type Outcome } from './crawl-site.ts';
import type { ExpectedSite } from './expected-site.ts';
import { type Asked, fetchAddress } from './fetch-address.ts';
import type { SiteFinding, SiteReport } from './finding.ts';
import { groupFindings } from './group-findings.ts';
import { essence } from './media-type.ts';
import { isSameAddress } from './same-address.ts';

/** What is verified beside what always is. */
export interface VerifyOptions {
	/** False for a host that can set no headers. */
	readonly withHeaders: boolean;
	/** How long each answer is waited for (milliseconds); left out, a quarter of a minute. */
	readonly patience?: number | undefined;
}

/** Nothing can be here: pages of prose have one name and no more. */
const NOWHERE = '/finns/inte/';
/** Bytes of the longest file of facts that is read. */
const LONGEST_FACTS = 50_000_000;

/**
 * Asks a published site for everything that it must have and everything that it links to within itself, and says what is wrong.
 *
 * @param root where it is published, in full, with a slash at its end
 */
export async function verifySite(root: string, expected: ExpectedSite, options: VerifyOptions): Promise<SiteReport> {
	const { patience, withHeaders } = options;
	const ask = (path: string, longest?: number) =>
		fetchAddress(absoluteAddress(root, path), { root, patience, longest });
	const start = await ask('/');
	if (start.kind === 'led-out') {
		return { asked: 1, findings: [{ code: 'leads-on', address: root, to: start.to }] };
	}
	if (start.kind !== 'answer') {
		return { asked: 1, findings: [{ code: 'unreachable', address: root, reason: start.reason }] };
	}
	const data = await ask(expected.data.address, LONGEST_FACTS);
	if (start.status !== 200 || data.kind !== 'answer' || !isFacts(data.body)) {
		const bad = start.status === 200 && data.kind === 'answer' ? data : start;
		return { asked: 2, findings: [{ code: 'not-the-directory', address: bad.address, status: bad.status }] };
	}
	const version = await ask(fileAddresses.contentVersion());
	const nowhere = await ask(NOWHERE);
	const answersAnything = nowhere.kind === 'answer' && nowhere.status === 200;
	const standIn = answersAnything && nowhere.redirects.length === 0 ? nowhere.body : undefined;
	const crawl = await crawlSite(root, expected, standIn, patience);
	const { ending, outcomes, passedOver } = crawl;
	const ownAnswers = [...outcomes].flatMap(([address, outcome]): OwnAnswer[] =>
		outcome.kind === 'answer' && outcome.status === 200 && isSameAddress(outcome.address, root, address)
			? [{ address, headers: outcome.headers }]
			: [],
	);
	const findings: SiteFinding[] = [];
	if (ending?.kind === 'gone') findings.push({ code: 'unreachable', address: root, reason: ending.reason });
	if (ending?.kind === 'too-much') findings.push({ code: 'too-much', length: ending.length });
	if (answersAnything) findings.push({ code: 'answers-anything', address: absoluteAddress(root, NOWHERE) });
	if (nowhere.kind === 'answer' && nowhere.status >= 400 && !isOwnPage(nowhere.body)) {
		findings.push({ code: 'other-missing-page', address: nowhere.address, status: nowhere.status });
	}
	const elsewhere = compareAddress(data.body, root);
	if (elsewhere !== undefined) findings.push(elsewhere);
	const outdated = compareFacts(data.body, expected.data.text) ?? compareVersions(version, expected.fingerprint);
	if (outdated !== undefined) findings.push(outdated);
	findings.push(...findMoved(root, expected, outcomes), ...findLedForGood(root, expected, outcomes));
	findings.push(...groupFindings(root, expected, crawl));
	if (passedOver > 0) findings.push({ code: 'too-many-links', count: passedOver });
	if (withHeaders) findings.push(...findHeaders(expected, ownAnswers));
	findings.push(...findTypes(ownAnswers));
	return { asked: outcomes.size + 4, findings };
}

/** What says nothing of its content is missing, and told as such. */
function compareVersions(version: Asked, fingerprint: string): SiteFinding | undefined {
	if (version.kind !== 'answer' || version.status !== 200) return undefined;
	return version.body.includes(`"${fingerprint}"`) ? undefined : { code: 'outdated-elsewhere' };
}

/** Addresses that have moved must lead where they should, by a redirect or a page. */
function findMoved(root: string, { host }: ExpectedSite, outcomes: ReadonlyMap<string, Outcome>): SiteFinding[] {
	return host.moved.flatMap(({ from, to }): SiteFinding[] => {
		const outcome = outcomes.get(from);
		if (to === undefined || outcome === undefined) return [];
		if (outcome.kind === 'led-out') return [{ code: 'leads-wrong', from, to, led: outcome.to }];
		if (outcome.kind !== 'answer' || outcome.status !== 200) return [];
		const isRedirected = outcome.redirects.length > 0;
		// A file that has moved stands at both addresses where the host leads nobody on.
		if (!from.endsWith('/') && !isRedirected) return [];
		const led = (isRedirected ? undefined : outcome.leadsOn) ?? outcome.address;
		return led === absoluteAddress(root, to) ? [] : [{ code: 'leads-wrong', from, to, led }];
	});
}

/** Statuses that browsers remember (RFC 9110 sections 15.4.2, 15.4.9): where a file is made again, they would not find it. */
const FOR_GOOD = [301, 308];

/** What leads somewhere else is told as that alone. */
function findLedForGood(root: string, { host }: ExpectedSite, outcomes: ReadonlyMap<string, Outcome>): SiteFinding[] {
	const addresses = host.moved.flatMap(({ from, isForNow, to }) => {
		const outcome = outcomes.get(from);
		if (!isForNow || to === undefined || outcome?.kind !== 'answer') return [];
		const isThere = outcome.address === absoluteAddress(root, to);
		return isThere && FOR_GOOD.includes(outcome.redirects[0] ?? 0) ? [from] : [];
	});
	return addresses.length > 0 ? [{ code: 'leads-for-good', addresses }] : [];
}

/** What stands at the address that was asked for. */
interface OwnAnswer {
	/** From the site's root. */
	readonly address: string;
	readonly headers: Headers;
}

function findHeaders({ host }: ExpectedSite, answers: readonly OwnAnswer[]): SiteFinding[] {
	const found = new Map<string, { field: string; expected: string; found: string | null; addresses: string[] }>();
	for (const { address, headers } of answers) {
		for (const [field, expected] of Object.entries(fieldsFor(host.headers, address))) {
			const value = headers.get(field);
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

function findTypes(answers: readonly OwnAnswer[]): SiteFinding[] {
	const found = new Map<string, { expected: string; found: string; addresses: string[] }>();
	for (const { address, headers } of answers) {
		const expected = contentTypeOf(address.endsWith('/') ? `${address}index.html` : address);
		const value = headers.get('content-type') ?? '';
		if (expected === undefined || essence(value) === essence(expected)) continue;
		const key = `${expected}\0${value}`;
		const entry = found.get(key) ?? { expected, found: value, addresses: [] };
		found.set(key, entry);
		entry.addresses.push(address);
	}
	return [...found.values()].map((entry) => ({ code: 'type-wrong', ...entry }));
}
