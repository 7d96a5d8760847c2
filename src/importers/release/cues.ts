/** How a line leads into the contacts of a release: what of it is not about them, and what is left. */
export interface Cue {
	/** The words that lead in, without what is left. */
	readonly heading: string;
	readonly rest: string;
}

/** The cue that a line begins with; undefined where it leads into no contacts. */
export function readCue(text: string): Cue | undefined {
	for (const pattern of [WITH_ASKING, HEADING]) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const heading = match[0].trim();
		const rest = text
			.slice(match[0].length)
			.replace(/^[\s:.,–—-]+/u, '')
			.trim();
		return { heading, rest };
	}
	return undefined;
}

/** True for a short line that begins something else than contacts. */
export function endsContacts(text: string): boolean {
	return text.length < 80 && END.test(text);
}

/** "För mer information kontakta", "Vid frågor, ring", "Frågor besvaras av", "Välkommen att kontakta". */
const WITH_ASKING =
	/^(?:(?:[Ff]ör|[Vv]id|[Hh]ar du|[Hh]ar ni|[Vv]ill du|[Vv]ill ni)?\s*(?:[Mm]er|[Yy]tterligare|[Vv]idare|[Ff]ler|[Ee]ventuella|[Ff]rågor|[Uu]pplysningar|[Ii]ntervju\p{L}*|[Ii]nformation|ha|veta|boka)(?:\s[\p{L}/-]+){0,9}?[\s,:–-]+(?:[Kk]ontakta(?:\sgärna)?|[Rr]ing(?:\sgärna)?|[Kk]ontakt|[Hh]ör av dig till|[Vv]änd dig till|besvaras av|lämnas av|ges av|nås|fås av|svarar)\b|[Vv]älkommen att (?:kontakta|ringa)|[Kk]ontakta gärna|[Hh]ör gärna av dig till|[Ff]rågor (?:besvaras|ställs till)(?: av)?)[\s:,–-]*/u;
/** A heading, up to its colon or the end of the line. */
const HEADING =
	/^(?:kontakt(?:er|personer|uppgifter|information|person)?(?=$|:|\s(?:för|hos|på|vid|i|inom)\s)(?:\s[\p{L}\s/-]{2,80})?|press-?\s?(?:kontakt(?:er)?|ansvarig)|mediekontakt(?:er)?|(?:för )?(?:mer|ytterligare|vidare) (?:information|info|upplysningar)(?:\s[\p{L}\s/-]{2,60})?|upplysningar(?: lämnas av)?|frågor(?: besvaras av)?|ansvariga?|kontakta oss|våra kontaktpersoner|här når du oss|så når du oss|vill du veta mer|(?:för|vid) (?:\p{L}+ )?frågor(?:\s[\p{L}\s/-]{2,60})?)\s*(?::|\?|$)/iu;
const END =
	/^(?:om\s|fakta|bakgrund|bild(?:er|text|material)?(?:\s|:|$)|pressbild|foto|bifoga|bilag|läs mer|dela\b|skriv ut|ansvarig utgivare|utgivare|logotyp|ämnesord|taggar|etiketter|publicerad|senast uppdaterad|relater|fler nyheter|sidansvarig|programmet?\b|tid och plats|när:|var:|redaktörer|länkar|###)/iu;
