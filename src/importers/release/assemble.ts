import type { County, Municipality } from '../../domain/municipality.ts';
import type { ContactPoint } from './contact-points.ts';
import { atPlaces, type Context, noContext } from './context.ts';
import type { NamedOrganisation } from './organisations.ts';
import type { LineInParts, Part } from './parts.ts';
import type { NamedPerson } from './persons.ts';
import { isPluralRole, isRestOfRole, singularRole, toRole } from './roles.ts';

/** What has been read of one contact, before it is told what follows from it. */
export interface ReadContact {
	readonly person: NamedPerson | undefined;
	/** How many are named together: what is said of them is said of several. */
	readonly together: number;
	role: string | undefined;
	/** What stands right after the name, as what somebody does does, in words that nothing else tells of. */
	likelyRole: string | undefined;
	organisation: NamedOrganisation | undefined;
	places: readonly Municipality[];
	placeRepairedFrom: string | undefined;
	counties: readonly County[];
	/** True where it says that nobody holds the post. */
	isVacant: boolean;
	readonly points: ContactPoint[];
	context: Context;
	readonly lines: LineInParts['line'][];
}

/** The contacts of a block of lines that has persons in it. */
export function assembleBlock(block: readonly LineInParts[], heading: Context): ReadContact[] {
	const contacts: ReadContact[] = [];
	const [first] = block;
	const leads = first !== undefined && !hasPersons(first) && first.parts.some(isAttribute);
	let context = heading;
	let current: ReadContact[] = [];
	let waiting: Part[] = [];
	for (const [at, line] of block.entries()) {
		if (!hasPersons(line)) {
			const below = block[at + 1];
			if (context.places.length > 0 && below !== undefined && hasPersons(below) && headsOthers(line, current)) {
				context = atPlaces(context, []);
				continue;
			}
			if (current.length === 0 && line.parts.some(isPoint)) {
				// What stands before everyone's names reaches none of them: a post by itself, or a number of all.
				if (line.parts.some(({ kind }) => kind === 'role')) contacts.push(assembleFunction([line], context));
				continue;
			}
			if (leads && !(line.parts.some(isPoint) && current.length > 0) && line.parts.some(isAttribute)) {
				const isOver = current.length > 0 || contacts.length > 0;
				waiting = isOver && !waiting.some((part) => part.kind === 'role') ? [] : waiting;
				for (const part of line.parts) {
					if (part.kind === 'organisation') context = { ...context, organisation: part.organisation, places: [] };
					else if (part.kind === 'place' && line.parts.length === 1 && part.repairedFrom === undefined)
						context = atPlaces(context, part.places);
					else if (
						part.kind === 'role' &&
						line.parts.length === 1 &&
						(part.isLabel || singularRole(part.role) !== part.role)
					)
						context = { ...context, role: part.role };
					else waiting.push(part);
				}
			} else if (isOfAll(line, current)) give(colleagues(contacts), line.parts, line);
			else if (isOfPost(line, current)) contacts.push(assembleFunction([line], context));
			else if (current.length > 0) give(current, line.parts, line);
			else waiting.push(...line.parts);
			continue;
		}
		// A line that goes on with a number ends what the one above it says.
		const until = line.parts.findIndex((part) => !isPoint(part));
		const isGoingOn = until > 0 && current.length > 0 && current.every(({ points }) => points.length === 0);
		if (isGoingOn) give(current, line.parts.slice(0, until), line);
		const groups = divide(isGoingOn ? line.parts.slice(until) : line.parts);
		for (const { persons, parts } of groups) {
			current = persons.map((person) => start(person, persons.length, context));
			give(current, parts, line);
			give(current, waiting, line);
			waiting = [];
			contacts.push(...current);
		}
		const carried = carriedRole(line.parts);
		if (carried !== undefined) context = { ...context, role: carried };
	}
	return contacts;
}

