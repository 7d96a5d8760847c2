import { municipalities } from '../../domain/municipality.ts';
import { findPrivateDomain } from '../../domain/private-mail.ts';
import { finding, type Problem } from '../../domain/problem.ts';
import { slugify } from '../../domain/slug.ts';
import type { Doubt, Draft } from '../draft.ts';
import type { ReadContact } from './assemble.ts';
import { isGivenName } from './given-names.ts';
import { countyBoardOf, type NamedOrganisation, organisationOf, policeOf } from './organisations.ts';
import { isPluralRole, singularRole } from './roles.ts';
import type { Sender } from './sender.ts';

/** What drafts of one release have in common. */
export interface ReleaseFacts {
	readonly file: string;
	/** What their persons have as `source`. */
	readonly source: string | undefined;
	/** The day that the release gives as its own. */
	readonly date: string | undefined;
	/** The organisation that it says that it comes from. */
	readonly sender: Sender | undefined;
}

/** A contact as a draft, its organisation, and what is wrong with what it gives. */
export interface BuiltContact {
	readonly draft: Draft;
	readonly organisation: NamedOrganisation | undefined;
	readonly problems: readonly Problem[];
}

export function buildDraft(contact: ReadContact, facts: ReleaseFacts): BuiltContact {
	const doubts: Doubt[] = [];
	const problems: Problem[] = [];
	const line = contact.lines[0];
	const location = { file: facts.file, position: { line: line?.number ?? 1, column: 1 } };
	const organisation = settleOrganisation(contact, facts, doubts);
	const isGuessed = doubts.some(({ field }) => field === 'organisation');
	const { role, person } = tellPost(contact, facts, doubts);
	const isOfSender = organisation !== undefined && organisation === facts.sender?.organisation;
	const areas = tellAreas(contact, isGuessed && !isOfSender ? undefined : organisation, doubts);
	const fields: Record<string, unknown> = {
		...(role === undefined ? {} : { role }),
		...(organisation === undefined ? {} : { organisation: organisation.name }),
		...(areas.place === undefined ? {} : { place: areas.place }),
		...(areas.municipalities.length === 0 ? {} : { municipalities: areas.municipalities }),
		...(person === undefined ? {} : { person }),
		...(contact.isVacant ? { status: 'vacant' } : {}),
		...tellPoints(contact, location, doubts, problems),
		...(facts.date === undefined ? {} : { verified: facts.date }),
	};
	const excerpt = [...new Set(contact.lines.map(({ text }) => text.replace(/\t/gu, ' | ')))]
		.join(' / ')
		.slice(0, MOST_EXCERPT);
	return { draft: { kind: 'contact', id: undefined, fields, location, excerpt, doubts }, organisation, problems };
}

/** The draft of an organisation that contacts are named with. */
export function organisationDraft({ name, kind, area }: NamedOrganisation, like: Draft): Draft {
	const fields = { name, kind, ...(area.length === 0 ? {} : { area: [...area] }) };
	return { kind: 'organisation', id: undefined, fields, location: like.location, excerpt: like.excerpt, doubts: [] };
}

function settleOrganisation(
	contact: ReadContact,
	{ sender }: ReleaseFacts,
	doubts: Doubt[],
): NamedOrganisation | undefined {
	const { context, counties } = contact;
	const places = placesOf(contact);
	const said = contact.organisation ?? context.organisation;
	const [place] = places;
	const [county] = counties;
	if (said !== undefined && said.area.length > 0) return said;
	const kind = said?.kind ?? context.kind;
	if (kind === 'lansstyrelse') {
		const meant = county ?? (context.counties.length === 1 ? context.counties[0] : undefined) ?? place?.county;
		if (meant !== undefined) return countyBoardOf(meant);
	}
	if (said !== undefined) return said;
	if (kind === 'kommun' && places.length === 1 && place !== undefined) return organisationOf(place);
	if (kind === 'polis' && place !== undefined) {
		const isWithin = context.counties.length === 0 || context.counties.includes(place.county);
		if (isWithin) return policeOf(context.word, place.county);
	}
	if (places.length === 1 && place !== undefined && context.kind === undefined && sender === undefined) {
		const guessed = organisationOf(place);
		doubts.push({
			field: 'organisation',
			about: finding('reading-guessed', { read: guessed.name }),
			readings: [guessed.name, null],
		});
		return guessed;
	}
	if (sender !== undefined) {
		const { organisation, isSaid } = sender;
		if (!isSaid) {
			const about = finding('reading-guessed', { read: organisation.name });
			doubts.push({ field: 'organisation', about, readings: [organisation.name, null] });
		}
		return organisation;
	}
	const byMail = organisationByMail(contact);
	if (byMail !== undefined) {
		doubts.push({
			field: 'organisation',
			about: finding('reading-guessed', { read: byMail.name }),
			readings: [byMail.name, null],
		});
	}
	return byMail;
}

/** Municipalities have their names as their domains. */
function organisationByMail({ points }: ReadContact): NamedOrganisation | undefined {
	for (const point of points) {
		if (point.kind !== 'email') continue;
		const domain = point.address
			.slice(point.address.indexOf('@') + 1)
			.replace(/\.[a-z]+$/u, '')
			.replace(/^.*\./u, '');
		const own = municipalities.filter(({ name }) => slugify(name).replace(/-/gu, '') === domain.replace(/-/gu, ''));
		if (own.length === 1 && own[0] !== undefined) return organisationOf(own[0]);
	}
	return undefined;
}

