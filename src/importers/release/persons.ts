import { isParticle } from '../../domain/name-words.ts';
import { readMunicipality } from './areas.ts';
import { isGivenName } from './given-names.ts';
import { isRole } from './roles.ts';

/** A person as a release names one. */
export interface NamedPerson {
	readonly given: string;
	readonly family: string;
	/** True where a common given name says that it is a name, and where it parts. */
	readonly isSure: boolean;
	/** True where the family name stands first. */
	readonly isTurned?: true;
	/** The whole of what stands there, where the name is the end of what may all be what a post is called: "Chef Individ Familj". */
	readonly wholePost?: string;
}

/** The name that a text is, whole; undefined for what is none. */
export function readPerson(text: string): NamedPerson | undefined {
	const whole = text
		.trim()
		.replace(/^["”'’]|["”'’.]$/gu, '')
		.replace(/^(?:herr|fru|dr|prof)\.? /iu, '');
	const words = whole.split(' ');
	if (words.length < 2 || words.length > 5 || !words.every(isNameWord)) return undefined;
	if (!isCapital(words[0]) || !isCapital(words.at(-1))) return undefined;
	if (words.some((word) => NOT_NAMES.has(word.toLowerCase()))) return undefined;
	// Family names end as posts do, too: "Maria Strandvakt"; after a whole name it is a post.
	const isNamed = words.length === 2 && isGivenName(words[0] ?? '') && !isShouted(whole);
	if (isRole(words.at(-1) ?? '') && !isNamed) return undefined;
	if (isRole(words[0] ?? '') && !isGivenName(words[0] ?? '')) return undefined;
	if (readMunicipality(whole) !== undefined) return undefined;
	if (!isGivenName(words[0] ?? '') && readMunicipality(words[0] ?? '') !== undefined) return undefined;
	const cased = isShouted(whole) ? words.map(calm) : words;
	return divide(cased);
}

/** Names within running words, each beginning with a common given name. */
export function findPersons(text: string): { person: NamedPerson; start: number; end: number }[] {
	const found: { person: NamedPerson; start: number; end: number }[] = [];
	for (const match of text.matchAll(WITHIN)) {
		const words = match[0].split(' ');
		const first = words.findIndex((word, index) => isGivenName(word) && index < words.length - 1);
		if (first === -1) continue;
		const own = words.slice(first);
		const person = readPerson(own.join(' '));
		if (person === undefined) continue;
		const start = match.index + words.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
		found.push({ person, start, end: match.index + match[0].length });
	}
	return found;
}

function divide(words: readonly string[]): NamedPerson | undefined {
	const particle = words.findIndex((word, index) => index > 0 && isParticle(word.toLowerCase()));
	let given = 1;
	while (given < words.length - 1 && (isGivenName(words[given] ?? '') || /^\p{Lu}\.?$/u.test(words[given] ?? '')))
		given++;
	const at = particle > 0 ? particle : given;
	const isSure = isGivenName(words[0] ?? '') && (particle > 0 || words.length - at <= 2);
	return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' '), isSure };
}

function isNameWord(word: string): boolean {
	return NAME_WORD.test(word) || isParticle(word.toLowerCase());
}

function isCapital(word: string | undefined): boolean {
	return word !== undefined && (/^\p{Lu}/u.test(word) || isParticle(word.toLowerCase()));
}

function isShouted(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

function calm(word: string): string {
	return word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const PART = "(?:\\p{Lu}[\\p{L}\\p{M}]*['’]?[\\p{L}\\p{M}]*|\\p{Lu}\\.)";
const NAME = `${PART}(?:-${PART})*`;
const NAME_WORD = new RegExp(`^${NAME}$`, 'u');
const WITHIN = new RegExp(
	`(?<![\\p{L}\\d@.-])${NAME}(?: (?:(?:af|av|von|van|de|der|den|del|la|zu|al|el|bin|ben) )*${NAME}){1,3}(?![\\p{L}@])`,
	'gu',
);

/** Words with a capital that stand in no person's name. */
const NOT_NAMES: ReadonlySet<string> = new Set(
	'anmäl be besök beställ boka fråga gå hälsa meddela prata sök tala träffa hitta hälsningar läs maila mejla ring se skicka vänlig vänliga välkommen adress arbetsmarknad avdelning bilaga bilder bild box dag datum den det detta e-post epost enheten en ett fakta fax foto fredag följ för fråga frågor genomförande hej hemsida ingress information inbjudan januari februari mars april juni juli augusti september oktober november december jour kansliet kommun kommunen kommunerna kontakt kontakta kontakter kontaktperson kontaktpersoner kontaktuppgifter kungliga län läns länsstyrelsen lördag mail media mejl mer mobil myndigheten måndag mål namn norra nya nyhet om onsdag organisation polis polisen polismyndigheten press pressbild presskontakt pressmeddelande pressträff projekt publicerad region regionen roll rubrik sidan skriv socialtjänsten stads staden stora svenska svensk sverige sveriges söndag södra telefon tel tfn tid titel tisdag torsdag torget unga ung upplysningar utbildning vid vi västra växel webb webbplats ytterligare åtgärd östra övrigt gatan vägen storgatan'.split(
		' ',
	),
);
