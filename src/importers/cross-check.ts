import { findJoinFindings, listContactNames, listOrganisationNames } from '../domain/join-findings.ts';
import { findFormerIdFindings } from '../domain/ledger/former-id-findings.ts';
import type { LedgerKind } from '../domain/ledger/ledger.ts';
import { findMailboxFindings } from '../domain/mailbox-findings.ts';
import { createSuggester } from '../domain/nearest.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { requiredPages } from '../domain/prose.ts';
import { fileAddresses, fileStems, pageAddresses, printFileEndings } from '../domain/published-address.ts';
import { createReferenceSuggester } from '../domain/reference-suggester.ts';
import type { Site } from '../domain/site.ts';
import { findImageProblems } from './prose-images.ts';
import type { ReadFiles } from './read-files.ts';
import { getFileName, type NamedFile, type SortedFiles } from './sort-files.ts';
import { wholeFile } from './source-text.ts';
import type { IdSuggesters } from './suggested-ids.ts';
import { findWithheldProblems } from './withheld-problems.ts';
import type { Located } from './yaml-file.ts';

/** What only shows when files are seen together: what they say of one another, and files that are not there. */
export function crossCheck(sorted: SortedFiles, read: ReadFiles): Problem[] {
	return [
		...findTakenNames(sorted.originals, sorted.releases),
		...findTakenByPosters(sorted, read),
		...findImageProblems(
			[...read.releases, ...read.pages],
			sorted.logotypes.map(({ file }) => getFileName(file)),
		),
		...findJoinProblems(sorted, read),
		...findFormerIdProblems(sorted, read),
		...findUnknownOrganisations(sorted, read),
		...findMissingLogotypes(sorted, read),
		...findMissingOriginals(sorted, read),
		...findUnknownQueried(sorted, read),
		...findUnknownTopics(read),
		...findWithheldProblems(sorted, read),
		...(read.site === undefined ? [] : findMissingPages(read.site.value, sorted.pages)),
	];
}

/** A PDF under the address of a list that the site makes of a release's contacts, or will make when there are fewer of them, would take its place. */
function findTakenNames(originals: readonly NamedFile[], releases: readonly NamedFile[]): Problem[] {
	const releaseByAddress = new Map(
		releases.flatMap(({ id }) =>
			Object.values(printFileEndings).map((ending) => [fileStems.release({ id }) + ending, id] as const),
		),
	);
	return originals.flatMap(({ file }) => {
		const name = getFileName(file);
		const release = releaseByAddress.get(fileAddresses.originalPdf(name));
		if (release === undefined) return [];
		return [wholeFile(file.path, finding('press-release-pdf-reserved', { name, release }))];
	});
}

/** Organisations whose list has the address of the posters of another's. */
function findTakenByPosters(sorted: SortedFiles, read: ReadFiles): Problem[] {
	const ids = organisationIds(sorted, read);
	const organisations = [
		...sorted.organisations.map(({ id, file }) => ({
			id,
			location: { file: file.path, position: 'unavailable' as const },
		})),
		...read.inSheets.filter(({ kind }) => kind === 'organisation'),
	];
	return organisations.flatMap(({ id, location }): Problem[] => {
		const namesake = id.replace(/-anslag$/u, '');
		if (namesake === id || !ids.has(namesake)) return [];
		const address = `${pageAddresses.organisation({ id }).slice(0, -1)}.pdf`;
		return [{ ...finding('page-address-reserved', { address }), location }];
	});
}

function findJoinProblems(sorted: SortedFiles, read: ReadFiles): Problem[] {
	const { contacts, organisations, releases, ledger } = read;
	const located = {
		contacts: new Map(contacts.map((each) => [each.value.id, each])),
		organisations: new Map(organisations.map((each) => [each.value.id, each])),
	};
	const named = { contacts: contactIds(sorted, read), organisations: organisationIds(sorted, read) };
	const formerContacts = collectFormerIds('contact', contacts, ledger);
	const movedReleases = new Set([
		...releases.flatMap(({ value }) => value.formerIds),
		...(ledger?.rows ?? []).flatMap(({ kind, id, leadsTo }) =>
			kind === 'release' && leadsTo !== undefined && leadsTo !== 'removed' && leadsTo.kind === kind ? [id] : [],
		),
	]);
	const values = contacts.map(({ value }) => value);
	const findings = findJoinFindings(
		values,
		organisations.map(({ value }) => value),
		// A release whose own file has problems is there all the same.
		[...sorted.releases.map(({ id }) => ({ id })), ...releases.map(({ value }) => value)],
	);
	return [...findings, ...findMailboxFindings(values)].flatMap(({ finding: about, folder, id, path }) => {
		const entry = located[folder].get(id);
		// An organisation whose own file has problems is not "unknown": its file is there.
		if (about.code === 'organisation-unknown' && named.organisations.has(about.args.id)) return [];
		if (about.code === 'contact-replaced-by-unknown') {
			const { id: successor } = about.args;
			// A post that took over may be gone in its turn, which must not wait for anybody to edit the file of the first.
			if (named.contacts.has(successor) || formerContacts.has(successor)) return [];
		}
		if (about.code === 'person-source-unknown' && movedReleases.has(about.args.value)) return [];
		return entry === undefined ? [] : [{ ...about, location: entry.findLocation(path) }];
	});
}

/** Ids that entries say that they had before, and that are another's. */
function findFormerIdProblems(sorted: SortedFiles, read: ReadFiles): Problem[] {
	const ids = {
		contacts: contactIds(sorted, read),
		organisations: organisationIds(sorted, read),
		releases: collectIds(sorted.releases),
	};
	return (['contacts', 'organisations', 'releases'] as const).flatMap((folder) => {
		const entries: readonly Located<{ readonly id: string; readonly formerIds: readonly string[] }>[] = read[folder];
		const located = new Map(entries.map((entry) => [entry.value.id, entry]));
		return findFormerIdFindings(
			entries.map(({ value }) => value),
			ids[folder],
		).flatMap(({ finding: about, id, index }) => {
			const location = located.get(id)?.findLocation(['formerIds', index]);
			return location === undefined ? [] : [{ ...about, location }];
		});
	});
}

