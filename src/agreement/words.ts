import { namedMunicipalities } from '../domain/contact.ts';
import { type Details, detailKinds, listInherited } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { isSearched } from '../domain/listed-details.ts';
import type { Language } from '../domain/site.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import { translator } from '../i18n/translate.ts';
import { describeAge } from '../views/age.ts';
import { describeMore } from '../views/contact-point.ts';
import { describeContactPoints, findContactPoints } from '../views/contact-points.ts';
import { describeOpeningHours } from '../views/opening-hours.ts';
import { describeStatus } from '../views/status.ts';
import { chooseTopics, moreTopics } from '../views/topics-in-list.ts';
import { detailsOf, detailTexts } from './facts.ts';
import type { Field, Statement } from './statement.ts';

/** What the content says of a contact in words, in a language. */
export interface Word extends Statement {
	/** `own` of the contact; `shared` with all of its organisation, which it has from there. */
	readonly from: 'own' | 'shared';
	/** True for the first number and the first e-mail address, or the web page where there is neither: what a list has room for. */
	readonly isMain: boolean;
	/** The texts of which it is made up, where some surfaces have them one under the other. */
	readonly parts?: readonly string[];
	/** The whole address of a web page, whose text is what people write down. */
	readonly address?: string;
	/** True for what a list has room for of a detail, where there is more. */
	readonly isShortened: boolean;
}

/** Says in words all that is told of a contact to people. */
export function wordsOf(contact: Contact, language: Language): Word[] {
	const t = translator(language);
	const { organisation, person } = contact;
	const found = findContactPoints(contact);
	const points = describeContactPoints(found, t);
	const inherited = listInherited(contact);
	const mainKinds = points.some(({ kind }) => kind !== 'web') ? ['phone', 'email'] : ['web'];
	return [
		...said('title', contact.title),
		...(person === undefined ? [] : said('role', contact.role)),
		...said('organisation', organisation.name),
		...said(
			'municipalities',
			namedMunicipalities(contact)
				.map(({ name }) => name)
				.join(', '),
		),
		...said('status', describeStatus(contact.status, t)),
		...said('replacedBy', contact.replacedBy?.title),
		...points.flatMap((point, at) =>
			said(fieldsOfPoints[point.kind], [point.text, describeMore(point)].filter(Boolean).join(' '), {
				from: found.areShared ? 'shared' : 'own',
				...(point.kind === 'web' && { address: point.uri }),
				isMain: mainKinds.includes(point.kind) && points.findIndex(({ kind }) => kind === point.kind) === at,
			}),
		),
		...wordsOfDetails(detailsOf(contact), language).map((word): Word => {
			return inherited.some((kind) => kind === word.field) ? { ...word, from: 'shared' } : word;
		}),
		...said('note', contact.note?.trim()),
		...contact.aliases.flatMap(({ name }) => said('aliases', name)),
		...said('source', contact.sourceRelease?.title ?? person?.source),
		...said('verified', describeAge({ ...contact, stale: false }, t, language).day),
		...(contact.stale ? said('stale', staleWords(language)) : []),
	];
}

function said(field: Field, text: string | undefined, more: Partial<Word> = {}): Word[] {
	return text ? [{ field, text, from: 'own', isMain: false, isShortened: false, ...more }] : [];
}

/** Says details in words, in the order in which they are told. Those that are searched are words in a line, of which lists have as many as there is room for. */
export function wordsOfDetails(details: Details, language: Language): Word[] {
	const texts = detailTexts(details, (hours) => describeOpeningHours(hours, language));
	return detailKinds.flatMap((kind) => {
		const all = texts[kind];
		if (!isSearched(kind)) return said(kind, all.join(', '), { parts: all });
		const { areAll, positions } = chooseTopics(all);
		const shown = positions.map((at) => all[at]).join(', ') + moreTopics;
		return [...said(kind, all.join(', ')), ...(areAll ? [] : said(kind, shown, { isShortened: true }))];
	});
}

export const fieldsOfPoints = { phone: 'phones', email: 'emails', web: 'web' } as const satisfies Record<string, Field>;

/** What is said before the day of somebody whom nobody has checked for too long: "Kan vara inaktuell: kontrollerad". */
export function staleWords(language: Language): string {
	return translator(language)('fresh.staleVerified', { date: '' }).trim();
}

const labels = [
	'contact.via',
	'contact.reachAbove',
	'fresh.verified',
	'contact.replacedBy',
	'contact.phone',
	'contact.email',
	'contact.web',
	...detailKinds.map((kind) => `contact.${kind}` as const),
] as const satisfies readonly MessageKey[];

/** Words of the interface that stand among what is said of a contact. */
export function furnitureOf(language: Language): string[] {
	const t = translator(language);
	return labels.map((key) => t(key, { date: '' }));
}

/** True for the field of a detail, which has a label of its own. */
export function isDetail(field: Field): field is keyof Details {
	return detailKinds.some((kind) => kind === field);
}

/** The words that stand around what a page about a contact says of it. */
export function pageFurniture(language: Language): string[] {
	return [
		...furnitureOf(language),
		...piecesOf(language, [
			'contact.vacantExplained',
			'contact.endedExplained',
			'contact.turnTo',
			'contact.noDetails',
			'contact.noDetailsShared',
			'contact.tryOrganisation',
			'fresh.noticeSince',
			'contact.organisation',
			'contact.place',
			'contact.municipalities',
			'contact.note',
			'contact.aliases',
			'contact.source',
			'contact.verified',
		]),
	];
}

/** Whether what has changed is there, is gone, or was gone for a time. */
export type FeedEntryKind = 'present' | 'gone' | 'returned';

/** The words of what has changed, around what holds now. */
export function feedFurniture(language: Language, kind: FeedEntryKind = 'present'): string[] {
	return [
		...furnitureOf(language),
		...piecesOf(language, [
			...ofKind[kind],
			'change.added',
			'change.changed',
			'change.unset',
			'change.status',
			'change.person',
			'change.role',
			'contact.organisation',
			'contact.place',
			'contact.municipalities',
			'contact.note',
			'contact.aliases',
			'contact.verified',
			'check.description',
		]),
	];
}

const ofKind: Readonly<Record<FeedEntryKind, readonly MessageKey[]>> = {
	present: [],
	gone: ['change.gone.contact', 'change.gone.organisation', 'change.removed'],
	returned: ['change.removed'],
};

/** The words of a message that tells the owner what is not right, around what stands there today. */
export function correctionFurniture(language: Language): string[] {
	return [
		...feedFurniture(language),
		...piecesOf(language, [
			'site.pageAddress',
			'change.role',
			'correction.entry',
			'correction.right',
			'correction.today',
			'correction.rest',
		]),
	];
}

/** What texts say around what they are filled with, of one and of several. */
function piecesOf(language: Language, keys: readonly MessageKey[]): string[] {
	const t = translator(language);
	const filled = { address: '\0', date: '\0', fields: '\0', id: '\0', organisation: '\0' };
	return keys.flatMap((key) => {
		return [...new Set([1, 2].flatMap((count) => t(key, { ...filled, count }).split('\0')))];
	});
}
