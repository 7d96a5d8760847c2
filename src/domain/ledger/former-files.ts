import type { Directory } from '../directory.ts';
import { findLogotype } from '../organisation.ts';
import { fileAddresses } from '../published-address.ts';
import { type FileEndings, listEntryFiles } from './entry-addresses.ts';

/** A file that stands at another address since what it is about has another id, and that address. Both are from the site's root. */
export interface FormerFile {
	readonly from: string;
	readonly to: string;
}

/** Every file that stands at an earlier address of its entry as well. */
export function listFormerFiles(directory: Directory, endings: FileEndings): FormerFile[] {
	const { former, site } = directory;
	return [
		...former.flatMap(({ kind, id, state, target }) => {
			if (state !== 'moved' || target?.kind !== kind) return [];
			const before = listEntryFiles({ kind, id }, endings, site.languages);
			return listEntryFiles(target, endings, site.languages).map((to, index) => ({ to, from: before[index] ?? '' }));
		}),
		...listFormerOwnFiles(directory),
	];
}

/**
 * The documents of press releases and the logotypes of organisations at the addresses that they had under an earlier id, since people name such a file
 * after its entry and rename both. One that has kept its name has kept its address.
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
	return former.flatMap(({ kind, id, state, target }): FormerFile[] => {
		if (state !== 'moved' || target?.kind !== kind || (kind !== 'release' && kind !== 'organisation')) return [];
		const { names, byId, address } = kinds[kind];
		const file = byId.get(target.id);
		const earlier = file?.replace(/^.*(?=\.\w+$)/u, id);
		return file === undefined || earlier === undefined || names.has(earlier)
			? []
			: [{ from: address(earlier), to: address(file) }];
	});
}
