import type { ContactEntry } from '../domain/contact.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { readPercentSigns } from '../domain/percent-signs.ts';
import { isNamedByOneWord } from '../domain/person-names.ts';
import type { Location } from '../domain/problem.ts';
import { publishContacts } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { createFinder, type FoundValue, type SoughtValue } from '../domain/sought-values.ts';
import type { ContentFile } from './content-file.ts';
import type { ReadFiles, ReadProse } from './read-files.ts';
import { getFileName, type NamedFile, type SortedFiles } from './sort-files.ts';
import { readSource, type SourceText } from './source-text.ts';
import { type Located, readYamlFile } from './yaml-file.ts';

/** A value, and which contact it is or was of, if that is known: a word of the name is enough in what is said of that post. */
export type ValueOfContact = SoughtValue & { readonly contact?: string };

/** Where content that is published has a value. */
export interface LocatedValue<Value extends ValueOfContact = ValueOfContact> {
	readonly value: Value;
	readonly location: Location;
	/** The PDF that has it, where the location is what publishes that. */
	readonly pdf?: string;
}

/** What of a content folder is looked through. */
type Looked = { readonly sorted: SortedFiles; readonly read: ReadFiles; readonly site: Site };

/**
 * Every place of what is published, names of files too, that has one of the values. What a contact says and does not get published is not among them, nor are
 * comments and queries that searches are tried with.
 */
export function locateValues<Value extends ValueOfContact>(
	values: readonly Value[],
	{ sorted, read, site }: Looked,
): LocatedValue<Value>[] {
	const find = createFinder(values);
	const glossary = sorted.glossary && readYamlFile(sorted.glossary, glossarySchema).located;
	const published = publishContacts(
		read.contacts.map(({ value }) => value),
		read.organisations.map(({ value }) => value),
		site,
	);
	return [
		...read.contacts.flatMap((contact, index) => {
			const shown = published[index];
			return shown === undefined
				? []
				: inValue(withoutHidden(contact.value, shown), contact, [], findOwn(contact.value.id));
		}),
		...[...read.organisations, read.site, glossary, read.synonyms].flatMap((located) =>
			located === undefined ? [] : inValue(located.value, located, []),
		),
		...[...read.releases, ...read.pages].flatMap(inProse),
		...[sorted.ledger, ...sorted.changes.map(({ file }) => file)].flatMap((file) => {
			const source = file && readSource(file).source;
			return source === undefined ? [] : inSource(source);
		}),
		...sorted.logotypes.flatMap(({ file }) => {
			if (file.path.endsWith('.png')) return inPicture(file);
			const { source } = readSource(file);
			return source === undefined ? [] : inSource(source);
		}),
		...[
			...[...sorted.contacts, ...sorted.organisations, ...sorted.releases],
			...[...sorted.pages, ...sorted.logotypes, ...sorted.originals],
		].flatMap(inName),
		...read.inSheets.flatMap(({ id, location }) => find(id).map(({ value }) => ({ value, location }))),
		...sorted.originals.flatMap(inOriginal),
	];

	/** Finds the values in what a contact says, by a single word of a name too where that speaks of who holds the post. */
	function findOwn(id: string): FindAt<Value> {
		const own = values.filter((value) => value.kind === 'name' && value.contact === id);
		return (text, path) => {
			const whole = findWhole(text);
			const isOfHolder = OF_HOLDER.has(path[0] ?? '');
			return [
				...whole,
				...own.filter(
					(value) => isOfHolder && value.kind === 'name' && !whole.includes(value) && isNamedByOneWord(value, text),
				),
			];
		};
	}

	function findWhole(text: string): Value[] {
		return find(readPercentSigns(text)).map(({ value }) => value);
	}

	function inValue(
		value: unknown,
		located: Located<unknown>,
		path: readonly PropertyKey[],
		findAt: FindAt<Value> = findWhole,
	): LocatedValue<Value>[] {
		if (typeof value === 'string') {
			return findAt(value, path).map((found) => ({ value: found, location: located.findLocation(path) }));
		}
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) =>
			// The id is the name of the file.
			key === 'id' && path.length === 0
				? []
				: inValue(inner, located, [...path, Array.isArray(value) ? Number(key) : key], findAt),
		);
	}

	function inProse({ source, sections, findLocation }: ReadProse<unknown>): LocatedValue<Value>[] {
		const found = inSource(source);
		const told = new Set(found.map(({ value }) => value));
		// What shows only when the marks of the text have been read.
		const hidden = sections.flatMap(({ heading, text }) => find(`${heading}\n${text}`));
		return [
			...found,
			...[...new Set(hidden.map(({ value }) => value))]
				.filter((value) => !told.has(value))
				.map((value) => ({ value, location: findLocation(['title'], true) })),
		];
	}

	function inSource(source: SourceText): LocatedValue<Value>[] {
		const { text } = source;
		const byPlace = new Map<string, FoundValue<Value>>();
		for (const found of [text, withoutMarks(text), readEntities(text), readEscapes(text)].flatMap(find)) {
			const { line, column } = source.positionAt(found.start);
			if (!isComment(source, line)) byPlace.set(`${line}:${column}`, found);
		}
		return [...byPlace.values()].map(({ value, start }) => {
			return { value, location: { file: source.file, position: source.positionAt(start) } };
		});
	}

	/** What programs write into a picture beside what it shows, in one of the two encodings that PNG has (PNG, 11.3.3). */
	function inPicture({ path, content }: ContentFile): LocatedValue<Value>[] {
		if ('refused' in content) return [];
		const texts = ['latin1', 'utf-8'].map((encoding) => new TextDecoder(encoding).decode(content));
		const found = new Set(texts.flatMap(find).map(({ value }) => value));
		return [...found].map((value) => ({ value, location: { file: path, position: 'unavailable' } }));
	}

	function inName({ file, id }: NamedFile): LocatedValue<Value>[] {
		return find(id).map(({ value }) => ({ value, location: { file: file.path, position: 'unavailable' } }));
	}

	/** Every PDF in the folder is published; the line of the release that leads to it is where somebody looks. */
	function inOriginal({ file }: NamedFile): LocatedValue<Value>[] {
		const pdf = getFileName(file);
		const found = find(read.originals.get(pdf)?.text?.text ?? '').map(({ value }) => value);
		const release = read.releases.find(({ value }) => value.originalPdf === pdf);
		const location = release?.findLocation(['originalPdf']) ?? { file: file.path, position: 'unavailable' as const };
		return [...new Set(found)].map((value) => ({ value, location, pdf }));
	}
}

