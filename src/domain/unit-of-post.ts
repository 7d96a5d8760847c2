import { slugify } from './slug.ts';

/**
 * A post with where in its organisation it is, which tells it from the same post elsewhere; what it says already is not said again.
 *
 * @param units from the widest
 * @example withUnits('Rektor', ['Norra skolan']) // => 'Rektor, Norra skolan'
 */
export function withUnits(role: string, units: readonly string[]): string {
	const others = units.filter((unit) => !`-${slugify(role)}-`.includes(`-${slugify(unit)}-`));
	return [role, ...others].filter((part) => part !== '').join(', ');
}
