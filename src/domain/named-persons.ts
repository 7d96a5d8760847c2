import type { Directory } from './directory.ts';
import type { ProseText } from './prose.ts';

/**
 * True for a text that names a person of the directory: where it shows contacts, or where somebody's whole name is typed in it.
 *
 * @param head what stands above the text
 */
export function namesPerson(
	{ sections, showsContacts }: Pick<ProseText, 'sections' | 'showsContacts'>,
	head: readonly string[],
	{ contacts }: Pick<Directory, 'contacts'>,
): boolean {
	const persons = contacts.flatMap(({ person }) => person ?? []);
	if (showsContacts && persons.length > 0) return true;
	const text = fold([...head, ...sections.flatMap((section) => [section.heading, section.text])].join('\n'));
	return persons.some(({ given, family }) => text.includes(fold(`${given} ${family}`)));
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}
