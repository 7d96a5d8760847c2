import type { z } from 'zod';
import {
	type Caution,
	cautionsOfContact,
	cautionsOfOrganisation,
	cautionsOfProse,
	cautionsOfSite,
	type DatedProse,
} from '../domain/cautions.ts';
import { contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { createDirectory, type Directory } from '../domain/directory.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { type GoldenQuery, goldenQueriesSchema } from '../domain/golden-queries.ts';
import { isId, slugOf } from '../domain/id.ts';
import { findJoinFindings, namesOfContact, namesOfOrganisation } from '../domain/join-findings.ts';
import { organisationSchema } from '../domain/organisation.ts';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { findUnprintable, printedTextsOfContact, printedTextsOfOrganisation } from '../domain/printed-text.ts';
import { compareProblems, type Finding, finding, type Problem, severityOf } from '../domain/problem.ts';
import { type PressRelease, type ProsePage, pageSchema, pressReleaseSchema, requiredPages } from '../domain/prose.ts';
import { addressOf, fileAddressOf, fileNameOf, printFileEndings } from '../domain/published-address.ts';
import { createReferenceSuggester } from '../domain/reference-suggester.ts';
import { reservedNames } from '../domain/reserved-names.ts';
import { languages, type Site, siteSchema } from '../domain/site.ts';
import { boundPerFile } from './bound-per-file.ts';
import { type ContentFile, isIgnoredPath } from './content-file.ts';
import { findBrokenLinks, type LinkedProse } from './internal-links.ts';
import { checkLogotype } from './logotype-file.ts';
import { checkPdf } from './pdf-file.ts';
import { type NamedOrganisation, readProse } from './prose-document.ts';
import { findImageProblems } from './prose-images.ts';
import { readSource, type SourceText, wholeFile } from './source-text.ts';
import { addSuggestions, type IdSuggesters } from './suggested-ids.ts';
import { readYamlMapping, validate, type YamlMapping } from './yaml-document.ts';

/** A content folder without errors. */
export interface Content {
	readonly directory: Directory;
	readonly pages: readonly ProsePage[];
	/** Names of the files in `logotypes/` that were checked, which are the ones to publish. */
	readonly logotypes: readonly string[];
	/** Files that are published as they are, by their paths in the folder: logotypes, and PDFs of press releases. The bytes are those checked. */
	readonly published: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	/** What searches must find, each with a way to report where it is written. */
	readonly goldenQueries: readonly PlacedQuery[];
}

/** A golden query, and a problem at the place where it is written. */
export interface PlacedQuery extends GoldenQuery {
	problem(about: Finding): Problem;
}

/**
 * Reads and checks a whole content folder. Every problem of every file is found in one go; `content` is there only when none of
 * them is an error, so that nothing is ever built from half of it.
 *
 * @param isPrintable whether the PDFs can show a sign, by its code point; left out, nothing is said of signs that they lack
 */
export function readContentFolder(
	files: readonly ContentFile[],
	today: IsoDate,
	isPrintable: (codePoint: number) => boolean = () => true,
): { content?: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const root = files.find(({ path }) => path === '.');
	// What cannot be listed has no files, and there is no more to say.
	if (root !== undefined) return { problems: readSource(root).problems };
	const sorted = sortIntoFolders(files, problems);
	const addCautions = (cautions: readonly Caution[], source: SourceText, mapping: Pick<YamlMapping, 'positionOf'>) =>
		problems.push(...cautions.map(({ finding: about, path }) => source.problem(about, mapping.positionOf(path))));
	if (sorted.site === undefined) {
		problems.push(wholeFile('site.yaml', finding('file-missing', { name: 'site.yaml', folder: '.' })));
	}
	const readSite = sorted.site === undefined ? undefined : readMapping(sorted.site, siteSchema(today), problems);
	const site = readSite?.value;
	if (readSite !== undefined) {
		addCautions(cautionsOfSite(readSite.value), readSite.source, readSite.mapping);
		addCautions(findUnprintable([[readSite.value.name, ['name']]], isPrintable), readSite.source, readSite.mapping);
	}
	const glossary =
		sorted.glossary === undefined ? [] : (readMapping(sorted.glossary, glossarySchema, problems)?.value.terms ?? []);
	const golden =
		sorted.goldenQueries === undefined ? undefined : readMapping(sorted.goldenQueries, goldenQueriesSchema, problems);
	const organisations = readEntries(sorted.organisations, organisationSchema, problems);
	const contacts = readEntries(sorted.contacts, contactSchema(today), problems);
	const logotypes = sorted.logotypes.map(({ file }) => nameOf(file));
	const linkedProse: LinkedProse[] = [];
	const mentions: { source: SourceText; organisation: NamedOrganisation }[] = [];
	const proseIn = <Schema extends z.ZodType<DatedProse & { readonly title: string }>>(
		prose: readonly NamedFile[],
		schema: Schema,
		pathOf: (entry: { readonly id: string }) => string,
	) =>
		prose.flatMap(({ file, id, folder }) => {
			const { source, problems: found } = readSource(file);
			problems.push(...found);
			if (source === undefined) return [];
			const result = readProse(source, schema, glossary);
			problems.push(...result.problems);
			if (result.document === undefined) return [];
			const { head, headPositionOf, links, images, anchors, organisations: named } = result.document;
			const mapping = { positionOf: headPositionOf };
			linkedProse.push({ source, path: pathOf({ id }), language: folder, links, anchors });
			mentions.push(...named.map((organisation) => ({ source, organisation })));
			problems.push(...findImageProblems(images, logotypes, source));
			addCautions(cautionsOfProse(head), source, mapping);
			if (folder === 'press-releases')
				addCautions(findUnprintable([[head.title, ['title']]], isPrintable), source, mapping);
			return [{ id, folder, source, head, headPositionOf }];
		});
	const releases = proseIn(sorted.releases, pressReleaseSchema(today), addressOf.release);
	const pages = proseIn(sorted.pages, pageSchema(today), addressOf.page).map(({ id, folder, head }): ProsePage => {
		return { ...head, id, language: folder };
	});
	for (const { file } of sorted.logotypes) problems.push(...checkLogotype(file));
	const releaseIds = sorted.releases.map(({ id }) => id);
	const pdfs = new Map(
		sorted.originals.map(({ file }) => {
			const name = nameOf(file);
			const found = [...checkPdf(file), ...findTakenName(file.path, name, releaseIds)];
			problems.push(...found);
			return [name, { isPdf: found.every(({ code }) => code !== 'file-format-mismatch') }];
		}),
	);
	const published = new Map(
		[...sorted.logotypes, ...sorted.originals].flatMap(({ file: { path, content } }) =>
			'refused' in content ? [] : [[path, Uint8Array.from(content)] as const],
		),
	);
	const paths = new Set(files.map(({ path }) => path));
	const organisationEntries = organisations.map(({ entry }) => entry);
	const contactEntries = contacts.map(({ entry }) => entry);
	const releaseEntries = releases.map(({ id, head }): PressRelease => ({ ...head, id }));
	const read = {
		contacts: new Map(contacts.map((each) => [each.entry.id, each])),
		organisations: new Map(organisations.map((each) => [each.entry.id, each])),
	};
	const named = {
		contacts: new Set(sorted.contacts.map(({ id }) => id)),
		organisations: new Set(sorted.organisations.map(({ id }) => id)),
	};
	for (const { finding: about, folder, id, path } of findJoinFindings(contactEntries, organisationEntries, [
		...sorted.releases.map(({ id }) => ({ id })),
		...releaseEntries,
	])) {
		const place = read[folder].get(id);
		// An organisation whose own file has problems is not "unknown": its file is there.
		if (about.code === 'organisation-unknown' && named.organisations.has(about.args.id)) continue;
		if (about.code === 'contact-replaced-by-unknown' && named.contacts.has(about.args.id)) continue;
		if (place !== undefined) problems.push(place.source.problem(about, place.mapping.positionOf(path)));
	}
	const suggest: IdSuggesters = {
		organisation: createReferenceSuggester(named.organisations, () => organisationEntries.flatMap(namesOfOrganisation)),
		contact: createReferenceSuggester(named.contacts, () => contactEntries.flatMap(namesOfContact)),
		term: () => undefined,
	};
	for (const { source, organisation } of mentions) {
		const { id, position } = organisation;
		if (named.organisations.has(id)) continue;
		problems.push(
			source.problem(finding('organisation-unknown', { id, suggestion: suggest.organisation(id) }), position),
		);
	}
	for (const { entry, source, mapping } of contacts) {
		addCautions(cautionsOfContact(entry), source, mapping);
		addCautions(findUnprintable(printedTextsOfContact(entry), isPrintable), source, mapping);
	}
	for (const { entry, source, mapping } of organisations) {
		addCautions(cautionsOfOrganisation(entry), source, mapping);
		addCautions(findUnprintable(printedTextsOfOrganisation(entry), isPrintable), source, mapping);
		if (entry.logotype !== undefined && !paths.has(`logotypes/${entry.logotype}`)) {
			const about = finding('file-missing', { name: entry.logotype, folder: 'logotypes' });
			problems.push(source.problem(about, mapping.positionOf(['logotype'])));
		}
	}
	for (const { head, source, headPositionOf } of releases) {
		const name = head.originalPdf;
		if (name === undefined) continue;
		const pdf = pdfs.get(name);
		if (pdf?.isPdf === true) continue;
		const about =
			pdf === undefined && !paths.has(`press-releases/${name}`)
				? finding('file-missing', { name, folder: 'press-releases' })
				: finding('original-pdf-invalid', { name });
		problems.push(source.problem(about, headPositionOf(['originalPdf'], true)));
	}
	const goldenQueries =
		golden === undefined
			? []
			: golden.value.queries.map((query, index): PlacedQuery => {
					const position = golden.mapping.positionOf(['queries', index]);
					return { ...query, problem: (about) => golden.source.problem(about, position) };
				});
	for (const { contact, problem } of goldenQueries) {
		if (named.contacts.has(contact)) continue;
		problems.push(
			problem(finding('golden-query-contact-unknown', { id: contact, suggestion: suggest.contact(contact) })),
		);
	}
	if (site !== undefined) problems.push(...findMissingPages(site, sorted.pages));

	addSuggestions(problems, suggest);
	if (site === undefined || hasError(problems)) return { problems: sortedOnce(problems) };
	const directory = createDirectory(
		{ site, organisations: organisationEntries, contacts: contactEntries, releases: releaseEntries, glossary },
		today,
	);
	problems.push(...findBrokenLinks(linkedProse, directory, pages));
	const told = sortedOnce(problems);
	return hasError(told)
		? { problems: told }
		: { content: { directory, pages, logotypes, published, goldenQueries }, problems: told };
}

function nameOf({ path }: ContentFile): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function hasError(problems: readonly Problem[]): boolean {
	return problems.some((problem) => severityOf(problem) === 'error');
}

interface NamedFile {
	readonly file: ContentFile;
	readonly id: string;
	/** The last folder of its path: for pages, the language. */
	readonly folder: string;
}

interface SortedFiles {
	site: ContentFile | undefined;
	glossary: ContentFile | undefined;
	goldenQueries: ContentFile | undefined;
	readonly contacts: NamedFile[];
	readonly organisations: NamedFile[];
	readonly releases: NamedFile[];
	readonly pages: NamedFile[];
	readonly logotypes: NamedFile[];
	/** The PDFs of press releases as first published. */
	readonly originals: NamedFile[];
}

function sortIntoFolders(files: readonly ContentFile[], problems: Problem[]): SortedFiles {
	const sorted: SortedFiles = {
		site: undefined,
		glossary: undefined,
		goldenQueries: undefined,
		contacts: [],
		organisations: [],
		releases: [],
		pages: [],
		logotypes: [],
		originals: [],
	};
	const patterns: readonly (readonly [RegExp, NamedFile[]])[] = [
		[/^contacts\/[^/]+\.ya?ml$/u, sorted.contacts],
		[/^organisations\/[^/]+\.ya?ml$/u, sorted.organisations],
		[/^press-releases\/[^/]+\.mdx?$/u, sorted.releases],
		[new RegExp(`^pages/(?:${languages.join('|')})/[^/]+\\.mdx?$`, 'u'), sorted.pages],
		[/^logotypes\/[^/]+\.(?:svg|png)$/u, sorted.logotypes],
		[/^press-releases\/[^/]+\.pdf$/u, sorted.originals],
	];
	const folders = patterns.map(([pattern, list]) => ({ pattern, list, names: new Map<string, NamedFile>() }));
	for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		if (isIgnoredPath(file.path)) continue;
		for (const { masked } of findPersonalIdentityNumbers(file.path)) {
			problems.push(wholeFile(file.path, finding('personal-identity-number', { masked })));
		}
		if (file.path === 'site.yaml') sorted.site = file;
		else if (file.path === 'glossary.yaml') sorted.glossary = file;
		else if (file.path === 'golden-queries.yaml') sorted.goldenQueries = file;
		else {
			const folder = folders.find(({ pattern }) => pattern.test(file.path));
			if (folder !== undefined) addNamed(file, folder, problems);
			else if ('refused' in file.content) problems.push(wholeFile(file.path, file.content.refused));
			else problems.push(wholeFile(file.path, unexpected(file.path)));
		}
	}
	for (const { id, file } of sorted.pages) {
		if (!reservedNames.has(id)) continue;
		problems.push(wholeFile(file.path, finding('page-address-reserved', { address: addressOf.page({ id }) })));
	}
	for (const { id, file } of sorted.organisations) {
		const namesake = id.replace(/-anslag$/u, '');
		if (namesake === id || !sorted.organisations.some((each) => each.id === namesake)) continue;
		// The posters of the one have the address of the other's list.
		const address = `${addressOf.organisation({ id }).slice(0, -1)}.pdf`;
		problems.push(wholeFile(file.path, finding('page-address-reserved', { address })));
	}
	return sorted;
}

