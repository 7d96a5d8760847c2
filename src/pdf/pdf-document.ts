import { type Contact, type Directory, oldestVerified } from '../domain/directory.ts';
import { addressOf } from '../domain/published-address.ts';
import { isUndecidedAddress, type Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { printoutAddress } from '../print/printout-code.ts';
import { printedWidth, qrCode } from '../print/qr-code.ts';
import { createPrintRecord, type PrintRecord } from '../views/contact-view.ts';
import type { PrintList } from '../views/list-view.ts';
import { shortAddress } from '../views/short-address.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Everything that a printed list says, as the templates read it. Plain texts: none of them is ever read as markup. */
export interface PrintDocument {
	readonly title: string;
	readonly language: string;
	readonly siteName: string;
	/** Where the list is kept up to date, in a sentence; undefined while the site has no address of its own. */
	readonly current: string | undefined;
	/** How old the list is: the day of its oldest check, and the day that it was made. */
	readonly checked: string;
	/** Said instead of a list of nobody. */
	readonly empty: string;
	/** What stands before, between and after page number and number of pages. */
	readonly pageWords: readonly string[];
	readonly heads: readonly string[];
	/** Of all contacts together; undefined while the site has no address of its own, and for nobody. */
	readonly code: PrintedCode | undefined;
	readonly sections: readonly { readonly heading: string | undefined; readonly rows: readonly PrintRow[] }[];
}

/** A QR code that leads to the comparison with today's records. */
export interface PrintedCode {
	readonly svg: string;
	readonly alt: string;
	readonly caption: string;
	readonly uri: string;
	/** Width in millimetres at which telephones read it. */
	readonly width: number;
}

export interface PrintRow extends PrintRecord {
	/** Of this contact alone, for a layout that gives each a page. */
	readonly code: PrintedCode | undefined;
	/** True for an entry so long that it may have to go on over the end of a page. */
	readonly isLong: boolean;
}

/** Texts of more letters than this in all may fill more than a page. */
const longEntry = 1500;

/**
 * Describes a list in a language.
 *
 * @param codes whether one code stands for the whole list, or each contact has its own
 */
export function createPrintDocument(
	list: PrintList,
	{ site, today }: Directory,
	language: Language,
	codes: 'whole' | 'each',
): PrintDocument {
	const t = translator(language);
	const contacts = list.sections.flatMap((section) => section.contacts);
	const oldest = oldestVerified(contacts);
	const page = t('print.page', { page: '\n', pages: '\n' }).split('\n');
	const made = t('print.made', { date: formatDate(today, language) });
	const hasAddress = !isUndecidedAddress(site.url);
	return {
		title: list.title,
		language,
		siteName: site.name,
		current: hasAddress ? t('print.current', { address: shortAddress(site.url, list.page) }) : undefined,
		checked: oldest === undefined ? made : `${t('print.checked', { date: formatDate(oldest, language) })} ${made}`,
		empty: t('list.empty'),
		pageWords: page,
		heads: [t('print.contact'), t('print.organisation'), t('print.ways'), t('print.checkedHead')],
		code: codes === 'whole' ? codeOf(contacts) : undefined,
		sections: list.sections.map((section) => ({
			heading: section.heading,
			rows: section.contacts.map((contact): PrintRow => {
				const record = createPrintRecord(contact, t, language);
				return {
					...record,
					code: codes === 'each' ? codeOf([contact]) : undefined,
					isLong: JSON.stringify(record).length > longEntry,
				};
			}),
		})),
	};

	function codeOf(printed: readonly Contact[]): PrintedCode | undefined {
		if (!hasAddress || printed.length === 0) return undefined;
		const uri = printoutAddress(site.url.replace(/\/$/u, '') + addressOf.printout(), {
			day: today,
			// A contact's own code says nothing of who else is on the list.
			selection: codes === 'whole' ? list.selection : '',
			hasNotes: true,
			contacts: printed.map(fingerprintOf),
		});
		const code = qrCode(uri);
		return {
			svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.size} ${code.size}"><path d="${code.path}"/></svg>`,
			alt: t('print.codeAlt'),
			caption: t('print.codeCaption'),
			uri,
			width: printedWidth(code),
		};
	}
}
