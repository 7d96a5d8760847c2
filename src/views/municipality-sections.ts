import type { Contact, Organisation } from '../domain/directory.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { MunicipalityPages } from '../domain/page-parts.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CardContext } from './card-view.ts';

/** What stands under one heading on the page of a municipality. */
export interface MunicipalitySection {
	readonly heading: string;
	/** The municipality itself, where the heading is its name and the contacts are its own. */
	readonly organisation: Organisation | undefined;
	readonly contacts: readonly Contact[];
	/** What each of the contacts need not say. */
	readonly context: CardContext;
}

/** So few contacts are seen at a glance: they stand by name, and need no choice. */
const fewContacts = 6;

/**
 * The sections of one of a municipality's pages: the municipality itself, with its switchboard and its own contacts by task, then others who
 * answer for it.
 *
 * @param number which of the pages, from 1
 */
export function describeMunicipalitySections(
	{ own, ownContacts, pages }: MunicipalityPages,
	number: number,
	{ county, name }: Municipality,
	t: Translate,
): MunicipalitySection[] {
	const groups = pages[number - 1] ?? [];
	const ofOwn = groups.find((group) => group.of === 'own');
	const areMany = ownContacts.length > fewContacts;
	const municipalities = [name];
	const sections: MunicipalitySection[] = [];
	if (own !== undefined && (ofOwn !== undefined || number === 1)) {
		sections.push({
			heading: own.name,
			organisation: own,
			contacts: areMany ? (ofOwn?.contacts ?? []) : ownContacts,
			context: { municipalities, organisation: own.name, taskFirst: areMany },
		});
	}
	for (const { of, contacts } of groups) {
		if (of === 'own') continue;
		const heading =
			of === 'countyWide'
				? t('municipality.countyWide', { county: county.name })
				: t(own === undefined ? 'municipality.local' : 'municipality.others');
		sections.push({ heading, organisation: undefined, contacts, context: { municipalities } });
	}
	return sections;
}
