// Ships to the browser.
import { emailUri } from '../domain/contact-point-uri.ts';
import { contactTitleParts } from '../domain/contact-title.ts';
import type { IsoDate } from '../domain/date.ts';
import { listedDetails, searchedDetails } from '../domain/listed-details.ts';
import { pageAddresses } from '../domain/published-address.ts';
import { describeAges } from '../views/age-of-list.ts';
import { placesLeftToSay } from '../views/already-said.ts';
import { mainContactPoints } from '../views/contact-point.ts';
import { describeReach } from '../views/reach.ts';
import { shortAddress } from '../views/short-address.ts';
import { describeStatus } from '../views/status.ts';
import { chooseTopics, moreTopics } from '../views/topics-in-list.ts';
import type { FindReach } from './asked-place.ts';
import type { Hit } from './engine.ts';
import type { Highlight } from './highlight.ts';
import { type HitMessage, type HitWords, wordsToTranslate } from './hit-words.ts';
import { type ColumnName, type IndexData, type StoredContactPoint, statuses } from './index-data.ts';
import type { ContactPointView, HitView, MarkedText } from './protocol.ts';
import { restoreEmail } from './short-email.ts';
import { showHours } from './stored-hours.ts';
import { showPhone } from './stored-phone.ts';
import type { Tier } from './vocabulary.ts';

/** Before every day: what has no day of checking counts as unchecked. */
const never = '' as IsoDate;

/** Why a contact is found by a word that does not stand there. */
const reasons: Partial<Record<Tier, HitMessage>> = {
	variant: 'search.similar',
	fuzzy: 'search.similar',
	nickname: 'search.nickname',
	phonetic: 'search.sounds',
};

/** Prepares saying of hits what cards say of contacts. */
export function createHitDisplay(data: IndexData, words: HitWords): (hit: Hit, findReach: FindReach) => HitView {
	const { columns, organisations } = data;
	const { language, staleBefore } = words;
	const t = wordsToTranslate(words);
	const dated = (verified: IsoDate) => ({ verified, stale: verified < staleBefore });
	const ages = describeAges(data.days.map(dated), t, language);

	return ({ index, tier, highlights }, findReach) => {
		const texts = (name: ColumnName) => columns[name].values[columns[name].ids[index] ?? 0] ?? [];
		const cell = (name: ColumnName): MarkedText => ({
			text: texts(name).join(separator),
			highlights: highlights[name],
		});
		const [given, family, role] = [cell('given'), cell('family'), cell('role')];
		const person = given.text === '' && family.text === '' ? undefined : { given, family };
		const id = data.ids[index] ?? '';
		const organisation = organisations[columns.organisation.ids[index] ?? 0];
		const places = placesLeftToSay(
			texts('organisation')[0] ?? '',
			texts('municipality'),
			organisation?.saidMunicipalities,
		);
		const reason = tier === undefined ? undefined : reasons[tier];
		const reach = findReach(index);
		const own = listContactPoints(data, index, { given: given.text, family: family.text });
		const contactPoints = mainContactPoints(
			own.length > 0 ? own : (organisation?.contactPoints ?? []).map(showContactPoint),
		);
		const isDirect = own.length > 0 || contactPoints.every(({ kind }) => kind === 'web');
		const stored = data.officeHours[index] || undefined;
		const hours = stored?.split('\t').map((each) => showHours(each, language)) ?? [];
		const age = ages.ofContact(dated(data.days[data.dayIds[index] ?? 0] ?? never));
		return {
			id,
			path: pageAddresses.contact({ id }),
			title: contactTitleParts({ person, role }).reduce((first, second) => joined(first, second)),
			namesPerson: person !== undefined,
			role: person === undefined ? undefined : role,
			organisation: cell('organisation'),
			alias: showAlias(data, index, highlights.alias),
			municipalities: places === undefined ? undefined : cell('municipality'),
			reach: reach && describeReach(reach, t),
			contactPoints: contactPoints.map((each) => ({
				...each,
				extension: each.extension && t('contact.extension', { extension: each.extension }),
			})),
			via: isDirect ? undefined : t('contact.via'),
			lines: [
				...searchedDetails.map((kind) => ({
					kind,
					place: listedDetails[kind],
					isWritten: true,
					...showTopics(texts(kind), highlights[kind]),
				})),
				{
					kind: 'officeHours' as const,
					place: listedDetails.officeHours,
					text: hours.map(({ text }) => text).join(', '),
					highlights: [],
					isWritten: hours.every(({ isWritten }) => isWritten),
				},
			].filter(({ text }) => text !== ''),
			status: describeStatus(statuses[data.status[index] ?? 0] ?? 'current', t),
			age: age && { sentence: age.sentence, isStale: age.isStale },
			reason: reason && t(reason),
		};
	};
}

