import { createHash, randomBytes, scrypt } from 'node:crypto';
import { personalFields } from '../domain/change-record.ts';
import type { FingerprintMaker } from '../domain/record-changes.ts';

const length = 8;

/** Makes each try of a guess as slow (RFC 7914) as a directory of ten thousand contacts can bear, which is compared in a minute or two. */
const cost = { N: 1024, r: 8, p: 1 };

/** Fingerprints for the state of the change record. */
export const fingerprintMaker: FingerprintMaker = {
	fingerprint(salt, field, value) {
		const text = `${field}:${value}`;
		if (!personalFields.has(field)) {
			const hash = createHash('sha256').update(`${salt}:${text}`).digest();
			return Promise.resolve(inLetters(hash.subarray(0, length)));
		}
		return new Promise((resolve, reject) => {
			scrypt(text, salt, length, cost, (error, key) => (error === null ? resolve(inLetters(key)) : reject(error)));
		});
	},
	drawSalt: () => inLetters(randomBytes(length)),
};

/** Half a byte a letter, from a to p. */
function inLetters(bytes: Uint8Array): string {
	const letter = (half: number) => String.fromCharCode(0x61 + half);
	return Array.from(bytes, (byte) => letter(byte >> 4) + letter(byte & 15)).join('');
}
