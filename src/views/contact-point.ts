// Ships to the browser.

/** A number or address at which a contact or an organisation is reached, as `ContactPoint` of schema.org is. */
export interface ContactPoint {
	readonly kind: 'phone' | 'email' | 'web';
	/** The number or address as readers write it. */
	readonly text: string;
	/** What a link leads to: `tel:`, `mailto:`, `https:`. */
	readonly uri: string;
	/** "anknytning 12". */
	readonly extension?: string | undefined;
	/** What the number is, as people have written it. */
	readonly label?: string | undefined;
	/** When it is answered, as people have written it. */
	readonly hours?: string | undefined;
}

/** All that is said of a contact point, in a line of plain text. */
export function formatContactPoint(contactPoint: ContactPoint): string {
	return [contactPoint.text, describeMore(contactPoint)].filter((part) => part !== undefined).join(' ');
}

/** What is said of a number besides the number: "anknytning 12 (växel) kl. 8–16". */
export function describeMore({
	extension,
	label,
	hours,
}: Pick<ContactPoint, 'extension' | 'label' | 'hours'>): string | undefined {
	const parts = [extension, label === undefined ? undefined : `(${label})`, hours];
	return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

/** The first number and the first e-mail address: what there is room for in a list. */
export function mainContactPoints(contactPoints: readonly ContactPoint[]): ContactPoint[] {
	const first = (wanted: ContactPoint['kind']) => contactPoints.find(({ kind }) => kind === wanted) ?? [];
	return [first('phone'), first('email')].flat();
}
