import { absoluteAddress } from '../domain/published-address.ts';
import type { ExpectedSite } from './expected-site.ts';
import { type Answer, type Asked, fetchAddress } from './fetch-address.ts';
import { essence } from './media-type.ts';
import { listPageLinks } from './page-links.ts';

/** What is remembered of an answer: never the page itself, since there can be many. */
export interface Seen extends Omit<Answer, 'body'> {
	/** Where the page leads readers on by itself, in full. */
	readonly leadsOn: string | undefined;
	/** True for a page that says what is to be said where something is gone, and that search engines leave out. */
	readonly saysGone: boolean;
}

/** What came of an address. */
export type Outcome = Seen | Exclude<Asked, Answer>;

/** Pages that link to an address. */
export interface Linking {
	/** The first few. */
	readonly pages: readonly string[];
	readonly count: number;
}

/** Why not everything was asked for. */
export type Ending =
	/** The host went away. */
	| { readonly kind: 'gone'; readonly reason: string }
	/** It sent far more than the site can be, in bytes. */
	| { readonly kind: 'too-much'; readonly length: number };

export interface Crawl {
	/** By address, from the site's root. */
	readonly outcomes: ReadonlyMap<string, Outcome>;
	/** By address that the content does not have, the pages that link to it. */
	readonly linkedFrom: ReadonlyMap<string, Linking>;
	/** So many addresses that pages link to were not asked for, since there were too many. */
	readonly passedOver: number;
	readonly ending: Ending | undefined;
}

/** So many are asked at a time. */
const AT_ONCE = 6;
/** After so many in a row without an answer, the host has gone away. */
const MOST_UNANSWERED = 20;
/** So many pages that link to an address are remembered. */
const MOST_PAGES = 5;
/** Pages link to scripts, pictures and printouts beside what the content has, and to no more of them than this and one for each address. */
const MOST_OTHERS = 5000;
/** A site sends so many bytes at the most, and so many more for each address. */
const MOST_BYTES = 50_000_000;
const MOST_BYTES_EACH = 500_000;

/**
 * Asks for every address that a site must have, and for those that its own pages link to. Links on pages that the content does not have are
 * not followed: a host that makes up pages would never come to an end.
 *
 * @param standIn the page that the host shows where it has nothing, if it calls that an answer
 */
export async function crawlSite(
	root: string,
	expected: ExpectedSite,
	standIn: string | undefined,
	patience: number | undefined,
): Promise<Crawl> {
	const outcomes = new Map<string, Outcome>();
	const linkedFrom = new Map<string, { pages: string[]; count: number }>();
	const others = new Set<string>();
	const own = new Set([...expected.addresses, ...expected.host.moved.map(({ from }) => from), ...expected.goneFiles]);
	const wanted = [...own];
	const mostOthers = MOST_OTHERS + own.size;
	const mostBytes = MOST_BYTES + own.size * MOST_BYTES_EACH;
	const passedOver = new Set<string>();
	let next = 0;
	let length = 0;
	let unanswered = 0;
	let ending: Ending | undefined;

	const follow = (page: string, link: string) => {
		if (own.has(link)) return;
		if (!others.has(link)) {
			if (others.size >= mostOthers) {
				if (passedOver.size < mostOthers) passedOver.add(link);
				return;
			}
			others.add(link);
			wanted.push(link);
		}
		const linking = linkedFrom.get(link) ?? { pages: [], count: 0 };
		linkedFrom.set(link, linking);
		linking.count++;
		if (linking.pages.length < MOST_PAGES) linking.pages.push(page);
	};
	const work = async () => {
		while (next < wanted.length && ending === undefined) {
			const address = wanted[next++] ?? '/';
			const asked = await fetchAddress(absoluteAddress(root, address), { root, patience });
			unanswered = asked.kind === 'unreachable' || asked.kind === 'timeout' ? unanswered + 1 : 0;
			if (unanswered >= MOST_UNANSWERED && 'reason' in asked) ending = { kind: 'gone', reason: asked.reason };
			const outcome = asked.kind === 'answer' ? remember(asked, address, expected, standIn) : asked;
			outcomes.set(address, outcome);
			if (asked.kind !== 'answer' || outcome.kind !== 'answer') continue;
			length += asked.length;
			if (length > mostBytes) ending ??= { kind: 'too-much', length };
			if (outcome.status !== 200 || !isHtml(asked) || !own.has(address)) continue;
			for (const link of listPageLinks(asked.body, asked.address, root)) follow(address, link);
		}
	};
	// Who finds nothing to do may be given something by another, so all go on until there is nothing left.
	while (next < wanted.length && ending === undefined) await Promise.all(Array.from({ length: AT_ONCE }, work));
	return { outcomes, linkedFrom, passedOver: passedOver.size, ending };
}

function remember(answer: Answer, address: string, { gonePages }: ExpectedSite, standIn: string | undefined): Seen {
	const { body, ...rest } = answer;
	const [, link] = /<meta http-equiv="refresh" content="\d+; *url=([^"]+)"/iu.exec(body) ?? [];
	const says = gonePages.get(address);
	// What stands everywhere where nothing is stands for nothing, and so does a host's own list of files.
	const isOfNothing = (body === standIn && address !== '/') || (address.endsWith('/') && !isOwnPage(body));
	return {
		...rest,
		status: body !== '' && isOfNothing ? 404 : answer.status,
		leadsOn: link !== undefined && URL.canParse(link, answer.address) ? new URL(link, answer.address).href : undefined,
		saysGone: says !== undefined && body.includes(says) && body.includes('<meta name="robots" content="noindex">'),
	};
}

/** Every page of a build has a policy of its own. */
export function isOwnPage(html: string): boolean {
	return /<meta http-equiv="content-security-policy"/iu.test(html);
}

function isHtml({ headers }: Answer): boolean {
	return essence(headers.get('content-type') ?? '') === 'text/html';
}
