/** What came of asking for an address. */
export type Asked = Answer | Unanswered;

/** An answer, after redirects within the same host have been followed. */
export interface Answer {
	readonly kind: 'answer';
	readonly status: number;
	readonly headers: Headers;
	/** Empty for what is no text and was only asked about. */
	readonly body: string;
	/** Where the answer came from in the end, in full. */
	readonly address: string;
	/** The statuses of the redirects on the way, in order. */
	readonly redirects: readonly number[];
}

/** Why there is no answer: nobody there, too slow, a ring of redirects, or too much of an answer. */
export interface Unanswered {
	readonly kind: 'unreachable' | 'timeout' | 'loop' | 'too-large';
	/** The system's word for it, such as ECONNREFUSED. */
	readonly reason: string;
}

/** As long as a host is waited for, unless somebody says otherwise (milliseconds). */
export const usualPatience = 15_000;
const MOST_REDIRECTS = 10;
/** Bytes of the largest text that is read. */
const MOST_BYTES = 50_000_000;

/**
 * Asks for an address as a browser does. Nothing is thrown: a host that is down is a finding and not a fault.
 *
 * @param address in full
 * @param patience how long to wait for each answer (milliseconds)
 */
export async function fetchAddress(address: string, patience = usualPatience): Promise<Asked> {
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
				continue;
			}
			const body = await readText(response);
			if (body === undefined) return { kind: 'too-large', reason: String(MOST_BYTES) };
			const { status, headers } = response;
			return { kind: 'answer', status, headers, body, address: next, redirects };
		} catch (error) {
			return explain(error);
		}
	}
}

/** The text of an answer; what is no text is not read. */
async function readText(response: Response): Promise<string | undefined> {
	const type = response.headers.get('content-type') ?? '';
	if (!/^(?:text\/|application\/(?:[\w.-]+\+)?json)/iu.test(type)) {
		await response.body?.cancel();
		return '';
	}
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of response.body ?? []) {
		length += part.length;
		if (length > MOST_BYTES) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

function explain(error: unknown): Unanswered {
	const { name = '', cause } = error as Error & { cause?: { code?: string; message?: string } };
	if (name === 'TimeoutError') return { kind: 'timeout', reason: name };
	return { kind: 'unreachable', reason: cause?.code ?? cause?.message ?? name };
}
