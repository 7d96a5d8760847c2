import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a published record has that is not what it says: where it stands, and how old it is. */
export const notContent = ['hash', 'page', 'verified', 'stale'] as const;

/** What {@link hashContent} gives. */
export const contentHashPattern = /^[0-9a-f]{32}$/u;

/**
 * A hash of what a published record says, the same wherever and whenever it is published: the first 32 hexadecimal digits of the SHA-256 of its JSON
 * without spaces, keys in order (RFC 8785), without {@link notContent} and without what is `null` or an empty list. So a property that is new and that nobody
 * has set changes no hash.
 *
 * @example hashContent({ id: 'a', note: null }) // => that of '{"id":"a"}'
 */
export function hashContent(record: Readonly<Record<string, unknown>>): string {
	const content = Object.fromEntries(Object.entries(record).filter(([key]) => !isNotContent(key)));
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(content)))).subarray(0, 16));
}

function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(
		([, each]) => each !== null && !(Array.isArray(each) && each.length === 0),
	);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]));
}

function isNotContent(key: string): boolean {
	return notContent.some((each) => each === key);
}
