import type { ContactEntry } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { listLedgerEntries } from '../domain/ledger/ledger-entries.ts';
import type { OrganisationEntry } from '../domain/organisation.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { pageAddresses } from '../domain/published-address.ts';
import { getSeverity } from '../domain/severity.ts';
import { assembleContent } from './assemble-content.ts';
import { boundPerFile } from './bound-per-file.ts';
import { findUnrecorded } from './change-record.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { createIdSuggesters, crossCheck } from './cross-check.ts';
import { findEditorProblems } from './editor-problems.ts';
import { fingerprintContent } from './fingerprint.ts';
import { findBrokenLinks } from './internal-links.ts';
import { readFiles } from './read-files.ts';
import { sortFiles } from './sort-files.ts';
import { readSource } from './source-text.ts';
import { withSuggestions } from './suggested-ids.ts';
import { withoutExamples } from './without-examples.ts';

/** What a content folder says, and what is wrong with it. */
export interface ReadContent {
	/** Only there when no problem is an error. */
	readonly content?: Content;
	/** Entries as they are written, what is not published of them too; examples only where there is nothing else. Those that cannot be read are not here. */
	readonly entries: {
		readonly contacts: readonly ContactEntry[];
		readonly organisations: readonly OrganisationEntry[];
	};
	readonly problems: Problem[];
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
): ReadContent {
	const root = files.find(({ path }) => path === '.');
	// What cannot be listed has no files, and there is no more to say.
	if (root !== undefined) return { entries: { contacts: [], organisations: [] }, problems: readSource(root).problems };
	const { sorted, problems: nameProblems } = sortFiles(files);
	const { read: all, problems: fileProblems } = readFiles(sorted, today, isPrintable);
	const read = withoutExamples(all);
	const entries = {
		contacts: read.contacts.map(({ value }) => value),
		organisations: read.organisations.map(({ value }) => value),
	};
	const unfit = findEditorProblems(sorted, read);
	const found = [...nameProblems, ...fileProblems, ...crossCheck(sorted, read), ...unfit];
	const problems = withSuggestions(found, createIdSuggesters(sorted, read));
	if (read.site === undefined || hasError(problems)) return { entries, problems: inReadingOrder(problems) };
	const unfitPaths = new Set(unfit.map(({ location }) => location.file));
	const content = assembleContent(sorted, read, read.site.value, today, unfitPaths);
	const linkedProse = [
		...read.releases.map((release) => ({ ...release, path: pageAddresses.release(release.value) })),
		...read.pages.map((page) => ({ ...page, path: pageAddresses.page(page.value) })),
	];
	const present = listLedgerEntries(content.directory, content.pages);
	const reported = inReadingOrder([
		...problems,
		...findBrokenLinks(linkedProse, content.directory, content.pages),
		...(read.ledger?.compare(present) ?? []),
		...findUnrecorded(read.changes, present, content.directory),
	]);
	if (hasError(reported)) return { entries, problems: reported };
	return { content: { ...content, fingerprint: fingerprintContent(files) }, entries, problems: reported };
}

function hasError(problems: readonly Problem[]): boolean {
	return problems.some((problem) => getSeverity(problem) === 'error');
}

/** In reading order, and each once: a character may be found both in the file and in the value read from it. */
function inReadingOrder(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	const once = [...problems].sort(compareProblems).filter((problem) => {
		const key = JSON.stringify(problem);
		return !seen.has(key) && seen.add(key);
	});
	return boundPerFile(once).sort(compareProblems);
}
