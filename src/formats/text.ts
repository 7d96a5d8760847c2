import type { Contact } from '../domain/directory.ts';
import { absoluteAddress } from '../domain/published-address.ts';
import { describeAges } from '../views/age-of-list.ts';
import { type ContactPoint, describeMore } from '../views/contact-point.ts';
import { createContactView } from '../views/contact-view.ts';
import { detailLine } from '../views/detail.ts';
import type { FileList, Format, FormatContext } from './format.ts';
import { madeFormats } from './made-formats.ts';
import { plainText } from './plain-text.ts';
import { joinParagraphs, writeTextHead } from './text-head.ts';
import { wrapText } from './wrap-text.ts';

/** Text to read in a terminal or an e-mail. */
export const text: Format = {
	name: 'txt',
	...madeFormats.txt,
	isOffered: true,
	beside: 'lists of small directories',
	bytesOfContact: 300,
	render: renderText,
};

const indent = '  ';
const hanging = '    ';

/** A head with how old the list is and where it comes from, then a paragraph for each contact, its name first and the rest under it. */
function renderText(list: FileList, context: FormatContext): string {
	const { contacts, page, title } = list;
	const { directory, language, t } = context;
	const ages = describeAges(contacts, t, language);
	const head = writeTextHead({
		title,
		age: ages.ofAll?.sentence,
		count: t('list.count', { count: contacts.length }),
		address: absoluteAddress(directory.site.url, page),
	});
	const paragraphs = contacts.map((contact) => describeContact(contact, ages.ofContact(contact)?.sentence, context));
	return plainText(joinParagraphs([head, ...paragraphs].map((lines) => lines.join('\n'))));
}

/** @param age what the head has not said of how old it is */
function describeContact(contact: Contact, age: string | undefined, { language, t }: FormatContext): string[] {
	const { contactPoints, details, municipalities, noteLines, organisation, role, status, title, via } =
		createContactView(contact, t, language);
	const { replacedBy } = contact;
	const said = [
		role,
		organisation,
		municipalities,
		status,
		replacedBy && `${t('contact.replacedBy')} ${replacedBy.title}`,
		via,
		...contactPoints.map((each) => `${t(`contact.${each.kind}`)}: ${writeContactPoint(each)}`),
		...details.map(detailLine),
		...noteLines,
		age,
	];
	return [
		...wrapText(title, '', indent),
		...said.filter((line) => line !== undefined).flatMap((line) => wrapText(line, indent, hanging)),
	];
}

/** A page by its address in full, since a text leads nowhere by itself. */
function writeContactPoint(contactPoint: ContactPoint): string {
	const { kind, text: written, uri } = contactPoint;
	return [kind === 'web' ? uri : written, describeMore(contactPoint)].filter((part) => part !== undefined).join(' ');
}
