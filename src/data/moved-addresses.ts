import { listFormerFiles } from '../domain/ledger/former-files.ts';
import { listMovedAddresses, type MovedAddress } from '../domain/ledger/moved-address.ts';
import { fileEndings } from '../formats/file-endings.ts';
import { loadContent } from './content.ts';

/** Every address of the site that leads to another or is gone, those of files too. */
export function movedAddresses(): MovedAddress[] {
	return listMovedAddresses(loadContent().directory, fileEndings);
}

/** Addresses of files that stand at another address since what they are about has another id, by that other address. */
export function formerFileAddresses(): ReadonlyMap<string, readonly string[]> {
	const files = Map.groupBy(listFormerFiles(loadContent().directory, fileEndings), ({ to }) => to);
	return new Map([...files].map(([to, all]) => [to, all.map(({ from }) => from)]));
}
