import { contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { createDirectory, type Directory } from '../domain/directory.ts';
import { onceFor } from '../domain/once-for.ts';
import { organisationSchema } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { createReadableTable } from '../formats/columns.ts';
import type { FileList, Format, FormatContext } from '../formats/format.ts';
import { translator } from '../i18n/translate.ts';
import { loadContent } from './content.ts';
import { firstLanguage } from './lists.ts';

/** So many lines show what a file is like. */
const mostLines = 20;

/** The beginning of what a format makes of a contact that there is not; of a file that is no text, what stands in its cells. */
export async function exampleOf(format: Format): Promise<string> {
	const { site } = loadContent().directory;
	const language = firstLanguage();
	const t = translator(language);
	const directory = inventDirectory(site);
	const context: FormatContext = { directory, language, t };
	const list: FileList = { scope: 'list', title: 'exempel', page: '/', contacts: directory.contacts };
	const file = await format.render(list, context);
	const lines = typeof file === 'string' ? file.split(/\r?\n/u) : cellLines(list, context);
	return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'].join('\n') : lines.join('\n').trimEnd();
}

/** One post and its organisation, read as those of the content are: what they do not say is as where nobody says it. */
const inventDirectory = onceFor((site: Site): Directory => {
	const t = translator(firstLanguage());
	const day = '2026-01-15' as IsoDate;
	const contact = contactSchema(day).parse({
		role: t('data.exampleRole'),
		organisation: 'exempel',
		// Numbers that the Swedish Post and Telecom Authority keeps for fiction, and a domain that nobody can have (RFC 2606).
		phones: [{ number: '070-174 06 77' }],
		emails: ['samordnare@exempel.example'],
		verified: day,
	});
	const organisation = organisationSchema.parse({ name: t('data.exampleOrganisation'), kind: 'annan' });
	return createDirectory(
		{
			site,
			contacts: [{ ...contact, id: 'exempel-samordnare' }],
			organisations: [{ ...organisation, id: 'exempel' }],
			releases: [],
			glossary: [],
			synonyms: [],
		},
		day,
	);
});

function cellLines({ contacts }: FileList, context: FormatContext): string[] {
	const [head = [], row = []] = createReadableTable(contacts, context);
	return head.flatMap((heading, index) => (row[index] ? [`${heading}: ${row[index]}`] : []));
}
