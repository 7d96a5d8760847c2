import type { Directory } from '../domain/directory.ts';
import { withoutPersons } from '../domain/without-persons.ts';
import { createReadableTable } from '../formats/columns.ts';
import type { FileList, Format, FormatContext } from '../formats/format.ts';
import { translator } from '../i18n/translate.ts';
import { loadContent } from './content.ts';
import { firstLanguage } from './lists.ts';

/** So many lines show what a file is like. */
const mostLines = 16;

/**
 * The beginning of what a format makes of one post, nobody named in it; of a file that is no text, what stands in its cells. Undefined where no post can be
 * told of without naming somebody.
 */
export async function exampleOf(format: Format): Promise<string | undefined> {
	const { directory } = loadContent();
	const example = exampleDirectory(directory);
	const [contact] = example.contacts;
	if (contact === undefined) return undefined;
	const language = firstLanguage();
	const context: FormatContext = { directory: example, language, t: translator(language) };
	const list: FileList = { scope: 'list', title: contact.title, page: '/', contacts: [contact] };
	const file = await format.render(list, context);
	const lines = typeof file === 'string' ? file.split(/\r?\n/u) : cellLines(list, context);
	return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'].join('\n') : lines.join('\n').trimEnd();
}

const known = new WeakMap<Directory, Directory>();

/** One post that there is, and its organisation. */
function exampleDirectory(directory: Directory): Directory {
	const made = known.get(directory);
	if (made !== undefined) return made;
	const unnamed = withoutPersons(directory);
	const contacts = unnamed.contacts.filter(({ status }) => status !== 'ended').slice(0, 1);
	const organisations = unnamed.organisations.filter(({ id }) => id === contacts[0]?.organisation.id);
	const example = { ...unnamed, contacts, organisations };
	known.set(directory, example);
	return example;
}

function cellLines({ contacts }: FileList, context: FormatContext): string[] {
	const [head = [], row = []] = createReadableTable(contacts, context);
	return head.flatMap((heading, index) => (row[index] ? [`${heading}: ${row[index]}`] : []));
}
