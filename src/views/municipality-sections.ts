import type { Contact, Organisation } from '../domain/directory.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { MunicipalityPages } from '../domain/page-parts.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CardContext } from './card-view.ts';

/** What stands under one heading on the page of a municipality. */
export interface MunicipalitySection {
	readonly heading: string;
	/** True for the name of the organisation, which people have written. */
	readonly isWritten: boolean;
	/** The municipality itself, where its own contact points are to be told: once, first of all. */
	readonly own: Organisation | undefined;
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
	const isFirst = number === 1;
	const areMany = ownContacts.length > fewContacts;
	const municipalities = [name];
	const sections: MunicipalitySection[] = [];
	if (own !== undefined && (ofOwn !== undefined || isFirst)) {
		sections.push({
			heading: own.name,
			isWritten: true,
			own: isFirst ? own : undefined,
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
		sections.push({ heading, isWritten: false, own: undefined, contacts, context: { municipalities } });
	}
	return sections;
}
