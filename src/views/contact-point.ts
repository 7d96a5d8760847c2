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
	const parts = [extension, contactPointNote({ label, hours })];
	return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

/** What a contact point is and when it is answered, as people have written it: "(växel) vardagar 9–11". */
export function contactPointNote({ label, hours }: Pick<ContactPoint, 'hours' | 'label'>): string | undefined {
	return [label === undefined ? [] : `(${label})`, hours ?? []].flat().join(' ') || undefined;
}

/** The first number and the first e-mail address, or the web page where there is neither: what there is room for in a list. */
export function mainContactPoints<Each extends Pick<ContactPoint, 'kind'>>(contactPoints: readonly Each[]): Each[] {
	const first = (wanted: ContactPoint['kind']) => contactPoints.filter(({ kind }) => kind === wanted).slice(0, 1);
	const direct = [...first('phone'), ...first('email')];
	return direct.length > 0 ? direct : first('web');
}
