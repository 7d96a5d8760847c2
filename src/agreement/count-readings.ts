import { type Contact, contactsByKind, type Directory } from '../domain/directory.ts';
import { isLarge } from '../domain/list-parts.ts';
import type { Municipality } from '../domain/municipality.ts';
import { fileAddresses, pageAddresses } from '../domain/published-address.ts';
import { findMunicipalityContacts } from '../domain/reach.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { Crossed, canonical } from './canonical.ts';
import type { Disagreement } from './finding.ts';
import type { ReadPage } from './readers/page.ts';
import type { Truth } from './reading.ts';
import { isOpen } from './surfaces.ts';

/**
 * Compares how many contacts a page says that there are: beside a heading those that stand under it, or everyone where a directory is too large for that; of
 * a press release those whom it names; in the description of a municipality all that answer for it.
 */
export function compareCountsOnPage(path: string, page: ReadPage, language: Language, truth: Truth): Disagreement[] {
	const { directory, surfaces } = truth;
	const t = translator(language);
	const say = (count: number) => t('list.count', { count });
	const released = surfaces.releases.get(path);
	const letters = path === pageAddresses.index() && surfaces.pages.get(path)?.length === 0;
	const isOfEveryone = (under: number) => under === 0 && path === pageAddresses.start() && isLarge(directory);
	return [
		...page.counts.flatMap(({ text, under }) =>
			compareCount(text, say(isOfEveryone(under) ? directory.contacts.length : under)),
		),
		...findUncounted(
			page.counts.map(({ text }) => text),
			listCounts(path, truth).map(say),
		),
		...(released === undefined ? [] : compareCount(page.beside, say(released.length))),
		...(letters && directory.contacts.length > 0
			? compareCount(page.prose, t('index.choose', { count: directory.contacts.length }))
			: []),
		...compareDescriptions(path, page, language, truth),
	];
}

/** How many contacts stand under each heading that says it: of everyone on the start page, and of each kind there and on the pages of counties. */
function listCounts(path: string, { directory, surfaces }: Truth): number[] {
	const isStart = path === pageAddresses.start();
	// The first page of a list has its address, and the others a number after it.
	const isOfCounty = directory.counties.some((county) => pageAddresses.county(county) === path.replace(/\d+\/$/u, ''));
	const ofKinds = contactsByKind(isStart || isOfCounty ? (surfaces.pages.get(path) ?? []) : []);
	return [...(isStart ? [directory.contacts.length] : []), ...ofKinds.map(({ contacts }) => contacts.length)];
}

/** Counts that stand beside no heading, where there are too few. */
function findUncounted(standing: readonly string[], wanted: readonly string[]): Disagreement[] {
	if (standing.length >= wanted.length) return [];
	const left = [...standing];
	const lacking = wanted.filter((should) => {
		const at = left.findIndex((text) => compareCount(text, should).length === 0);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	return lacking.flatMap((should) => compareCount('', should));
}

function compareDescriptions(
	path: string,
	{ descriptions }: ReadPage,
	language: Language,
	{ directory, surfaces }: Truth,
): Disagreement[] {
	const municipality = surfaces.municipalities.get(path) ?? surfaces.embeddedMunicipalities.get(path);
	if (municipality === undefined) return [];
	const { name } = municipality;
	const count = countAnswering(directory, municipality);
	const should = translator(language)('municipality.description', { name, count });
	return descriptions.flatMap((text) => compareCount(text, should));
}

/** Compares how many contacts a text says first that there are. */
export function compareCountInText(around: string, contacts: readonly Contact[], language: Language): Disagreement[] {
	return compareCount(around, translator(language)('list.count', { count: contacts.length }));
}

/** Compares how many contacts the element for other sites says that there are where it shows only some. */
export function compareCountInEmbed(path: string, more: string, language: Language, truth: Truth): Disagreement[] {
	const { directory, surfaces } = truth;
	const listed = surfaces.embeds.get(path) ?? [];
	const municipality = surfaces.embeddedMunicipalities.get(path);
	const organisation = surfaces.embeddedOrganisations.get(path);
	const t = translator(language);
	if (listed.some((each) => fileAddresses.embedContactData(each) === path)) {
		return compareLead(more, t('embed.currentContact'));
	}
	if (municipality === undefined && organisation === undefined) return [];
	const shown = listed.filter(isOpen).length;
	const count =
		municipality === undefined
			? directory.contacts.filter((each) => isOpen(each) && each.organisation === organisation).length
			: countAnswering(directory, municipality);
	return compareLead(more, count > shown ? t('embed.currentAll', { count }) : t('embed.current'));
}

/** All that answer for a municipality, one by one or with its county. */
function countAnswering(directory: Directory, municipality: Municipality): number {
	const { countyWide, local } = findMunicipalityContacts(directory, municipality);
	return local.length + countyWide.length;
}

function compareLead(stands: string, should: string): Disagreement[] {
	if (canonical(stands) === canonical(should)) return [];
	return [{ code: 'differs', contact: '', field: 'count', stands, should }];
}

/** A number is whole where it stands: "110 kontakter" is not "10 kontakter". */
function compareCount(text: string, should: string): Disagreement[] {
	if (new Crossed(text).cross(should)) return [];
	const stands = canonical(text) === '' ? undefined : text;
	return [{ code: 'differs', contact: '', field: 'count', stands, should }];
}
