import { parseEmail } from '../../domain/email.ts';
import { isId } from '../../domain/id.ts';
import { parsePhone } from '../../domain/phone.ts';
import { findPrivateDomain } from '../../domain/private-mail.ts';
import { finding, type Problem } from '../../domain/problem.ts';
import { withUnits } from '../../domain/unit-of-post.ts';
import { findUrlProblem } from '../../domain/url.ts';
import { readPhone } from '../../domain/written-number.ts';
import type { Doubt, Draft } from '../draft.ts';
import { findOrganisation } from '../release/organisations.ts';
import { readPerson } from '../release/persons.ts';
import type { DraftOptions } from '../release/read-release.ts';
import { readCardNumber } from './card-number.ts';
import { type CardProperty, splitValue, unescapeText } from './card-property.ts';
import { type OwnNote, readOwnNote } from './own-note.ts';

export interface PlacedProperty extends CardProperty {
	readonly line: number;
}

/** A card as far as its lines have been read. */
export interface CardContents {
	readonly line: number;
	readonly properties: PlacedProperty[];
	/** True after a property whose value is the card that follows. */
	opensAnother: boolean;
}

export interface CardRead {
	readonly draft: Draft | undefined;
	/** Names of the organisations that the card is of, from the largest. */
	readonly organisations: readonly string[];
	/** True where the card is of a group or a place, which are no contacts. */
	readonly isPassedOver: boolean;
	readonly leftOut: readonly string[];
	readonly problems: readonly Problem[];
}