/** The contacts of a block of lines in which nobody is named: each post that a line gives once the one above it can be reached, with what stands above them all. */
export function assembleFunctions(block: readonly LineInParts[], heading: Context): ReadContact[] {
	const isOfOne = ({ parts }: LineInParts) => parts.some((part) => part.kind === 'role' || isPoint(part));
	const until = Math.max(block.findIndex(isOfOne), 0);
	const contacts = [start(undefined, 1, heading)];
	for (const line of block.slice(until)) {
		const last = contacts.at(-1);
		const isNext = last?.role !== undefined && last.points.length > 0 && isOfPost(line, [last]);
		if (isNext) contacts.push(start(undefined, 1, heading));
		give(contacts.slice(-1), line.parts, line);
	}
	for (const line of block.slice(0, until)) give(contacts, line.parts, line);
	return contacts;
}

/** A contact that nobody is named for. */
function assembleFunction(block: readonly LineInParts[], heading: Context): ReadContact {
	const contact = start(undefined, 1, heading);
	for (const line of block) give([contact], line.parts, line);
	return contact;
}

/** Adds what a line says to those that it speaks of. What they have already stays. */
export function give(contacts: readonly ReadContact[], parts: readonly Part[], { line }: LineInParts): void {
	const named =
		parts.find((part) => part.kind === 'role' && !part.isLabel) ?? parts.find(({ kind }) => kind === 'role');
	for (const [index, contact] of contacts.entries()) {
		if (!contact.lines.includes(line)) contact.lines.push(line);
		for (const part of shareOf(parts, index, contacts.length)) {
			if (part.kind === 'role') contact.role ??= named?.kind === 'role' ? named.role : part.role;
			else if (part.kind === 'organisation') contact.organisation = preferred(contact.organisation, part.organisation);
			else if (part.kind === 'place' && contact.places.length === 0) {
				contact.places = part.places;
				contact.placeRepairedFrom = part.repairedFrom;
			} else if (part.kind === 'counties') contact.counties = part.counties;
			else if (part.kind === 'point') contact.points.push(part.point);
			else if (part.kind === 'other') {
				if (/^vakant$/iu.test(part.text)) contact.isVacant = contact.person === undefined;
				const mayBe = !part.isLabel && contact.points.length === 0 && isRestOfRole(part.text) && part.text.length > 3;
				if (mayBe && contact.person !== undefined) contact.likelyRole ??= toRole(part.text);
			}
		}
	}
}

/** A few words that say nothing known, by themselves between people of whom those before can be reached: "Övriga". The places above are not those of whom it heads. */
function headsOthers({ line, parts }: LineInParts, before: readonly ReadContact[]): boolean {
	const isStrange = parts.length === 1 && parts[0]?.kind === 'other' && /^\p{Lu}[\p{L} ]{0,30}$/u.test(line.text);
	return isStrange && before.length > 0 && before.every(({ points }) => points.length > 0);
}

/** An item of a list that is a switchboard alone, after one that has its own number: that of all in the list who are of the same organisation. */
function isOfAll({ line, parts }: LineInParts, before: readonly ReadContact[]): boolean {
	const isSwitchboard = (part: Part) =>
		part.kind === 'point' && part.point.kind === 'phone' && part.point.label === 'växel';
	return line.kind === 'item' && parts.every(isSwitchboard) && before.some(({ points }) => points.length > 0);
}

/** Those of a list who are of the organisation that the last of them is of. */
function colleagues(contacts: readonly ReadContact[]): ReadContact[] {
	const nameOf = ({ organisation, context }: ReadContact) => (organisation ?? context.organisation)?.name;
	const last = contacts.at(-1);
	return contacts.filter(
		(each) => last !== undefined && nameOf(each) === nameOf(last) && each.lines.some(({ kind }) => kind === 'item'),
	);
}

