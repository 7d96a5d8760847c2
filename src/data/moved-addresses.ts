import { listEntryFiles } from '../domain/ledger/entry-addresses.ts';
import { listMovedAddresses, type MovedAddress } from '../domain/ledger/moved-address.ts';
import { fileEndings } from '../formats/file-endings.ts';
import { loadContent } from './content.ts';

/** Every address of the site that leads to another or is gone, those of files too. */
export function movedAddresses(): MovedAddress[] {
	return listMovedAddresses(loadContent().directory, fileEndings);
}

/** Addresses of files that stand at another address since what they are about has another id, by that other address. */
export function formerFileAddresses(): ReadonlyMap<string, readonly string[]> {
	const { former, site } = loadContent().directory;
	const moved = former.flatMap(({ kind, id, state, target }) => {
		if (state !== 'moved' || target?.kind !== kind) return [];
		const before = listEntryFiles({ kind, id }, fileEndings, site.languages);
		return listEntryFiles(target, fileEndings, site.languages).map((to, index) => ({ to, from: before[index] ?? '' }));
	});
	return new Map([...Map.groupBy(moved, ({ to }) => to)].map(([to, all]) => [to, all.map(({ from }) => from)]));
}