/** Organisations that prose names and that have never been there. One that is gone must not wait for anybody to edit the prose. */
function findUnknownOrganisations(sorted: SortedFiles, read: ReadFiles): Problem[] {
	const { releases, pages, organisations: entries, ledger } = read;
	const ids = organisationIds(sorted, read);
	const former = collectFormerIds('organisation', entries, ledger);
	const { organisation: suggest } = createIdSuggesters(sorted, read);
	return [...releases, ...pages].flatMap(({ source, organisations }) =>
		organisations
			.filter(({ id }) => !ids.has(id) && !former.has(id))
			.map(({ id, position }) =>
				source.problem(finding('organisation-unknown', { id, suggestion: suggest(id) }), position),
			),
	);
}

function findMissingLogotypes({ paths }: SortedFiles, { organisations, site }: ReadFiles): Problem[] {
	return [...organisations, ...(site === undefined ? [] : [site])].flatMap(({ value: { logotype }, findLocation }) => {
		if (logotype === undefined || paths.has(`logotypes/${logotype}`)) return [];
		const about = finding('file-missing', { name: logotype, folder: 'logotypes' });
		return [{ ...about, location: findLocation(['logotype']) }];
	});
}

function findMissingOriginals({ paths }: SortedFiles, { releases, originals }: ReadFiles): Problem[] {
	return releases.flatMap(({ value: { originalPdf: name }, findLocation }) => {
		if (name === undefined) return [];
		const pdf = originals.get(name);
		if (pdf?.isPdf === true) return [];
		const about =
			pdf === undefined && !paths.has(`press-releases/${name}`)
				? finding('file-missing', { name, folder: 'press-releases' })
				: finding('original-pdf-invalid', { name });
		return [{ ...about, location: findLocation(['originalPdf'], true) }];
	});
}

/** Contacts that golden queries are for and that have no file, each told once, at the first of its queries. */
function findUnknownQueried(sorted: SortedFiles, read: ReadFiles): Problem[] {
	const { goldenQueries } = read;
	const ids = contactIds(sorted, read);
	const { contact: suggest } = createIdSuggesters(sorted, read);
	const byContact = Map.groupBy(goldenQueries, ({ contact }) => contact);
	return [...byContact].flatMap(([id, [first]]) => {
		if (first === undefined || ids.has(id)) return [];
		const about = finding('golden-query-contact-unknown', { id, suggestion: suggest(id) });
		return [{ ...about, location: first.location }];
	});
}

/** Synonyms for topics that nobody has, with which nobody is found. */
function findUnknownTopics({ contacts, organisations, synonyms }: ReadFiles): Problem[] {
	if (synonyms === undefined) return [];
	const topics = new Map(
		[...contacts, ...organisations].flatMap(({ value }) => value.topics.map((topic) => [topic.toLowerCase(), topic])),
	);
	const suggest = createSuggester(topics.values());
	return synonyms.value.synonyms.flatMap((synonym, at) =>
		synonym.topics.flatMap((topic, index) => {
			if (topics.has(topic.toLowerCase())) return [];
			const about = finding('synonym-topic-unknown', { topic, suggestion: suggest(topic) });
			return [{ ...about, location: synonyms.findLocation(['synonyms', at, 'topics', index]) }];
		}),
	);
}

function findMissingPages(site: Site, pages: readonly NamedFile[]): Problem[] {
	const language = site.languages[0] ?? 'sv';
	return requiredPages
		.filter((page) => !pages.some(({ id, folder }) => id === page && folder === language))
		.map((page) => wholeFile(`pages/${language}/${page}.mdx`, finding('page-required-missing', { page, language })));
}

/** What was meant where the id of an entry is asked for. Nothing is looked up before something is asked. */
export function createIdSuggesters(sorted: SortedFiles, read: ReadFiles): IdSuggesters {
	const { contacts, organisations } = read;
	return {
		organisation: createReferenceSuggester(organisationIds(sorted, read), () =>
			organisations.flatMap(({ value }) => listOrganisationNames(value)),
		),
		contact: createReferenceSuggester(contactIds(sorted, read), () =>
			contacts.flatMap(({ value }) => listContactNames(value)),
		),
		term: () => undefined,
		former: () => undefined,
	};
}

/** Ids of contacts that are there, those whose file or row has problems too. */
function contactIds({ contacts }: SortedFiles, { inSheets }: ReadFiles): ReadonlySet<string> {
	return new Set([...collectIds(contacts), ...inSheets.flatMap(({ kind, id }) => (kind === 'contact' ? [id] : []))]);
}

function organisationIds({ organisations }: SortedFiles, { inSheets }: ReadFiles): ReadonlySet<string> {
	return new Set([
		...collectIds(organisations),
		...inSheets.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : [])),
	]);
}

function collectIds(files: readonly NamedFile[]): ReadonlySet<string> {
	return new Set(files.map(({ id }) => id));
}

/** Ids that entries of a kind have had, by the ledger and by their own word. */
function collectFormerIds(
	kind: LedgerKind,
	entries: readonly Located<{ readonly formerIds: readonly string[] }>[],
	ledger: ReadFiles['ledger'],
): ReadonlySet<string> {
	const rows = (ledger?.rows ?? []).filter((row) => row.kind === kind);
	return new Set([...rows.map(({ id }) => id), ...entries.flatMap(({ value }) => value.formerIds)]);
}
