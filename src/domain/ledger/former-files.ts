import type { Directory } from '../directory.ts';
import { findLogotype } from '../organisation.ts';
import { fileAddresses } from '../published-address.ts';
import { type FileEndings, listEntryFiles } from './entry-addresses.ts';
import type { EntryKey } from './ledger.ts';

/** A file that stands at another address since what it is about has another id, and that address. Both are from the site's root. */
export interface FormerFile {
	readonly from: string;
	readonly to: string;
}

/** Every file that stands at an earlier address of its entry as well. */
export function listFormerFiles(directory: Directory, endings: FileEndings): FormerFile[] {
	const { former, site } = directory;
	const taken = listPresentFiles(directory, endings);
	return [
		...former.flatMap(({ kind, id, state, target }) => {
			if (state !== 'moved' || target?.kind !== kind) return [];
			const before = listEntryFiles({ kind, id }, endings, site.languages);
			return listEntryFiles(target, endings, site.languages).map((to, index) => ({ to, from: before[index] ?? '' }));
		}),
		...listFormerOwnFiles(directory),
	].filter(({ from }) => !taken.has(from));
}

/**
 * The files that entries have today. The address of one of them is nobody's earlier one: the printed list of a press release `x` is where the document of one
 * that was called `x-kontakter` was.
 */
export function listPresentFiles(directory: Directory, endings: FileEndings): ReadonlySet<string> {
	const { contacts, former, organisations, releases, site } = directory;
	if (former.length === 0) return new Set();
	const entries: EntryKey[] = [
		...contacts.map(({ id }) => ({ kind: 'contact' as const, id })),
		...organisations.map(({ id }) => ({ kind: 'organisation' as const, id })),
		...releases.map(({ id }) => ({ kind: 'release' as const, id })),
	];
	return new Set(entries.flatMap((entry) => listEntryFiles(entry, endings, site.languages)));
}

/**
 * The documents of press releases and the logotypes of organisations at the addresses that they had under an earlier id, since people name such a file
 * after its entry and rename both, or the entry alone. One that is named after no id of its entry has kept its address.
 */
export function listFormerOwnFiles({ former, logotypes, organisations, releases }: Directory): FormerFile[] {
	const documents = releases.flatMap(({ originalPdf }) => originalPdf ?? []);
	const kinds = {
		release: {
			names: new Set(documents),
			byId: new Map(releases.map(({ id, originalPdf }) => [id, originalPdf])),
			address: fileAddresses.originalPdf,
		},
		organisation: {
			names: new Set(logotypes),
			byId: new Map(organisations.map((organisation) => [organisation.id, findLogotype(organisation, logotypes)])),
			address: fileAddresses.logotype,
		},
	} as const;
	const isNamedFor = (name: string, { kind, id }: EntryKey) =>
		name === id ||
		former.some(
			(each) => each.kind === kind && each.id === name && each.target?.kind === kind && each.target.id === id,
		);
	return former.flatMap(({ kind, id, state, target }): FormerFile[] => {
		if (state !== 'moved' || target?.kind !== kind || (kind !== 'release' && kind !== 'organisation')) return [];
		const { names, byId, address } = kinds[kind];
		const file = byId.get(target.id);
		const ending = file?.match(/\.\w+$/u)?.[0] ?? '';
		const earlier = id + ending;
		return file === undefined || names.has(earlier) || !isNamedFor(file.slice(0, -ending.length), target)
			? []
			: [{ from: address(earlier), to: address(file) }];
	});
}

/** The documents of press releases that have been removed, where people name a document after its release; what it was called otherwise, nothing here tells. */
export function listGoneDocuments({ former, releases }: Directory): string[] {
	const there = new Set(releases.map(({ originalPdf }) => originalPdf));
	return former.flatMap(({ kind, id, state }) =>
		kind === 'release' && state === 'removed' && !there.has(`${id}.pdf`)
			? [fileAddresses.originalPdf(`${id}.pdf`)]
			: [],
	);
}
