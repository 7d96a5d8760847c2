import { withoutUserInfo } from '../domain/url.ts';

/** What came of asking for an address. */
export type Asked = Answer | LedOut | Unanswered;

/** An answer, after redirects within the site have been followed. */
export interface Answer {
	readonly kind: 'answer';
	readonly status: number;
	readonly headers: Headers;
	/** Empty for what is no text and was only asked about, and for a text that is too long. */
	readonly body: string;
	/** True for a text that is too long to be read. */
	readonly isTooLong: boolean;
	/** Where the answer came from in the end, in full. */
	readonly address: string;
	/** The statuses of the redirects on the way, in order. */
	readonly redirects: readonly number[];
	/** How many bytes were read. */
	readonly length: number;
}

/** A redirect out of the site: nobody there is asked. */
export interface LedOut {
	readonly kind: 'led-out';
	/** In full, without a user's name and password. */
	readonly to: string;
}

/** Why there is no answer: nobody there, too slow, or a ring of redirects. */
export interface Unanswered {
	readonly kind: 'unreachable' | 'timeout' | 'loop';
	/** The system's word for it, such as ECONNREFUSED. */
	readonly reason: string;
}

/** How an address is asked for. */
export interface Asking {
	/** The site's own, in full, with a slash at its end: no redirect is followed out of it. */
	readonly root: string;
	/** How long each answer is waited for (milliseconds); left out, a quarter of a minute. */
	readonly patience?: number | undefined;
	/** Bytes of the longest text that is read; left out, those of the longest page that anybody would read. */
	readonly longest?: number | undefined;
}

const USUAL_PATIENCE = 15_000;
const LONGEST_PAGE = 5_000_000;
const MOST_REDIRECTS = 10;

/**
 * Asks for an address as a browser does, within one site. Nothing is thrown: a host that is down is a finding and not a fault.
 *
 * @param address in full
 */
export async function fetchAddress(
	address: string,
	{ root, patience = USUAL_PATIENCE, longest = LONGEST_PAGE }: Asking,
): Promise<Asked> {
	const redirects: number[] = [];
	const seen = new Set<string>();
	for (let next = address; ; ) {
		if (seen.has(next) || redirects.length > MOST_REDIRECTS) return { kind: 'loop', reason: next };
		seen.add(next);
		try {
			const response = await fetch(next, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
			const location = response.headers.get('location');
			if (response.status >= 300 && response.status < 400 && location !== null && URL.canParse(location, next)) {
				await response.body?.cancel();
				redirects.push(response.status);
				next = new URL(location, next).href;
				if (!next.startsWith(root)) return { kind: 'led-out', to: withoutUserInfo(next) };
				continue;
			}
			const { status, headers } = response;
			return { kind: 'answer', status, headers, ...(await readText(response, longest)), address: next, redirects };
		} catch (error) {
			return explain(error);
		}
	}
}

/** The text of an answer; what is no text is not read. */
async function readText(response: Response, longest: number): Promise<Pick<Answer, 'body' | 'isTooLong' | 'length'>> {
	const type = response.headers.get('content-type') ?? '';
	if (!/^(?:text\/|application\/(?:[\w.-]+\+)?json)/iu.test(type)) {
		await response.body?.cancel();
		return { body: '', isTooLong: false, length: 0 };
	}
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of response.body ?? []) {
		length += part.length;
		if (length > longest) return { body: '', isTooLong: true, length };
		parts.push(part);
	}
	return { body: Buffer.concat(parts).toString('utf8'), isTooLong: false, length };
}

function explain(error: unknown): Unanswered {
	const { name = '', cause } = error as Error & { cause?: { code?: string; message?: string } };
	if (name === 'TimeoutError') return { kind: 'timeout', reason: name };
	return { kind: 'unreachable', reason: cause?.code ?? cause?.message ?? name };
}
