import type { IsoDate } from '../domain/date.ts';
import type { Language, Site } from '../domain/site.ts';
import type { Upkeep, WantedField } from '../domain/upkeep.ts';
import { formatMonth } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';

/** A table of numbers: its heads, and in each row a name before the numbers. */
export interface NumberTable {
	readonly caption: string;
	readonly heads: readonly string[];
	readonly rows: readonly NumberRow[];
}

export interface NumberRow {
	readonly name: string;
	/** The page that the name leads to, from the site's root. */
	readonly path?: string;
	readonly cells: readonly string[];
}

/** The same as a picture has it: a bar for each row. */
export interface BarTable extends NumberTable {
	readonly rows: readonly (NumberRow & {
		/** What fits on a telephone with large text. */
		readonly shortName: string;
		/** How long the bar is, of 100. */
		readonly share: number;
	})[];
}

/** How many there are, and how many of them are too old or nobody's. */
export function describeSum({ contacts, stale, vacant }: Upkeep, { staleAfterMonths }: Site, t: Translate): string {
	return t('upkeep.sum', { count: contacts, stale, vacant, months: t('fresh.months', { count: staleAfterMonths }) });
}

const fieldLabels: Readonly<Record<WantedField, MessageKey>> = {
	person: 'change.person',
	phones: 'contact.phone',
	emails: 'contact.email',
	url: 'contact.web',
	topics: 'contact.topics',
	officeHours: 'contact.officeHours',
	visitingAddress: 'contact.visitingAddress',
	postalAddress: 'contact.postalAddress',
	note: 'contact.note',
};

/** How many contacts have what. */
export function describeCompleteness({ complete, contacts }: Upkeep, t: Translate, language: Language): NumberTable {
	return {
		caption: t('upkeep.complete'),
		heads: [t('upkeep.field'), t('upkeep.count'), t('upkeep.share')],
		rows: complete.map(({ field, count }) => row(t(fieldLabels[field]), count, contacts, t, language)),
	};
}

/** How long ago contacts were checked. */
export function describeAgesOfContacts({ ages, contacts }: Upkeep, t: Translate, language: Language): BarTable {
	return {
		caption: t('upkeep.ages'),
		heads: [t('upkeep.age'), t('upkeep.count'), t('upkeep.share')],
		rows: ages.map(({ from, to, count }) => ({
			...row(nameAge(from, to, t), count, contacts, t, language),
			shortName: to === undefined ? `${from}+` : `${from}–${to}`,
			share: contacts === 0 ? 0 : (100 * count) / contacts,
		})),
	};
}

/** What stands at a bar. */
export function nameBar({ shortName, cells }: BarTable['rows'][number]): string {
	return `${shortName}: ${cells[0]}`;
}

/** The same in words, for who does not see the picture. */
export function writeBars({ rows }: BarTable): string {
	return `${rows.map(({ name, cells }) => `${name}: ${cells.join(', ')}`).join('. ')}.`;
}

function nameAge(from: number, to: number | undefined, t: Translate): string {
	if (to === undefined) return t('upkeep.older', { from });
	return from === 0 ? t('upkeep.newer', { to }) : t('upkeep.between', { from, to });
}

/** How many contacts become too old in the months to come. */
export function describeComing({ coming }: Upkeep, t: Translate, language: Language): NumberTable {
	return {
		caption: t('upkeep.coming'),
		heads: [t('upkeep.month'), t('upkeep.count')],
		rows: coming.map(({ month, count }) => ({
			name: formatMonth(`${month}-01` as IsoDate, language),
			cells: [number(count, language)],
		})),
	};
}

/** What is missing in which municipality. */
export function describeMissing(
	{ missing }: Upkeep,
	addressOf: (municipality: { readonly slug: string }) => string,
	t: Translate,
	language: Language,
): NumberTable {
	return {
		caption: t('upkeep.missing'),
		heads: [
			t('search.municipality'),
			...[t('upkeep.count'), t('upkeep.withoutPhone'), t('upkeep.withoutEmail'), t('upkeep.stale')],
		],
		rows: missing.map(({ municipality, contacts, withoutPhone, withoutEmail, stale }) => ({
			name: municipality.name,
			path: addressOf(municipality),
			cells: [contacts, withoutPhone, withoutEmail, stale].map((each) => number(each, language)),
		})),
	};
}

function row(name: string, count: number, of: number, t: Translate, language: Language): NumberRow {
	const share = of === 0 ? 0 : (100 * count) / of;
	// Neither "all" nor "none" of what is nearly so.
	const percent = count === of ? Math.round(share) : Math.min(99, count === 0 ? 0 : Math.max(1, Math.round(share)));
	return { name, cells: [number(count, language), t('upkeep.percent', { percent })] };
}

function number(count: number, language: Language): string {
	return count.toLocaleString(language);
}