function addNamed(
	file: ContentFile,
	{ list, names }: { readonly list: NamedFile[]; readonly names: Map<string, NamedFile> },
	problems: Problem[],
): void {
	const parts = file.path.split('/');
	const name = parts.at(-1) ?? '';
	const stem = name.slice(0, name.lastIndexOf('.'));
	const folder = parts.at(-2) ?? '';
	if (!isId(stem)) {
		const suggestion = `${slugOf(stem) || 'namn'}${name.slice(name.lastIndexOf('.'))}`;
		problems.push(wholeFile(file.path, finding('file-name-invalid', { name, suggestion })));
	}
	const twin = names.get(`${folder}/${stem}`);
	if (twin === undefined) {
		const named = { file, id: stem, folder };
		list.push(named);
		names.set(`${folder}/${stem}`, named);
	} else problems.push(wholeFile(file.path, finding('contact-id-duplicate', { id: stem, other: twin.file.path })));
}

/** What could be an entry or a page must not be passed over for a misspelt folder; a spreadsheet or a note can be. */
function unexpected(path: string) {
	if (path.endsWith('.mdx')) return finding('file-mdx-not-allowed', {});
	const folders = 'contacts, organisations, press-releases, pages/sv, pages/en, logotypes';
	const couldBeContent = /\.(?:ya?ml|mdx?|svg|png|pdf)(?:\.txt)?$/iu.test(path);
	return couldBeContent ? finding('file-unexpected', { folders }) : finding('file-unused', { folders });
}

