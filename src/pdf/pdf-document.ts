import type { Contact, Directory } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import { isUndecidedAddress, type Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { printoutAddress } from '../print/printout-code.ts';
import { printedWidth, qrCode } from '../print/qr-code.ts';
import { describeAges, describePrintedAge, isAgeSaidOnce } from '../views/age-of-list.ts';
import { describeCorrection } from '../views/correction.ts';
import { detailsInTable } from '../views/detail.ts';
import { type ListView, sectionsToShow } from '../views/list-view.ts';
import { createPaperView, type PaperView } from '../views/paper-view.ts';
import { shortAddress } from '../views/short-address.ts';
import { createFingerprint } from './fingerprint.ts';

/** Everything that a PDF says, in plain texts. */
export interface PdfDocument {
	readonly title: string;
	readonly language: Language;
	readonly siteName: string;
	/** Where the list is kept up to date, in a sentence; undefined while the site has no address of its own. */
	readonly current: string | undefined;
	/** Where to write about what is not right, in a sentence; undefined where there is nowhere. */
	readonly wrong: string | undefined;
	/** How old the list is: the day of its oldest check, and the day that it was made. */
	readonly checked: string;
	/** What is said once of how old all of them are; what is left is said of each. */
	readonly ageOfAll: { readonly sentence: string; readonly isStale: boolean } | undefined;
	/** Said instead of a list of nobody. */
	readonly empty: string;
	/** What stands before, between and after page number and number of pages. */
	readonly pageWords: readonly string[];
	/** Of the columns of a table: who, where, how to reach, and when checked unless that is said once. */
	readonly heads: readonly string[];
	/** Of all contacts together; undefined while the site has no address of its own, and for nobody. */
	readonly code: PdfCode | undefined;
	readonly sections: readonly { readonly heading: string | undefined; readonly rows: readonly PdfEntry[] }[];
}

/** A QR code that leads to the comparison with today's records. */
export interface PdfCode {
	/** Data of an SVG path, and units of it a side. */
	readonly path: string;
	readonly size: number;
	readonly alt: string;
	readonly caption: string;
	readonly uri: string;
	/** Width in millimetres at which telephones read it. */
	readonly width: number;
}

/** What is said of a contact. */
export interface PdfEntry extends PaperView {
	/** Of this contact alone, for a layout that gives each a page. */
	readonly code: PdfCode | undefined;
}

/**
 * Describes a list in a language.
 *
 * @param codes whether one code stands for the whole list, or each contact has its own
 */
export function createPdfDocument(
	list: ListView,
	{ site, today }: Directory,
	language: Language,
	codes: 'whole' | 'each',
): PdfDocument {
	const t = translator(language);
	const sections = sectionsToShow(list);
	const contacts = sections.flatMap((section) => section.contacts);
	const ages = codes === 'whole' ? describeAges(contacts, t, language) : undefined;
	const isDaySaid = ages !== undefined && isAgeSaidOnce(ages, contacts);
	const hasAddress = !isUndecidedAddress(site.url);
	return {
		title: list.title,
		language,
		siteName: textIn(site.name, language, site.languages).text,
		current: hasAddress ? t('print.current', { address: shortAddress(site.url, list.page) }) : undefined,
		wrong: describeCorrection(site, t),
		checked: describePrintedAge(contacts, today, 'print.made', t, language),
		empty: t('list.empty'),
		pageWords: t('print.page', { page: '\n', pages: '\n' }).split('\n'),
		ageOfAll: ages?.ofAll,
		heads: [
			...[t('print.contact'), t('print.organisation'), t('print.ways')],
			...(isDaySaid ? [] : [t('print.checkedHead')]),
		],
		code: codes === 'whole' ? createCode(contacts) : undefined,
		sections: sections.map((section) => ({
			heading: section.heading,
			rows: section.contacts.map((contact): PdfEntry => {
				const whole = createPaperView(contact, t, language);
				const view = codes === 'each' ? whole : { ...whole, details: detailsInTable(whole.details) };
				const code = codes === 'each' ? createCode([contact]) : undefined;
				const age = ages?.ofContact(contact) ?? view.age;
				return { ...view, age, code };
			}),
		})),
	};

	function createCode(printed: readonly Contact[]): PdfCode | undefined {
		if (!hasAddress || printed.length === 0) return undefined;
		const uri = printoutAddress(absoluteAddress(site.url, pageAddresses.printout()), {
			day: today,
			// A contact's own code says nothing of who else is on the list.
			selection: codes === 'whole' ? list.selection : '',
			hasNotes: true,
			contacts: printed.map(createFingerprint),
		});
		const code = qrCode(uri);
		return {
			...code,
			alt: t('print.codeAlt'),
			caption: t('print.codeCaption'),
			uri,
			width: printedWidth(code),
		};
	}
}
