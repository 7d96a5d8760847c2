import type { Contact, Organisation } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { describeMore } from '../views/contact-point.ts';
import { describeContactPoints } from '../views/contact-points.ts';
import { compareEntry } from './compare-entry.ts';
import { dialled, factsOfOrganisation } from './facts.ts';
import { type Disagreement, nameOfOrganisation } from './finding.ts';
import { readJsonOrganisations, readNdjsonOrganisations } from './readers/json-records.ts';
import type { ReadPage } from './readers/page.ts';
import type { Truth } from './reading.ts';
import { type ReadEntry, required, type Statement, statements } from './statement.ts';
import type { FormatFile } from './surfaces.ts';
import { fieldsOfPoints, pageFurniture, wordsOfDetails } from './words.ts';

/** The files that tell of organisations too, by what follows their names. */
const readers: Readonly<Record<string, (text: string) => ReadEntry[]>> = {
	'.json': readJsonOrganisations,
	'.ndjson': readNdjsonOrganisations,
};

/** Compares the organisations in a file of contacts with the content: those of a whole directory, or those that contacts belong to. */
export function compareOrganisationRecords(
	{ contacts, format }: FormatFile,
	bytes: Uint8Array,
	truth: Truth,
): Disagreement[] {
	const { directory } = truth;
	const read = readers[format.ending];
	if (read === undefined) return [];
	const isWhole = contacts === directory.contacts;
	const missing = new Set(isWhole ? directory.organisations : organisationsOf(contacts, truth));
	const found = read(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).flatMap((entry): Disagreement[] => {
		const organisation = directory.organisations.find(({ id }) => id === entry.contact);
		const isThere = organisation !== undefined && missing.delete(organisation);
		if (!isThere) return [{ code: 'contact-extra', contact: nameOfOrganisation(entry.contact) }];
		return compareEntry(
			nameOfOrganisation(organisation.id),
			entry,
			required(factsOfOrganisation(organisation, directory)),
		);
	});
	return [
		...found,
		...[...missing].map(({ id }): Disagreement => ({ code: 'contact-missing', contact: nameOfOrganisation(id) })),
	];
}

/** Compares what the page of an organisation says of it with the content. */
export function compareOrganisationPage(
	path: string,
	page: ReadPage,
	language: Language,
	{ surfaces }: Truth,
): Disagreement[] {
	const organisation = surfaces.organisations.get(path);
	if (organisation === undefined) return [];
	const { emails, phones, website } = organisation;
	const t = translator(language);
	const labels = [t('organisation.kind'), t('organisation.website'), t('organisation.area'), t('organisation.parent')];
	const links = statements({ phones: phones.map(dialled), emails, web: website });
	return compareEntry(
		nameOfOrganisation(organisation.id),
		{ prose: page.facts, said: page.factWays },
		[...required(wordsOfOrganisation(organisation, language)), ...required(links)],
		[...pageFurniture(language), ...labels],
	);
}

function wordsOfOrganisation(organisation: Organisation, language: Language): Statement[] {
	const { counties, emails, kind, municipalities, parent, phones, website } = organisation;
	const t = translator(language);
	const points = describeContactPoints({ phones, emails, url: website }, t);
	return [
		...points.map((point) => ({
			field: fieldsOfPoints[point.kind],
			text: [point.text, describeMore(point)].filter(Boolean).join(' '),
		})),
		...statements({
			organisation: t(`kind.${kind}`),
			parent: parent?.name,
			municipalities: [...municipalities, ...counties].map(({ name }) => name),
		}),
		...wordsOfDetails(organisation, language)
			.filter(({ isShortened }) => !isShortened)
			.flatMap(({ field, parts, text }) => (parts ?? [text]).map((each) => ({ field, text: each }))),
	];
}

/** The organisations of some contacts, and those that these are part of. */
function organisationsOf(contacts: readonly Contact[], { directory }: Truth): Organisation[] {
	const ids = new Set(contacts.flatMap(({ organisation }) => [organisation.id, organisation.parent?.id]));
	return directory.organisations.filter(({ id }) => ids.has(id));
}