/** What a card says of a contact, or of an organisation where it names nobody and no post. */
export function draftOfCard(
	properties: readonly PlacedProperty[],
	place: { readonly file: string; readonly line: number },
	{ source, today }: DraftOptions,
): CardRead {
	const leftOut = new Set<string>();
	const problems: Problem[] = [];
	const doubts: Doubt[] = [];
	const all = (name: string) => properties.filter((property) => property.name === name);
	const text = (name: string) =>
		all(name)
			.map(({ value }) => unescapeText(value ?? ''))
			.find((value) => value !== '');
	const kind = text('KIND')?.toLowerCase() ?? text('X-ADDRESSBOOKSERVER-KIND')?.toLowerCase();
	if (kind === 'group' || kind === 'location')
		return { draft: undefined, organisations: [], isPassedOver: true, leftOut: [`KIND ${kind}`], problems };
	const own = ownId(text('SOURCE'));
	const units = splitValue(all('ORG')[0]?.value ?? '')
		.filter((unit) => unit !== '')
		.map(oneLine);
	// Another address book has the organisation first, and then departments of it, in which the post is.
	const organisation = own === undefined ? units[0] : units.at(-1);
	const departments = own === undefined ? units.slice(1) : [];
	const written = tellNote();
	const person = tellPerson();
	const role = withUnits(tellRole() ?? '', departments) || undefined;
	if (role === undefined && departments.length > 0) leftOut.add('ORG (avdelning)');
	const name = text('FN');
	const isOfOrganisation = person === undefined && role === undefined && (organisation ?? name) !== undefined;
	const reach = { ...tellPhones(), ...tellEmails(), ...tellAddresses() };
	for (const property of properties)
		if (!KEPT.has(property.name) && !property.name.startsWith('X-')) leftOut.add(property.name);
	const location = { file: place.file, position: { line: place.line, column: 1 } };
	const excerpt = [...new Set([name, organisation, role])]
		.filter((part) => part !== undefined)
		.map(oneLine)
		.join(', ')
		.slice(0, 300);
	const rest = { location, excerpt, doubts };
	if (isOfOrganisation) {
		const website = tellUrl();
		const called = oneLine(organisation ?? name ?? '');
		const fields = { name: called, ...kindOf(called), ...reach, ...(website === undefined ? {} : { website }) };
		return result({ kind: 'organisation', id: undefined, fields, ...rest });
	}
	if (person === undefined && role === undefined)
		return { draft: undefined, organisations: [], isPassedOver: false, leftOut: [...leftOut], problems };
	const url = own === undefined ? tellUrl() : undefined;
	const { note, topics } = written;
	const verified = tellDate();
	const fields = {
		...(role === undefined ? {} : { role }),
		...(organisation === undefined ? {} : { organisation }),
		...(person === undefined ? {} : { person }),
		...reach,
		...(url === undefined ? {} : { url }),
		...(topics.length === 0 ? {} : { topics }),
		...(note === undefined ? {} : { note }),
		...(verified === undefined ? {} : { verified }),
	};
	return result({ kind: 'contact', id: own, fields, ...rest });

	function result(draft: Draft): CardRead {
		const named =
			draft.kind === 'contact' && organisation !== undefined ? (own === undefined ? [organisation] : units) : [];
		return { draft, organisations: named, isPassedOver: false, leftOut: [...leftOut], problems };
	}

	function tellPerson() {
		const [family = '', given = '', additional = ''] = splitValue(all('N')[0]?.value ?? '').map(oneLine);
		const isOrganisation = kind === 'org' || /^COMPANY$/iu.test(text('X-ABSHOWAS') ?? '');
		const told = source === undefined ? {} : { source };
		if (family !== '' && given !== '')
			return { given: [given, additional].filter((part) => part !== '').join(' '), family, ...told };
		if (isOrganisation && family === '' && given === '') return undefined;
		const formatted = oneLine(text('FN') ?? [given, family].join(' '));
		if (formatted === '' || formatted === organisation || formatted === oneLine(text('TITLE') ?? '')) return undefined;
		const read = readPerson(formatted);
		if (read === undefined && family === '' && given === '') return undefined;
		const words = formatted.split(' ');
		const parted = {
			given: read?.given ?? words.slice(0, -1).join(' '),
			family: read?.family ?? words.at(-1) ?? '',
			...told,
		};
		if (read?.isSure !== true)
			doubts.push({
				field: 'person',
				about: finding('reading-guessed', { read: formatted }),
				readings: [parted, null],
			});
		return parted;
	}

	function tellRole(): string | undefined {
		const [title, task] = [text('TITLE'), text('ROLE')].map((each) => (each === undefined ? undefined : oneLine(each)));
		if (title !== undefined && task !== undefined && title !== task) {
			const readings = [title, task].map((each) => withUnits(each, departments));
			doubts.push({ field: 'role', about: finding('reading-guessed', { read: title }), readings });
		}
		const name = oneLine(text('FN') ?? '');
		// A card of a post that nobody holds has the post as its name.
		const isOfPost = person === undefined && name !== '' && organisation !== undefined && name !== organisation;
		return title ?? task ?? (isOfPost ? name : undefined);
	}

	function tellPhones() {
		const phones = all('TEL').flatMap(({ value = '', types, group, line }): unknown[] => {
			if (types.has('home') && !types.has('work')) return leave('TEL (hem)');
			const { extension: named, written: whole } = readCardNumber(value);
			const { number, ...round } = readPhone(whole);
			if (number === '') return [];
			if (parsePhone(number) === undefined) {
				problems.push({
					...finding('phone-invalid', { value: number }),
					location: { file: place.file, position: { line, column: 1 } },
				});
				return [];
			}
			const own = written.numbers.get(whole);
			const extension = named ?? own?.extension ?? round.extension;
			const label = own?.label ?? labelOf(group) ?? round.label ?? usualLabel(types);
			const more = {
				...(label === undefined ? {} : { label }),
				...(extension === undefined ? {} : { extension }),
				...(own?.hours === undefined ? {} : { hours: own.hours }),
			};
			return [Object.keys(more).length === 0 ? number : { number, ...more }];
		});
		return phones.length === 0 ? {} : { phones };
	}

	function tellEmails() {
		const emails = all('EMAIL').flatMap(({ value = '', types, line }): string[] => {
			if (types.has('home') && !types.has('work')) return leave('EMAIL (hem)');
			const written = unescapeText(value).replace(/^mailto:/iu, '');
			const email = parseEmail(written);
			const domain = email === undefined ? undefined : findPrivateDomain(email);
			if (email !== undefined && domain === undefined) return [email];
			if (written === '') return [];
			const about =
				domain === undefined
					? finding('email-invalid', { value: written })
					: finding('email-private-domain', { domain });
			problems.push({ ...about, location: { file: place.file, position: { line, column: 1 } } });
			return [];
		});
		return emails.length === 0 ? {} : { emails };
	}

	/** Addresses that are said to be of the work. One of which nothing is said may be somebody's home. */
	function tellAddresses() {
		const told: Record<string, unknown> = {};
		for (const { value = '', types } of all('ADR')) {
			if (!types.has('work')) {
				leave('ADR (hem)');
				continue;
			}
			const [box = '', extra = '', street = '', town = '', , postalCode = ''] = splitValue(value).map(oneLine);
			const line = [extra, street].filter((part) => part !== '').join(', ');
			const isPostal = types.has('delivery') || types.has('postal') || (line === '' && box !== '');
			const address = { street: isPostal && box !== '' ? box : line, postalCode, town };
			if (Object.values(address).some((part) => part === '')) leave('ADR');
			else told[isPostal ? 'postalAddress' : 'visitingAddress'] ??= address;
		}
		return told;
	}

	function tellUrl(): string | undefined {
		const urls = all('URL')
			.filter(({ types }) => !types.has('home'))
			.map(({ value = '' }) => unescapeText(value));
		return urls
			.map((url) => (/^[a-z]+:/iu.test(url) ? url : `https://${url}`))
			.find((url) => findUrlProblem(url, ['https:', 'http:']) === undefined);
	}

	function tellNote(): OwnNote {
		const note = text('NOTE')
			?.split('\n')
			.map((line) => line.trim())
			.join('\n');
		if (own === undefined || note === undefined) return { note, topics: [], numbers: new Map() };
		return readOwnNote(
			note,
			all('TEL').map(({ value = '' }) => readCardNumber(value).written),
		);
	}

	function tellDate(): string | undefined {
		const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)/u.exec(text('REV') ?? '') ?? [];
		const date = year === undefined ? undefined : `${year}-${month}-${day}`;
		return date === undefined || (today !== undefined && date > String(today)) ? undefined : date;
	}

	/** What somebody has called a number, beside it in a group of the card. */
	function labelOf(group: string | undefined): string | undefined {
		if (group === undefined) return undefined;
		const label = properties.find((each) => each.group === group && each.name === 'X-ABLABEL')?.value;
		return label === undefined || /^_\$!/u.test(label) ? undefined : oneLine(unescapeText(label)) || undefined;
	}

	function leave(what: string): [] {
		leftOut.add(what);
		return [];
	}
}

