import { type IsoDate, monthsAfter } from '../domain/date.ts';
import type { Contact, Directory } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';
import { newestVerified } from '../views/age-of-list.ts';
import { foldLine } from './fold-line.ts';
import { plainText } from './plain-text.ts';

/**
 * When contacts must be checked again, as a calendar to follow (RFC 5545, RFC 7986): a day for those of an organisation that were checked on the same day.
 * It says their posts and never who holds them.
 */
export function renderCheckCalendar(directory: Directory, t: Translate, language: Language): string {
	const { contacts, site } = directory;
	const name = textIn(site.name, language, site.languages).text;
	const open = contacts.filter(({ status }) => status !== 'ended');
	const groups = [...Map.groupBy(open, ({ organisation, verified }) => `${verified} ${organisation.id}`).values()];
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Kontaktkatalog//Kontroll//SV',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${calendarText(t('check.name', { name }))}`,
		`X-WR-CALNAME:${calendarText(t('check.name', { name }))}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		...groups.sort(byDay).flatMap((group) => describeCheck(group, directory, t, language)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function describeCheck(group: readonly Contact[], { site }: Directory, t: Translate, language: Language): string[] {
	const [first] = group;
	if (first === undefined) return [];
	const { organisation, verified } = first;
	const day = monthsAfter(verified, site.staleAfterMonths);
	const posts = group.map((contact) => {
		const post = [contact.role, contact.place?.name].filter((part) => part !== undefined).join(', ');
		return `${post}: ${absoluteAddress(site.url, pageAddresses.contact(contact))}`;
	});
	const sentence = t('check.description', { date: formatDate(verified, language) });
	return [
		'BEGIN:VEVENT',
		`UID:kontroll-${day}-${organisation.id}@${new URL(site.url).hostname}`,
		`DTSTAMP:${digits(newestVerified(group) ?? verified)}T000000Z`,
		`DTSTART;VALUE=DATE:${digits(day)}`,
		`SUMMARY:${calendarText(t('check.summary', { count: group.length, organisation: organisation.name }))}`,
		`DESCRIPTION:${calendarText([sentence, ...posts].join('\n'))}`,
		`URL:${absoluteAddress(site.url, pageAddresses.organisation(organisation))}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/** The day as a calendar writes it: `20150904`. */
function digits(day: IsoDate): string {
	return day.replaceAll('-', '');
}

/** A text value (RFC 5545 section 3.3.11). No value can begin a line of its own. */
function calendarText(text: string): string {
	return plainText(text)
		.replace(/[\\;,]/gu, '\\$&')
		.replace(/\r\n?|\n/gu, '\\n')
		.replace(/\p{Cc}/gu, '');
}

function byDay([a]: readonly Contact[], [b]: readonly Contact[]): number {
	if (a === undefined || b === undefined || a.verified === b.verified) return 0;
	return a.verified < b.verified ? -1 : 1;
}
