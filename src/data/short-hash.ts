import { createHash } from 'node:crypto';

/** What the name of a file carries of its bytes, so that it can be cached for good: the first twelve digits of their SHA-256. */
export function shortHash(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
