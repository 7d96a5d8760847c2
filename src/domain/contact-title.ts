// Ships to the browser.

/** A person's name as it is kept: given and family name apart. */
interface PersonName<Text> {
	readonly given: Text;
	readonly family: Text;
}

/** What decides what a contact is called. */
interface Titled<Text> {
	readonly person?: PersonName<Text> | undefined;
	readonly role: Text;
}

/**
 * The person's name as written, or `undefined` for a post without one.
 *
 * @example fullName({ given: 'Åsa', family: 'af Öberg' }) // => 'Åsa af Öberg'
 */
export function fullName(person: PersonName<string> | undefined): string | undefined {
	return person === undefined ? undefined : nameParts(person).join(' ');
}

/** What a contact is called: the person's name, or the role where nobody is named. */
export function contactTitle(contact: Titled<string>): string {
	return contactTitleParts(contact).join(' ');
}

/** The texts that make up what a contact is called, which stand in this order with a space between; they may carry marks. */
export function contactTitleParts<Text>({ person, role }: Titled<Text>): readonly Text[] {
	return person === undefined ? [role] : nameParts(person);
}

function nameParts<Text>({ given, family }: PersonName<Text>): readonly Text[] {
	return [given, family];
}