function joined(first: MarkedText, second: MarkedText, between = ' '): MarkedText {
	const shift = first.text.length + between.length;
	return {
		text: first.text + between + second.text,
		highlights: [
			...first.highlights,
			...second.highlights.map(([start, end]): Highlight => [start + shift, end + shift]),
		],
	};
}

/** The texts of a cell, each with what of it matched; highlights are of the texts as {@link separator} joins them. */
function divided(texts: readonly string[], highlights: readonly Highlight[]): MarkedText[] {
	let next = 0;
	return texts.map((text) => {
		const start = next;
		next += text.length + separator.length;
		const own = highlights.filter(([from]) => from >= start && from < start + text.length);
		return { text, highlights: own.map(([from, to]): Highlight => [from - start, to - start]) };
	});
}

/** The topics that there is room for, those in which something matched first. */
function showTopics(topics: readonly string[], highlights: readonly Highlight[]): MarkedText {
	const all = divided(topics, highlights);
	const { areAll, positions } = chooseTopics(topics, (position) => all[position]?.highlights.length !== 0);
	const [first = { text: '', highlights: [] }, ...others] = positions.flatMap((position) => all[position] ?? []);
	const shown = others.reduce((before, topic) => joined(before, topic, separator), first);
	return areAll ? shown : { ...shown, text: shown.text + moreTopics };
}

/** Between the texts of a cell. */
const separator = ', ';

/** A contact's own first number and e-mail address, and its web page. */
function listContactPoints(
	{ columns, emails, organisations, phoneNotes, phones, webs }: IndexData,
	contact: number,
	name: { readonly given: string; readonly family: string },
): ContactPointView[] {
	const domain = organisations[columns.organisation.ids[contact] ?? 0]?.emailDomain ?? '';
	const stored: StoredContactPoint[] = [
		{ kind: 'phone', value: phones[contact]?.split('\t')[0] ?? '', note: phoneNotes[contact] },
		{ kind: 'email', value: restoreEmail(emails[contact] ?? '', { ...name, domain }) ?? '' },
		{ kind: 'web', value: webs[contact] ?? '' },
	];
	return stored.filter(({ value }) => value !== '').map(showContactPoint);
}

function showContactPoint({ kind, value, note }: StoredContactPoint): ContactPointView {
	if (kind === 'phone') return { kind, ...showPhone(value), note: note || undefined };
	if (kind === 'email') return { kind, text: value, uri: emailUri(value) };
	return { kind, text: shortAddress(value, ''), uri: value };
}

/** The first of a contact's other names in which something matched. */
function showAlias({ columns, aliasLanguages }: IndexData, contact: number, highlights: readonly Highlight[]) {
	const value = columns.alias.ids[contact] ?? 0;
	const names = divided(columns.alias.values[value] ?? [], highlights);
	const at = names.findIndex((name) => name.highlights.length > 0);
	const found = names[at];
	return found && { ...found, language: aliasLanguages[value]?.[at] || undefined };
}
