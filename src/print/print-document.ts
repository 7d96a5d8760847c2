import { namedMunicipalities } from '../domain/contact.ts';
import { type Contact, type Directory, oldestVerified } from '../domain/directory.ts';
import { emailUri } from '../domain/email.ts';
import { formatPhone, phoneUri } from '../domain/phone.ts';
import { isUndecidedAddress, type Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { PrintList } from './print-list.ts';

/** Everything that a printed list says, as the templates read it. Plain texts: none of them is ever read as markup. */
export interface PrintDocument {
	readonly title: string;
	readonly language: string;
	readonly siteName: string;
	/** Where the list is kept up to date, in a sentence; undefined while the site has no address of its own. */
	readonly current: string | undefined;
	/** How old the list is: the day of its oldest check. */
	readonly checked: string;
	/** Said instead of a list of nobody. */
	readonly empty: string;
	/** What stands before, between and after page number and number of pages. */
	readonly pageWords: readonly string[];
	readonly heads: readonly string[];
	readonly sections: readonly { readonly heading: string | undefined; readonly rows: readonly PrintRow[] }[];
}

/** One contact. Optional texts are undefined where there is nothing to say. */
export interface PrintRow {
	readonly name: string;
	readonly role: string | undefined;
	/** "Vakant". */
	readonly status: string | undefined;
	readonly organisation: string;
	readonly places: string | undefined;
	/** Said where the ways below lead to the organisation and not to the contact. */
	readonly via: string | undefined;
	readonly ways: readonly { readonly text: string; readonly uri: string }[];
	readonly noteLines: readonly string[];
	readonly checked: string;
	readonly isStale: boolean;
	/** True for an entry so long that it may have to go on over the end of a page. */
	readonly isLong: boolean;
}

/** Texts of more letters than this in all may fill more than a page. */
const longEntry = 1500;

/** Describes a list in a language. */
export function createPrintDocument(list: PrintList, { site }: Directory, language: Language): PrintDocument {
	const t = translator(language);
	const contacts = list.sections.flatMap((section) => section.contacts);
	const oldest = oldestVerified(contacts);
	const page = t('print.page', { page: '\n', pages: '\n' }).split('\n');
	return {
		title: list.title,
		language,
		siteName: site.name,
		current: isUndecidedAddress(site.url)
			? undefined
			: t('print.current', { address: shortAddress(site.url, list.page) }),
		checked: oldest === undefined ? '' : t('print.checked', { date: formatDate(oldest, language) }),
		empty: t('list.empty'),
		pageWords: page,
		heads: [t('print.contact'), t('print.organisation'), t('print.ways'), t('print.checkedHead')],
		sections: list.sections.map((section) => ({
			heading: section.heading,
			rows: section.contacts.map((contact) => rowOf(contact)),
		})),
	};

	function waysOf(phones: Contact['phones'], emails: Contact['emails'], url: string | undefined): PrintRow['ways'] {
		return [
			...phones.map(({ number, extension, label, hours }) => ({
				text: [
					formatPhone(number),
					extension === undefined ? undefined : t('contact.extension', { extension }),
					label === undefined ? undefined : `(${label})`,
					hours,
				]
					.filter((text) => text !== undefined)
					.join(' '),
				uri: phoneUri(number, extension),
			})),
			...emails.map((email) => ({ text: email, uri: emailUri(email) })),
			...(url === undefined ? [] : [{ text: shortAddress(url, ''), uri: url }]),
		];
	}

	function rowOf(contact: Contact): PrintRow {
		const { organisation, note, person, role, status, verified, stale } = contact;
		const own = waysOf(contact.phones, contact.emails, contact.url);
		const shared = waysOf(organisation.phones, organisation.emails, organisation.website);
		const ways = own.length > 0 ? own : shared;
		const noteLines = note === undefined ? [] : note.trim().split('\n');
		const date = formatDate(verified, language);
		return {
			name: contact.title,
			role: person === undefined ? undefined : role,
			status: status === 'vacant' ? t('contact.vacant') : undefined,
			organisation: organisation.name,
			places:
				namedMunicipalities(contact)
					.map(({ name }) => name)
					.join(', ') || undefined,
			via: own.length === 0 && shared.length > 0 ? t('print.via') : undefined,
			ways,
			noteLines,
			checked: stale ? t('fresh.staleVerified', { date }) : date,
			isStale: stale,
			isLong: JSON.stringify([contact.title, role, organisation.name, noteLines, ways]).length > longEntry,
		};
	}
}

/** An address as people write it down: without protocol and final slash. */
function shortAddress(site: string, page: string): string {
	return decodeURI(site.replace(/\/$/u, '') + page)
		.replace(/^https?:\/\//u, '')
		.replace(/\/$/u, '');
}
