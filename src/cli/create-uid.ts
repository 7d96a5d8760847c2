import { randomUUID } from 'node:crypto';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';

/** A UUID for a directory. One in many thousands looks like a personal identity number, which no file may hold. */
export function createUid(): string {
	for (;;) {
		const uid = randomUUID();
		if (findPersonalIdentityNumbers(uid).length === 0) return uid;
	}
}
