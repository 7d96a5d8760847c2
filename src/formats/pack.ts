// Ships to the browser.
import { unzipSync, zipSync } from 'fflate';

/**
 * Packs members into an archive (ZIP), in their order. The same members give the same bytes whenever they are packed: all have the first day that ZIP knows.
 *
 * @param members by their paths
 */
export type Pack = (members: ReadonlyMap<string, Uint8Array>) => Uint8Array<ArrayBuffer>;

/** Of members in an archive, by the clock here, as it is written (APPNOTE.TXT 4.4.6). */
export const firstDay = new Date(1980, 0, 1);

/** Packs by script alone, wherever it runs. */
export const packByScript: Pack = (members) =>
	new Uint8Array(zipSync(Object.fromEntries(members), { mtime: firstDay }));

/** The members of an archive, by their paths, in its order. */
export function unpack(archive: Uint8Array): Map<string, Uint8Array> {
	return new Map(Object.entries(unzipSync(archive)));
}