/** Each one's own of what is given "respectively", as many points as there are contacts. */
function shareOf(parts: readonly Part[], index: number, count: number): readonly Part[] {
	const points = parts.filter(isPoint);
	const isParted = parts.some((part) => part.kind === 'other' && /^respektive$/iu.test(part.text));
	return count > 1 && isParted && points.length === count
		? parts.filter((part) => !isPoint(part) || part === points[index])
		: parts;
}

/** A line that gives a post and how to reach it, and names nobody: "Presstjänst: 08-465 004 77", or one more of a list or beside those who have all that. */
function isOfPost({ line, parts }: LineInParts, before: readonly ReadContact[]): boolean {
	const first = parts.find(({ kind }) => kind !== 'other' && kind !== 'organisation');
	if (first?.kind !== 'role' || !parts.some(isPoint)) return false;
	const isComplete = before.every(({ role, points }) => role !== undefined && points.length > 0);
	return first.isLabel || line.kind === 'row' || line.kind === 'item' || isComplete;
}

export function hasPersons({ parts }: LineInParts): boolean {
	return parts.some(({ kind }) => kind === 'persons');
}

export function isPoint(part: Part): boolean {
	return part.kind === 'point';
}

export function isAttribute(part: Part): boolean {
	return part.kind === 'role' || part.kind === 'organisation' || part.kind === 'place' || part.kind === 'counties';
}

function start(person: NamedPerson | undefined, together: number, context: Context = noContext): ReadContact {
	return {
		person,
		together,
		role: undefined,
		likelyRole: undefined,
		organisation: undefined,
		places: [],
		placeRepairedFrom: undefined,
		counties: [],
		isVacant: false,
		points: [],
		context,
		lines: [],
	};
}

/** An association beside a municipality is most often a unit of it. */
function preferred(known: NamedOrganisation | undefined, other: NamedOrganisation): NamedOrganisation {
	return known === undefined || (known.kind === 'annan' && other.kind !== 'annan') ? other : known;
}

/**
 * The persons of a line, each with what stands beside them: labels before them, anything else after them, or before them too where the line ends with one of
 * several. A label is that of the persons after it, until the next one.
 */
function divide(parts: readonly Part[]): { persons: readonly NamedPerson[]; parts: readonly Part[] }[] {
	const groups: { persons: readonly NamedPerson[]; parts: Part[] }[] = [];
	const count = parts.filter(({ kind }) => kind === 'persons').length;
	const standsBefore = count > 1 && parts.at(-1)?.kind === 'persons' && parts[0]?.kind !== 'persons';
	let ahead: Part[] = [];
	let labels: readonly Part[] = [];
	for (const part of parts) {
		const last = groups.at(-1);
		if (part.kind === 'persons') {
			const own = ahead.filter(isLabel);
			if (own.length > 0) labels = own;
			groups.push({ persons: part.persons, parts: own.length > 0 ? ahead : [...ahead, ...labels] });
			ahead = [];
		} else if (last === undefined || standsBefore || isLabel(part)) ahead.push(part);
		else last.parts.push(part);
	}
	groups.at(-1)?.parts.push(...ahead);
	// A post in the plural is that of each: "kommunpoliserna Anna Berg och Bo Ek".
	const shared = groups[0]?.parts.find((part) => part.kind === 'role' && isPluralRole(part.role));
	if (shared !== undefined && count > 1)
		for (const { parts: own } of groups) if (!own.some(({ kind }) => kind === 'role')) own.push(shared);
	return groups;
}

function isLabel(part: Part): boolean {
	return isAttribute(part) && 'isLabel' in part && part.isLabel;
}

/** A role that a line gives before a place and a name, each with its colon, is that of the lines below it too. */
function carriedRole(parts: readonly Part[]): string | undefined {
	const [role, place] = parts;
	if (role?.kind !== 'role' || !role.isLabel) return undefined;
	return (place?.kind === 'place' || place?.kind === 'organisation') && place.isLabel ? role.role : undefined;
}