function readMapping<Schema extends z.ZodType>(
	file: ContentFile,
	schema: Schema,
	problems: Problem[],
): { value: z.output<Schema>; source: SourceText; mapping: YamlMapping } | undefined {
	const { source, problems: textProblems } = readSource(file);
	problems.push(...textProblems);
	if (source === undefined) return undefined;
	const { mapping, problems: yamlProblems } = readYamlMapping(source);
	problems.push(...yamlProblems);
	if (mapping === undefined) return undefined;
	const { value, problems: schemaProblems } = validate(mapping, schema, source);
	problems.push(...schemaProblems);
	return value === undefined ? undefined : { value, source, mapping };
}

function readEntries<Schema extends z.ZodType<object>>(
	files: readonly NamedFile[],
	schema: Schema,
	problems: Problem[],
) {
	return files.flatMap(({ file, id }) => {
		const result = readMapping(file, schema, problems);
		return result === undefined
			? []
			: [{ ...result, entry: { ...result.value, id } as z.output<Schema> & { id: string } }];
	});
}

/** A PDF under the address of a list that the site makes of a release's contacts would take its place. */
function findTakenName(path: string, name: string, releaseIds: readonly string[]): Problem[] {
	return releaseIds
		.filter((id) =>
			Object.values(printFileEndings).some(
				(ending) => fileAddressOf.originalPdf(name) === fileNameOf.release({ id }) + ending,
			),
		)
		.map((release) => wholeFile(path, finding('press-release-pdf-reserved', { name, release })));
}

function findMissingPages(site: Site, pages: readonly NamedFile[]): Problem[] {
	const language = site.languages[0] ?? 'sv';
	return requiredPages
		.filter((page) => !pages.some(({ id, folder }) => id === page && folder === language))
		.map((page) => wholeFile(`pages/${language}/${page}.mdx`, finding('page-required-missing', { page, language })));
}

/** In reading order, and each once: a character may be found both in the file and in the value read from it. */
function sortedOnce(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	const once = [...problems].sort(compareProblems).filter((problem) => {
		const key = JSON.stringify(problem);
		return !seen.has(key) && seen.add(key);
	});
	return boundPerFile(once).sort(compareProblems);
}