/** A post and who has it. A name that only its place after the post tells of is best taken for the end of what the post is called, save where it begins as names do. */
function tellPost(contact: ReadContact, facts: ReleaseFacts, doubts: Doubt[]) {
	const role = tellRole(contact, doubts);
	const person = tellPerson(contact, facts, doubts);
	const whole = contact.person?.wholePost;
	if (person === undefined || role === undefined || whole === undefined) return { role, person };
	const isName = isGivenName(person.given);
	const best = <Reading>(named: Reading, unnamed: Reading) => (isName ? [named, unnamed] : [unnamed, named]);
	const [likelyRole, otherRole] = best(role, whole.startsWith(role) ? whole : role);
	const about = finding('reading-guessed', { read: whole });
	if (likelyRole !== otherRole) doubts.push({ field: 'role', about, readings: [likelyRole, otherRole] });
	doubts.push({ field: 'person', about, readings: best<typeof person | null>(person, null) });
	return { role: likelyRole, person: isName ? person : undefined };
}

function tellRole(
	{ role, likelyRole, context, together, organisation }: ReadContact,
	doubts: Doubt[],
): string | undefined {
	const own = role ?? context.role ?? likelyRole;
	if (own === undefined) return undefined;
	if (own === likelyRole)
		doubts.push({ field: 'role', about: finding('reading-guessed', { read: own }), readings: [own, null] });
	// A heading's words for those of one organisation say nothing of another's.
	if (
		role === undefined &&
		organisation !== undefined &&
		own.startsWith('Kontakt för ') &&
		organisation.kind !== context.kind
	)
		return undefined;
	return together > 1 || role === undefined || isPluralRole(own) ? singularRole(own) : own;
}

function tellPerson({ person, role, points, context }: ReadContact, { source }: ReleaseFacts, doubts: Doubt[]) {
	if (person === undefined) return undefined;
	const told = { given: person.given, family: person.family, ...(source === undefined ? {} : { source }) };
	const hasMore = role !== undefined || points.length > 0 || context.kind !== undefined;
	const words = `${person.given} ${person.family}`.split(' ');
	if (person.wholePost !== undefined) return told;
	if (person.isTurned === true || (!person.isSure && !(hasMore && words.length === 2))) {
		const about = finding('reading-guessed', { read: words.join(' ') });
		const other = words.length > 2 ? { ...told, given: words.slice(0, -1).join(' '), family: words.at(-1) } : null;
		doubts.push({ field: 'person', about, readings: [told, other] });
	}
	return told;
}

/** The municipalities that a contact's own lines name, else its heading. */
function placesOf({ places, context }: ReadContact): ReadContact['places'] {
	return places.length > 0 ? places : context.places;
}

function tellAreas(contact: ReadContact, organisation: NamedOrganisation | undefined, doubts: Doubt[]) {
	const { placeRepairedFrom } = contact;
	const names = placesOf(contact).map(({ name }) => name);
	const own = organisation?.municipality;
	const [first] = names;
	if (placeRepairedFrom !== undefined && first !== undefined && own === undefined) {
		doubts.push({
			field: 'place',
			about: finding('reading-repaired', { written: placeRepairedFrom, read: first }),
			readings: [first, null],
		});
	}
	if (own !== undefined)
		return { place: undefined, municipalities: names.includes(own.name) && names.length > 1 ? names : [own.name] };
	if (names.length > 1) return { place: undefined, municipalities: names };
	return { place: first ?? seatOf(organisation), municipalities: [] };
}

/** Where the police of a town have their seat: "Polisen Lycksele". */
function seatOf(organisation: NamedOrganisation | undefined): string | undefined {
	const [area = ''] = organisation?.area ?? [];
	const isOfTown = organisation?.kind === 'polis' && /^polis(?:en|myndigheten)/iu.test(organisation.name);
	return isOfTown && municipalities.some(({ name }) => name === area) ? area : undefined;
}

function tellPoints({ points }: ReadContact, location: Problem['location'], doubts: Doubt[], problems: Problem[]) {
	const phones = new Map<string, unknown>();
	const emails: string[] = [];
	let url: string | undefined;
	for (const point of points) {
		if (point.kind === 'email') {
			const domain = findPrivateDomain(point.address);
			if (domain !== undefined) problems.push({ ...finding('email-private-domain', { domain }), location });
			else if (!emails.includes(point.address)) emails.push(point.address);
		} else if (point.kind === 'url') url ??= point.address;
		else {
			const { number, label, extension, repairedFrom } = point;
			const more = { ...(label === undefined ? {} : { label }), ...(extension === undefined ? {} : { extension }) };
			const phone = Object.keys(more).length === 0 ? number : { number, ...more };
			phones.set(number.replace(/\D/gu, ''), phone);
			const mistaken = repairedFrom?.match(/[OolI]/gu)?.length ?? 0;
			if (repairedFrom !== undefined && mistaken > 1) {
				doubts.push({
					field: 'phones',
					about: finding('reading-repaired', { written: repairedFrom, read: number }),
					readings: [[phone], null],
				});
			}
		}
	}
	return {
		...(phones.size === 0 ? {} : { phones: [...phones.values()] }),
		...(emails.length === 0 ? {} : { emails }),
		...(url === undefined ? {} : { url }),
	};
}

const MOST_EXCERPT = 300;
