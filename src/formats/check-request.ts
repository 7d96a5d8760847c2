import type { IsoDate } from '../domain/date.ts';
import type { Directory } from '../domain/directory.ts';
import { type DueGroup, findAskedAddresses } from '../domain/due.ts';
import { textIn } from '../domain/local-text.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import { isUndecidedAddress } from '../domain/site.ts';
import { withoutFormulasOrNumbers } from '../domain/spreadsheet-guard.ts';
import { oldestVerified } from '../views/age-of-list.ts';
import { listContactLines } from '../views/contact-lines.ts';
import { formatContactPoint } from '../views/contact-point.ts';
import { describePhones } from '../views/contact-points.ts';
import { writeDelimited } from './delimited-text.ts';
import type { FormatContext } from './format.ts';
import { writeMailDraft } from './mail-message.ts';
import { plainText } from './plain-text.ts';
import { wrapText } from './wrap-text.ts';

/** What an organisation is asked about its contacts, in a message. */
export interface CheckRequest {
	readonly organisation: { readonly id: string; readonly name: string };
	/** Published addresses; none where there are none. */
	readonly to: readonly string[];
	readonly subject: string;
	readonly text: string;
	readonly count: number;
	/** The day of the oldest check among them. */
	readonly oldest: IsoDate;
}

/** Asks an organisation whether what is published of its contacts still holds. */
export function createCheckRequest(group: DueGroup, { directory, language, t }: FormatContext): CheckRequest {
	const { contacts, organisation } = group;
	const { site } = directory;
	const { owner } = site;
	const name = textIn(site.name, language, site.languages).text;
	const entries = contacts.flatMap(({ contact }, index) => {
		const address = isUndecidedAddress(site.url)
			? []
			: [`   ${t('columns.sida')}: ${absoluteAddress(site.url, pageAddresses.contact(contact))}`];
		const lines = listContactLines(contact, t, language).flatMap(indent);
		return ['', ...wrapText(`${index + 1}. ${contact.role}`, '', '   '), ...lines, ...address];
	});
	const paragraphs = [
		...wrapText(t('round.greeting')),
		'',
		...wrapText(t('round.lead', { count: contacts.length, directory: name, organisation: organisation.name })),
		...entries,
		'',
		...wrapText(t('round.ask')),
		'',
		...wrapText(t('round.thanks')),
		...wrapText(owner.name),
		...[
			owner.email ?? [],
			...describePhones(owner.phone === undefined ? [] : [owner.phone], t).map(formatContactPoint),
		].flat(),
	];
	return {
		organisation,
		to: findAskedAddresses(group),
		subject: t('round.subject', { organisation: organisation.name }),
		text: plainText(`${paragraphs.join('\n')}\n`),
		count: contacts.length,
		oldest: oldestVerified(contacts.map(({ contact }) => contact)) ?? directory.today,
	};
}

/** The message for a mail program to open. */
export function writeRequestMail({ to, subject, text }: CheckRequest, { site, today }: Directory): string {
	const { email, name } = site.owner;
	return writeMailDraft({
		from: email === undefined ? undefined : { name, address: email },
		to,
		subject,
		day: today,
		text,
	});
}

/** The same to copy from. */
export function writeRequestText({ to, subject, text }: CheckRequest, { t }: FormatContext): string {
	const head = [
		...(to.length === 0 ? [] : [t('round.to', { addresses: to.join(', ') })]),
		t('round.about', { subject }),
	];
	return `${head.join('\n')}\n\n${text}`;
}

/** All of them for mail merge: a row for each organisation, as a spreadsheet that is set to Swedish opens it. */
export function writeRequestTable(requests: readonly CheckRequest[], { t }: FormatContext): string {
	const headings = [
		...[t('columns.organisation_id'), t('columns.organisation'), t('columns.epost'), t('round.heading.subject')],
		...[t('round.heading.count'), t('round.heading.oldest'), t('round.heading.text')],
	];
	const rows = requests.map(({ organisation, to, subject, text, count, oldest }) => {
		const told = text.length > longestCell ? t('round.inFile', { file: `${organisation.id}.txt` }) : text.trimEnd();
		const [id = '', name = '', addresses = '', about = '', message = ''] = [
			...[organisation.id, organisation.name, to.join('; '), subject, told],
		].map(withoutFormulasOrNumbers);
		return [id, name, addresses, about, String(count), oldest, message];
	});
	return `\uFEFF${writeDelimited([headings, ...rows], ';')}`;
}

/** Excel takes no more in a cell; what the guard adds has room too. */
const longestCell = 30_000;

/** A line under the name of an entry; a note may have several. */
function indent(line: string): string[] {
	return line.split('\n').flatMap((each) => wrapText(each, '   ', '     '));
}
