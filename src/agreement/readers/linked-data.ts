import { type ReadEntry, type Statement, statements } from '../statement.ts';
import { contactOf } from './page.ts';

/** What JSON-LD tells of, with its properties. */
export interface Thing {
	readonly '@type'?: string;
	readonly '@id'?: string;
	readonly [property: string]: unknown;
}

/** Reads what pages tell programs of posts, and of who holds them (JSON-LD, schema.org). */
export function readLinkedData(blocks: readonly unknown[]): ReadEntry[] {
	return blocks.flatMap((block) => findThings(block, 'ContactPoint').flatMap(readPost));
}

/** Reads what a contact's own page says besides its post: whose page it is, who holds the post, its organisation and where that post has its own places. */
export function readOwnLinkedData(blocks: readonly unknown[]): Statement[] {
	return blocks.flatMap((block) => {
		const [page] = findThings(block, 'ContactPage');
		const trail = findThings(block, 'ListItem').at(-1);
		const places = findThings(block, 'PostalAddress').filter((each) => each['contactType'] !== undefined);
		const persons = findThings(block, 'Person').filter((each) => each['name'] !== undefined);
		const organisation = page && (page['mainEntity'] as Thing | undefined);
		return statements({
			title: [page, trail, ...persons].flatMap((thing) => (thing === undefined ? [] : textsIn(thing, 'name'))),
			verified: page && textsIn(page, 'lastReviewed'),
			given: persons.flatMap((person) => textsIn(person, 'givenName')),
			family: persons.flatMap((person) => textsIn(person, 'familyName')),
			role: [
				...places.flatMap((place) => textsIn(place, 'contactType')),
				...persons.flatMap((each) => textsIn(each, 'jobTitle')),
			],
			organisation: organisation && textsIn(organisation, 'name'),
			postalAddress: places.map(readPlace),
		});
	});
}

function readPost(post: Thing): ReadEntry[] {
	const id = contactOf(post['@id'] ?? '');
	if (id === undefined || post['contactType'] === undefined) return [];
	const said = statements({
		page: post['@id'],
		role: textsIn(post, 'contactType'),
		status: textsIn(post, 'description'),
		web: textsIn(post, 'url'),
		phones: textsIn(post, 'telephone'),
		emails: textsIn(post, 'email'),
		reach: thingsIn(post, 'areaServed').map(readArea),
		officeHours: findThings(post['hoursAvailable'], 'OpeningHoursSpecification').map(readHours),
	});
	return [{ contact: id, said }];
}

/** Days by their first two letters and times, with what is said of them: `Mo,Tu,We 09:00-12:00 stängt i juli`. */
export function readHours(hours: Thing): string {
	const days = textsIn(hours, 'dayOfWeek').map((day) => day.slice(0, 2));
	return [
		days.join(','),
		`${textsIn(hours, 'opens')}-${textsIn(hours, 'closes')}`,
		...textsIn(hours, 'description'),
	].join(' ');
}

/** "Storgatan 13, 939 31 Malå". */
export function readPlace(place: Thing): string {
	return `${textsIn(place, 'streetAddress')}, ${textsIn(place, 'postalCode')} ${textsIn(place, 'addressLocality')}`;
}

/** A municipality or a county by its code and name: "2418 Malå". */
export function readArea(area: Thing): string {
	const codes = thingsIn(area, 'identifier').flatMap((identifier) => textsIn(identifier, 'value'));
	return [...codes, ...textsIn(area, 'name')].join(' ');
}

/** The things that a property of another has. */
export function thingsIn(thing: Thing, property: string): Thing[] {
	return [thing[property] ?? []].flat().filter((each): each is Thing => typeof each === 'object' && each !== null);
}

/** The texts that it has. */
export function textsIn(thing: Thing, property: string): string[] {
	return [thing[property] ?? []].flat().map(String);
}

/** All things of a type within others. */
function findThings(value: unknown, type: string): Thing[] {
	if (Array.isArray(value)) return value.flatMap((each) => findThings(each, type));
	if (typeof value !== 'object' || value === null) return [];
	const thing = value as Thing;
	return [...(thing['@type'] === type ? [thing] : []), ...findThings(Object.values(thing), type)];
}
