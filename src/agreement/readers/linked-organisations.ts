import { type ReadEntry, type Statement, statements } from '../statement.ts';
import { readArea, readHours, readPlace, type Thing, textsIn, thingsIn } from './linked-data.ts';

/** Reads what pages tell programs of organisations (JSON-LD, schema.org). What one is part of is told of it, and not by itself. */
export function readLinkedOrganisations(blocks: readonly unknown[]): ReadEntry[] {
	return blocks
		.flatMap((block) => thingsIn(block as Thing, 'mainEntity'))
		.filter((thing) => /Organization$/u.test(thing['@type'] ?? ''))
		.map(readOrganisation);
}

/** Reads which place a page is about, with what it lies in, and since when nobody has checked all that is on the page. */
export function readLinkedPage(blocks: readonly unknown[]): Statement[] {
	const places = blocks.flatMap((block) => thingsIn(block as Thing, 'about'));
	const around = places.flatMap((place) => thingsIn(place, 'containedInPlace'));
	return statements({
		reach: [...places, ...around].map(readArea),
		verified: blocks.flatMap((block) => textsIn(block as Thing, 'lastReviewed')),
	});
}

function readOrganisation(thing: Thing): ReadEntry {
	const places = thingsIn(thing, 'location');
	const parents = thingsIn(thing, 'parentOrganization');
	const said = statements({
		page: thing['@id'],
		organisation: [...textsIn(thing, 'name'), thing['@type'] ?? ''],
		parent: parents.flatMap((parent) => [idOf(parent), ...textsIn(parent, 'name')]),
		phones: textsIn(thing, 'telephone'),
		emails: textsIn(thing, 'email'),
		web: textsIn(thing, 'url'),
		reach: thingsIn(thing, 'areaServed').map(readArea),
		postalAddress: thingsIn(thing, 'address').map(readPlace),
		visitingAddress: places.flatMap((place) => thingsIn(place, 'address')).map(readPlace),
		officeHours: places.flatMap((place) => thingsIn(place, 'openingHoursSpecification')).map(readHours),
	});
	return { contact: idOf(thing), said };
}

function idOf(thing: Thing): string {
	const address = thing['@id'] ?? '';
	return /\/organisation\/([^/]+)\/$/u.exec(address)?.[1] ?? address;
}
