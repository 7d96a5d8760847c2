import type { EmbedData } from '../formats/embed-data.ts';

/** `missing`: the directory has no such list. `unreachable`: it could not be asked, or did not answer with one. */
export type Fetched = EmbedData | 'missing' | 'unreachable';

const longestWaitMs = 8000;
const secondTryAfterMs = 1500;

const asked = new Map<string, Promise<Fetched>>();

/** Fetches the words of a list. Elements that want the same share one request. It is tried twice. */
export function fetchData(address: string): Promise<Fetched> {
	let answer = asked.get(address);
	if (answer === undefined) {
		answer = fetchTwice(address);
		asked.set(address, answer);
		// What could not be had now may be had later.
		void answer.then((fetched) => typeof fetched === 'string' && asked.delete(address));
	}
	return answer;
}

async function fetchTwice(address: string): Promise<Fetched> {
	const first = await fetchOnce(address);
	if (first !== 'unreachable') return first;
	await new Promise((resolve) => setTimeout(resolve, secondTryAfterMs));
	return fetchOnce(address);
}

async function fetchOnce(address: string): Promise<Fetched> {
	const stop = new AbortController();
	const wait = setTimeout(() => stop.abort(), longestWaitMs);
	try {
		const response = await fetch(address, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			signal: stop.signal,
		});
		if (response.status === 404 || response.status === 410) return 'missing';
		const data = (await response.json()) as EmbedData | null;
		return response.ok && data?.version === 1 && Array.isArray(data.sections) ? data : 'unreachable';
	} catch {
		return 'unreachable';
	} finally {
		clearTimeout(wait);
	}
}