/** Finds the values in a text that stands at a place of an entry. */
type FindAt<Value> = (text: string, path: readonly PropertyKey[]) => Value[];

/** What of a contact speaks of who holds it, where a word of that name is hardly anything else. */
const OF_HOLDER: ReadonlySet<PropertyKey> = new Set(['role', 'topics', 'phones', 'officeHours', 'note']);

/** The head of prose is YAML, in which a line may be a comment. */
function isComment({ text, file }: SourceText, line: number): boolean {
	if (!/\.mdx?$/u.test(file)) return false;
	const lines = text.split('\n', line);
	return (
		/^\s*#/u.test(lines.at(-1) ?? '') &&
		lines[0]?.trim() === '---' &&
		!lines.slice(1).some((each) => each.trim() === '---')
	);
}

/** A contact's own words without the values that are kept back, everything else in its place. */
function withoutHidden(contact: ContactEntry, shown: ContactEntry): object {
	if (contact.status === 'ended') return { role: contact.role, topics: contact.topics, formerIds: contact.formerIds };
	const { person, url, ...rest } = contact;
	return {
		...rest,
		...(shown.person === undefined ? {} : { person }),
		...(shown.url === undefined ? {} : { url }),
		aliases: shown.aliases,
		phones: contact.phones.map((phone) => (shown.phones.includes(phone) ? phone : undefined)),
		emails: contact.emails.map((email) => (shown.emails.includes(email) ? email : undefined)),
	};
}

/** Tags, and where links lead, as spaces: everything else keeps its place. */
function withoutMarks(text: string): string {
	return text.replace(/<[^<>]*>|\]\([^()\s]*\)/gu, (mark) => mark.replace(/[^\r\n]/gu, ' '));
}

/** Entities of letters as the letters, filled up so that everything else keeps its place. */
function readEntities(text: string): string {
	return text.replace(/&#(?:x(?<hex>[\da-f]{1,6})|(?<decimal>\d{1,7}));/giu, (...match) => {
		const { hex, decimal } = match.at(-1) as Record<string, string | undefined>;
		const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
		const letter = code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
		return letter.padEnd(String(match[0]).length, '\u2060');
	});
}

/** Signs in an address that are written with percent signs as the signs, filled up likewise. */
function readEscapes(text: string): string {
	return text.replace(/%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f])+/giu, (escapes) => {
		const sign = readPercentSigns(escapes);
		return sign.padEnd(escapes.length, /\p{L}/u.test(sign) ? '\u2060' : ' ');
	});
}
