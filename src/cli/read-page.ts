import { open } from 'node:fs/promises';
import { hasUserInfo, withoutUserInfo } from '../domain/url.ts';
import type { PageFault } from '../embed-check/finding.ts';

/** A page as it came: its text, or why there is none. */
export type ReadPage = { readonly html: string; readonly address: string | undefined } | { readonly fault: PageFault };

const mostBytes = 10 * 1024 * 1024;
const tooLarge: PageFault = { code: 'page-too-large', megabytes: 10 };

/** True for what is an address on the web and no file. */
function isWebAddress(given: string): boolean {
	return /^https?:\/\//iu.test(given);
}

/** True for what may be meant as an address: it has another scheme, or begins with the name of a host. Files of pages end in other ways. */
function isLikeAddress(given: string): boolean {
	if (/^(?:[a-z][a-z\d+.-]+:)?\/\//iu.test(given)) return true;
	const host = /^(?:[^/\\@\s]*@)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]|$)/u.exec(given)?.[1];
	return host !== undefined && !(host === given && /\.(?:x?html?)$/iu.test(host));
}

/** A page as it may be told, by what was given for it: what can be a password is left out, however the rest is mistyped. */
export function tellPage(given: string): string {
	// The path of a file may begin with a drive.
	if (!/^(?![a-z]:[\\/])[^@]*:.*@/isu.test(given)) return given;
	const isPlain = isWebAddress(given) && URL.canParse(given) && !hasUserInfo(given);
	return isPlain ? given : withoutUserInfo(given);
}

/**
 * Reads a page off the web or the disk. Never throws.
 *
 * @param patience milliseconds that the web is waited for
 */
export async function readPage(given: string, patience = 15_000): Promise<ReadPage> {
	if (hasUserInfo(given)) return { fault: { code: 'page-credentials' } };
	if (isWebAddress(given)) return readFromWeb(given, patience);
	const read = await readFromDisk(given);
	const isMissing = 'fault' in read && read.fault.code === 'page-missing';
	return isMissing && isLikeAddress(given) ? { fault: { code: 'page-schemeless' } } : read;
}

async function readFromWeb(address: string, patience: number): Promise<ReadPage> {
	// One wait for all of it: a server may hang at any time, or send a byte now and then.
	const signal = AbortSignal.timeout(patience);
	try {
		const response = await fetch(address, { signal, headers: { Accept: 'text/html,application/xhtml+xml' } });
		if (!response.ok) {
			await response.body?.cancel();
			return { fault: { code: 'page-status', status: response.status } };
		}
		const type = response.headers.get('content-type') ?? 'text/html';
		if (!/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type.trim())) {
			await response.body?.cancel();
			return { fault: { code: 'page-no-html' } };
		}
		const bytes = await readStream(response.body ?? new ReadableStream());
		return bytes === undefined ? { fault: tooLarge } : decode(bytes, response.url || address, type);
	} catch (error) {
		return { fault: signal.aborted ? { code: 'page-slow', seconds: patience / 1000 } : explainFailure(error) };
	}
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > mostBytes) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

async function readFromDisk(path: string): Promise<ReadPage> {
	try {
		const file = await open(path);
		try {
			const stat = await file.stat();
			// A pipe or a device may never end.
			if (!stat.isFile()) return { fault: { code: 'page-missing' } };
			if (stat.size > mostBytes) return { fault: tooLarge };
			return decode(await file.readFile(), undefined, '');
		} finally {
			await file.close();
		}
	} catch {
		return { fault: { code: 'page-missing' } };
	}
}

/** By the charset that the server or the page names (HTML 13.2.3.2, simplified), else UTF-8. */
function decode(bytes: Uint8Array, address: string | undefined, type: string): ReadPage {
	if (bytes.subarray(0, 4096).includes(0)) return { fault: { code: 'page-no-html' } };
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	const [, named = 'utf-8'] =
		/charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(type) ?? /charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head) ?? [];
	return { html: decoder(named).decode(bytes), address };
}

function decoder(label: string): TextDecoder {
	try {
		return new TextDecoder(label);
	} catch {
		return new TextDecoder();
	}
}

function explainFailure(error: unknown): PageFault {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const { code } = cause as { code?: string };
	return { code: 'page-unreachable', reason: code ?? (cause instanceof Error ? cause.message : String(cause)) };
}
