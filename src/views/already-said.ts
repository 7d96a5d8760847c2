// Ships to the browser.

/** What a page says above its contacts, so that none of them says it again. */
export interface AlreadySaid {
	/** Name of the organisation that the page, or the heading, is about. */
	readonly organisation?: string | undefined;
	/** Names of the municipalities that the page is about. */
	readonly municipalities?: readonly string[] | undefined;
}

/**
 * The municipalities that are left to say of a contact, in a line: all that it names, or `undefined` where each of them is said already, by the page or
 * by the name of the organisation. They are never thinned out: some of them alone would say that it answers for no others.
 *
 * @param organisation name of the contact's organisation
 * @example placesLeftToSay('Umeå kommun', ['Umeå']) // => undefined
 * @example placesLeftToSay('Umeå kommun', ['Umeå', 'Vännäs']) // => 'Umeå, Vännäs'
 */
export function placesLeftToSay(
	organisation: string,
	municipalities: readonly string[],
	said: readonly string[] = [],
): string | undefined {
	const isSaid = municipalities.every((name) => said.includes(name) || namesPlace(organisation, name));
	return isSaid ? undefined : municipalities.join(', ');
}

/**
 * The municipality that an organisation's name says where it is a municipality: some are called by a form of the name that no rule gives, as Falu
 * kommun and Region Gotland.
 */
export function listSaidMunicipalities({
	kind,
	municipalities,
	name,
}: {
	readonly kind: string;
	readonly municipalities: readonly { readonly name: string }[];
	readonly name: string;
}): string[] {
	const [only, ...others] = municipalities;
	const isOwn = kind === 'kommun' && only !== undefined && others.length === 0;
	return isOwn && !namesPlace(name, only.name) ? [only.name] : [];
}

/** True where a name has that of a municipality in it, as a word or in the genitive, and not as a part of that of a county. */
function namesPlace(organisation: string, municipality: string): boolean {
	const [whole, name] = [organisation, municipality].map((text) => text.normalize('NFC').toLowerCase()) as [
		string,
		string,
	];
	for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1)) {
		const before = whole.slice(0, at);
		const after = whole.slice(at + name.length).replace(/^s(?!\p{L})/u, '');
		if (!/\p{L}$/u.test(before) && !/^(?:\p{L}| län)/u.test(after)) return true;
	}
	return false;
}
