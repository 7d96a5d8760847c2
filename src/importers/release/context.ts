import type { County, Municipality } from '../../domain/municipality.ts';
import type { OrganisationKind } from '../../domain/organisation.ts';
import { findCounties, readPlaces } from './areas.ts';
import { findOrganisation, type NamedOrganisation } from './organisations.ts';
import { isRole, singularRole, toRole } from './roles.ts';

/** What a heading says of all that stand under it. */
export interface Context {
	readonly kind: OrganisationKind | undefined;
	/** What the heading calls an organisation of that kind: "polismyndigheten". */
	readonly word: string;
	readonly counties: readonly County[];
	/** Where the heading names one. */
	readonly organisation: NamedOrganisation | undefined;
	/** Municipalities that the heading is a list of. */
	readonly places: readonly Municipality[];
	/** What their posts are, where no line says it. */
	readonly role: string | undefined;
}

export const noContext: Context = {
	kind: undefined,
	word: '',
	counties: [],
	organisation: undefined,
	places: [],
	role: undefined,
};

/** What a heading says, be it nothing. */
export function readContext(heading: string): Context {
	const text = heading.replace(/[\s:.]+$/u, '');
	const about =
		/^(?:kontakt(?:er|personer|uppgifter|information)?|presskontakt(?:er)?)\s(?:för|hos|på|vid|i|inom)\s+(?<rest>.+)$/iu.exec(
			text,
		)?.groups?.rest ?? text;
	const counties = findCounties(about);
	const kinds = KINDS.filter(([, pattern]) => pattern.test(about));
	const { kind, word } = kinds.length > 1 ? { kind: undefined, word: '' } : tellKind(about);
	const found = findOrganisation(about)?.organisation;
	const isOne =
		found !== undefined &&
		kinds.length < 2 &&
		(found.area.length > 0 || found.kind === 'annan' || counties.length === 0) &&
		!SEVERAL.test(word);
	return {
		kind: kinds.length > 1 ? undefined : (found?.kind ?? kind),
		word,
		counties,
		organisation: isOne ? found : undefined,
		places: readPlaces(about) ?? [],
		role: roleOf(text, about, word, isOne ? found?.name : undefined),
	};
}

/** True where a heading says something of those under it. */
export function saysSomething(context: Context): boolean {
	return context.places.length > 0 || saysWhose(context);
}

/** What a heading says under another: one that names municipalities alone leaves what the one above it says. */
export function under(above: Context, told: Context): Context {
	if (saysWhose(told)) return told;
	return atPlaces(above, told.places);
}

/** The same for those in some municipalities. */
export function atPlaces(context: Context, places: readonly Municipality[]): Context {
	const isOther = context.organisation?.municipality !== undefined;
	return { ...context, places, organisation: isOther ? undefined : context.organisation };
}

function saysWhose({ kind, organisation, role, counties }: Context): boolean {
	return kind !== undefined || organisation !== undefined || role !== undefined || counties.length > 0;
}

function roleOf(text: string, about: string, word: string, name: string | undefined): string | undefined {
	if (/^(?:press-?\s?kontakt(?:er)?|mediekontakt(?:er)?)/iu.test(text)) return 'Presskontakt';
	if (/^pressansvarig/iu.test(text)) return 'Pressansvarig';
	if (/^kontakt(?:er|personer)?\s(?:för|hos|på|vid)\s/iu.test(text) && about !== text) {
		const whom = SEVERAL.test(word) ? undefined : word === '' ? name : word.toLowerCase();
		return whom === undefined || whom === '' ? undefined : `Kontakt för ${whom}`;
	}
	const several = severalAt(text);
	if (several !== undefined) return toRole(singularRole(several));
	if (!isRole(text) || text.length >= 80 || CUE_WORD.test(text)) return undefined;
	// "Kommunpoliser i lokalpolisområde Malå": whose posts they are is no part of what they are called.
	const start = findOrganisation(text)?.start ?? text.length;
	const own = text.slice(0, start).replace(/\s(?:på|vid|i|hos|för|inom)\s*$/u, '');
	return isRole(own) ? toRole(own) : toRole(text);
}

/** The posts of several that a heading begins with: "Våra områdespoliser från den 1 maj". */
function severalAt(text: string): string | undefined {
	const bare = text.replace(/^(?:våra|de nya|nya|länets|årets|kommunens|regionens) /iu, '');
	const [own = ''] =
		/^\p{L}[\p{L}-]+(?=$| (?:från|under|den|till|nås|når|finns|heter|är|som|kontakta)(?!\p{L}))/u.exec(bare) ?? [];
	return isRole(singularRole(own)) &&
		!CUE_WORD.test(own) &&
		singularRole(own) !== own &&
		(own !== text || bare !== text)
		? own
		: undefined;
}

function tellKind(text: string): { kind: OrganisationKind | undefined; word: string } {
	for (const [kind, pattern] of KINDS) {
		const word = pattern.exec(text)?.[0];
		if (word !== undefined) return { kind, word };
	}
	return { kind: undefined, word: '' };
}

const KINDS: readonly (readonly [OrganisationKind, RegExp])[] = [
	[
		'polis',
		/(?<!\p{L})(?:polismyndigheten|polismyndigheterna|polisen|polisområdena|polisområdet|lokalpolisområdena)(?!\p{L})/iu,
	],
	['lansstyrelse', /(?<!\p{L})länsstyrels(?:en|erna|er)(?!\p{L})/iu],
	['kommun', /(?<!\p{L})kommun(?:en|erna|er|ernas)(?!\p{L})/iu],
	['region', /(?<!\p{L})region(?:en|erna|er)(?!\p{L})/iu],
];
const SEVERAL = /(?:er|erna|ernas|ena)$/iu;
const CUE_WORD = /^(?:kontaktperson(?:er)?|kontakt|frågor|mer information)/iu;
