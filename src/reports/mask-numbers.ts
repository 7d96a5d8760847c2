import { maskPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import type { Problem } from '../domain/problem.ts';

/**
 * The problem as it may be told: no value that it quotes, and no file name, holds a personal identity number, since reports end up in
 * build logs. Problems about something else quote what was written too, such as a number that is no telephone number.
 */
export function withoutIdentityNumbers<Told extends Problem>(problem: Told): Told {
	const args = Object.entries(problem.args as Record<string, unknown>).map(([name, value]) => [
		name,
		typeof value === 'string' ? maskPersonalIdentityNumbers(value) : value,
	]);
	const file = maskPersonalIdentityNumbers(problem.location.file);
	return { ...problem, args: Object.fromEntries(args), location: { ...problem.location, file } };
}
