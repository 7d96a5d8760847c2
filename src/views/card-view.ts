import { namedMunicipalities } from '../domain/contact.ts';
import { listInherited } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { isListed, isSearched, listedDetails } from '../domain/listed-details.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Age } from './age.ts';
import type { AgesOfList } from './age-of-list.ts';
import { type AlreadySaid, listSaidMunicipalities, placesLeftToSay } from './already-said.ts';
import type { CardLine } from './card-line.ts';
import { type ContactPoint, mainContactPoints } from './contact-point.ts';
import { type ContactView, createContactView } from './contact-view.ts';
import type { Detail } from './detail.ts';
import { chooseTopics, moreTopics } from './topics-in-list.ts';

/** What a page tells each contact of its list: what it says above them, and what comes first. */
export interface CardContext extends AlreadySaid {
	/** How old what the page shows is, where the page says it. */
	readonly ages?: AgesOfList | undefined;
	/** True where the task stands as the title, and the person who has it below. */
	readonly taskFirst?: boolean | undefined;
	/** The task that stands above the contacts who share it. */
	readonly task?: string | undefined;
}

/** What is said of a contact among others on a page. */
export interface CardView extends Omit<ContactView, 'organisation'> {
	/** Undefined where the page is about the organisation. */
	readonly organisation: string | undefined;
	/** The same for paper, where a row is read by itself and a column without a word looks forgotten. */
	readonly organisationOnPaper: string | undefined;
	/** Who has the task, where the task is the title. */
	readonly holder: string | undefined;
	/** What there is room for; none where they are the organisation's, and the page is about it. */
	readonly contactPoints: readonly ContactPoint[];
	/** The rest of them, for paper, which leads nowhere. */
	readonly otherContactPoints: readonly ContactPoint[];
	/** Said before a number or an e-mail address that leads to the organisation and not to the contact. */
	readonly via: string | undefined;
	/** The same before a web address, for paper, which does not show where it leads. */
	readonly viaOnPaper: string | undefined;
	/** What paper says instead, where they are the organisation's and stand above. */
	readonly reachOnPaper: string | undefined;
	/** What of its own details a contact among others has a line for; those of its organisation stand with that. */
	readonly lines: readonly (CardLine & Pick<Detail, 'label'>)[];
	/** What of its age the page has not said above it. */
	readonly ageLeft: Age | undefined;
}

/** Describes a contact on a page that has said something already. */
export function createCardView(contact: Contact, context: CardContext, t: Translate, language: Language): CardView {
	const view = createContactView(contact, t, language);
	const { organisation, person, role } = contact;
	const isSaid = context.organisation === organisation.name;
	const isReachSaid = isSaid && view.via !== undefined;
	const left = isReachSaid ? [] : view.contactPoints;
	const contactPoints = mainContactPoints(left);
	const isOnScreen = contactPoints.some(({ kind }) => kind !== 'web');
	const said = [...(context.municipalities ?? []), ...listSaidMunicipalities(organisation)];
	const places = namedMunicipalities(contact).map(({ name }) => name);
	const saysTask = context.task === role;
	const leadsWithTask = context.taskFirst === true && person !== undefined && !saysTask;
	return {
		...view,
		role: saysTask ? undefined : view.role,
		...(leadsWithTask ? { title: role, namesPerson: false, role: undefined } : {}),
		holder: leadsWithTask ? view.title : undefined,
		organisation: isSaid ? undefined : view.organisation,
		organisationOnPaper: isSaid ? view.organisation : undefined,
		contactPoints,
		otherContactPoints: left.filter((each) => !contactPoints.includes(each)),
		via: isOnScreen ? view.via : undefined,
		viaOnPaper: isOnScreen || left.length === 0 ? undefined : view.via,
		reachOnPaper: isReachSaid ? t('contact.reachAbove') : undefined,
		lines: describeLines(view.details, listInherited(contact)),
		municipalities: placesLeftToSay(organisation.name, places, said),
		ageLeft: context.ages === undefined ? view.age : context.ages.ofContact(contact),
	};
}

function describeLines(details: readonly Detail[], inherited: readonly Detail['kind'][]): CardView['lines'] {
	return details.flatMap(({ kind, label, texts }) => {
		if (!isListed(kind) || inherited.includes(kind)) return [];
		const all = texts.map(({ text }) => text);
		const text = isSearched(kind) ? shortened(all) : all.join(', ');
		return [{ kind, place: listedDetails[kind], label, text, isWritten: texts.every(({ isWritten }) => isWritten) }];
	});
}

function shortened(texts: readonly string[]): string {
	const { areAll, positions } = chooseTopics(texts);
	return positions.map((each) => texts[each]).join(', ') + (areAll ? '' : moreTopics);
}

/** True where a column of days has nothing to say of any contact: the page says the one day of all, and all posts are held. */
export function isDaySaid(contacts: readonly Contact[], { ages }: CardContext = {}): boolean {
	return (
		ages !== undefined &&
		contacts.every((contact) => contact.status === 'current' && ages.ofContact(contact) === undefined)
	);
}
