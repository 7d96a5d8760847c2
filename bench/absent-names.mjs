// Queries that nobody in a directory answers to: common Swedish names, and words of other matters.
import { splitWords } from '../src/search/words.ts';

const given =
	'Lars Karl Kristina Erik Gunnar Peter Anders Johan Lena Karin Birgitta Margareta Ingrid Eva Per Olof Sven Göran Björn Fredrik Ulla Marie Sofia Emma Oskar Hassan Fatima Yusuf Ahmed Maja Hugo Elsa'.split(
		' ',
	);
const family =
	'Andersson Johansson Karlsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Lindberg Holm Berg Sandberg Lindgren Sjöberg Wallin Åberg Norén Ek Ali Hussein'.split(
		' ',
	);
const matters = 'skog väg snö simhall bygglov hund parkering förskola soptunna'.split(' ');

/** Those of them of which no word begins a word of a contact's name. */
export function listAbsentNames({ contacts }) {
	const words = contacts.flatMap(({ title }) => splitWords(title).map(({ text }) => text));
	return [...given, ...family, ...given.map((name, at) => `${name} ${family[at % family.length]}`), ...matters].filter(
		(query) => !splitWords(query).some(({ text }) => words.some((word) => word.startsWith(text))),
	);
}
