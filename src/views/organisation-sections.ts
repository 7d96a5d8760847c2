import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import { organisationKinds } from '../domain/organisation.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { describeContactPoints } from './contact-points.ts';
import type { Detail } from './detail.ts';
import { describeDetails } from './details.ts';
import { type PaperContactPoint, paperContactPoint } from './paper-view.ts';

/** An organisation, how it is reached itself, and its contacts. */
export interface OrganisationSection {
	readonly organisation: Organisation;
	readonly contactPoints: readonly PaperContactPoint[];
	readonly details: readonly Detail[];
	/** At least one, in the directory's order. */
	readonly contacts: readonly Contact[];
}

/** Those of a directory who can be reached, under their organisations, which come by kind and name. */
export function listOrganisationSections(
	directory: Directory,
	t: Translate,
	language: Language,
): OrganisationSection[] {
	const contacts = Map.groupBy(
		directory.contacts.filter(({ status }) => status !== 'ended'),
		({ organisation }) => organisation.id,
	);
	return organisationKinds
		.flatMap((kind) => directory.organisations.filter((organisation) => organisation.kind === kind))
		.flatMap((organisation) => {
			const own = contacts.get(organisation.id);
			if (own === undefined) return [];
			const { emails, phones, website } = organisation;
			const contactPoints = describeContactPoints({ phones, emails, url: website }, t).map(paperContactPoint);
			return [{ organisation, contactPoints, details: describeDetails(organisation, t, language), contacts: own }];
		});
}
