import { slugify } from './slug.ts';

/**
 * A post with where in its organisation it is, which tells it from the same post elsewhere; what it says already is not said again.
 *
 * @param role empty for none; a unit alone is no post
 * @param units from the widest
 * @example withUnits('Rektor', ['Norra skolan']) // => 'Rektor, Norra skolan'
 */
export function withUnits(role: string, units: readonly string[]): string {
	if (role === '') return '';
	const others = units.filter((unit) => !`-${slugify(role)}-`.includes(`-${slugify(unit)}-`));
	return [role, ...others].join(', ');
}
