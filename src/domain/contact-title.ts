// Ships to the browser.

/** A person's name as it is kept: given and family name apart. */
interface PersonName {
	readonly given: string;
	readonly family: string;
}

/**
 * The person's name as written, or `undefined` for a post without one.
 *
 * @example fullName({ given: 'Åsa', family: 'af Öberg' }) // => 'Åsa af Öberg'
 */
export function fullName(person: PersonName | undefined): string | undefined {
	return person === undefined ? undefined : `${person.given} ${person.family}`;
}

/** What a contact is called: the person's name, or the role where nobody is named. */
export function contactTitle({
	person,
	role,
}: {
	readonly person?: PersonName | undefined;
	readonly role: string;
}): string {
	return fullName(person) ?? role;
}