/** What the name of an organisation tells of it. */
export function kindOf(name: string): { readonly kind?: string; readonly area?: readonly string[] } {
	const found = findOrganisation(name);
	const isWhole = found?.start === 0 && found.end === name.length && found.organisation.kind !== 'annan';
	if (!isWhole) return {};
	const { kind, area } = found.organisation;
	return { kind, ...(area.length === 0 ? {} : { area }) };
}

/** The id of a contact whose card comes from a directory such as this, by where the card stands. */
function ownId(address: string | undefined): string | undefined {
	const id = /\/kontakt\/([a-z\d-]+)\.vcf$/u.exec(address ?? '')?.[1];
	return id !== undefined && isId(id) ? id : undefined;
}

function usualLabel(types: ReadonlySet<string>): string | undefined {
	return USES.find(([type]) => types.has(type))?.[1];
}

function oneLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

const USES = [
	['fax', 'fax'],
	['main-number', 'växel'],
	['main', 'växel'],
	['cell', 'mobil'],
	['textphone', 'texttelefon'],
	['pager', 'personsökare'],
	['text', 'sms'],
	['msg', 'sms'],
] as const;
const KEPT: ReadonlySet<string> = new Set(
	'ADR AGENT BEGIN CLASS EMAIL END FN KIND LABEL MAILER N NAME NOTE ORG PRODID PROFILE REV ROLE SORT-STRING SOURCE TEL TITLE UID URL VERSION'.split(
		' ',
	),
);
