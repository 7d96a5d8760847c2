import { namedMunicipalities } from '../domain/contact.ts';
import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Age } from './age.ts';
import type { AgesOfList } from './age-of-list.ts';
import { type AlreadySaid, placesLeftToSay } from './already-said.ts';
import { type ContactView, createContactView } from './contact-view.ts';

/** What a page tells each contact of its list: what it says above them, and what comes first. */
export interface CardContext extends AlreadySaid {
	/** How old what the page shows is, where the page says it. */
	readonly ages?: AgesOfList | undefined;
	/** True where the task stands as the title, and the person who has it below. */
	readonly taskFirst?: boolean | undefined;
}

/** What is said of a contact among others on a page. */
export interface CardView extends Omit<ContactView, 'organisation'> {
	/** Undefined where the page is about the organisation. */
	readonly organisation: string | undefined;
	/** Who has the task, where the task is the title. */
	readonly holder: string | undefined;
	/** What of its age the page has not said above it. */
	readonly ageLeft: Age | undefined;
}

/** Describes a contact on a page that has said something already. */
export function createCardView(contact: Contact, context: CardContext, t: Translate, language: Language): CardView {
	const view = createContactView(contact, t, language);
	const { organisation, person, role } = contact;
	const said = [
		...(context.municipalities ?? []),
		// Some are called by a form of the name that no rule gives: Falu kommun, Region Gotland.
		...(organisation.kind === 'kommun' && organisation.municipalities.length === 1
			? organisation.municipalities.map(({ name }) => name)
			: []),
	];
	const places = namedMunicipalities(contact).map(({ name }) => name);
	const leadsWithTask = context.taskFirst === true && person !== undefined;
	return {
		...view,
		...(leadsWithTask ? { title: role, namesPerson: false, role: undefined } : {}),
		holder: leadsWithTask ? view.title : undefined,
		organisation: context.organisation === organisation.name ? undefined : view.organisation,
		municipalities: placesLeftToSay(organisation.name, places, said),
		ageLeft: context.ages === undefined ? view.age : context.ages.ofContact(contact),
	};
}
