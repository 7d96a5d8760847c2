import type { Directory, Organisation } from './directory.ts';
import type { Municipality } from './municipality.ts';

/**
 * The municipality itself among the organisations: the one of the kind `kommun` that covers this municipality and nothing else. Of several, such as
 * a municipality and its library, the one that is no part of another.
 */
export function findOwnOrganisation(directory: Directory, municipality: Municipality): Organisation | undefined {
	const own = directory.organisations.filter(
		({ counties, kind, municipalities }) =>
			kind === 'kommun' && counties.length === 0 && municipalities.length === 1 && municipalities[0] === municipality,
	);
	return own.find(({ parent }) => !own.some(({ id }) => id === parent?.id)) ?? own[0];
}
