import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HostDescription, hostDescriptionFile } from '../hosting/host-description.ts';
import { readMarker } from '../output/build-marker.ts';
import { mendBuildOutput } from '../output/build-output.ts';

/** A built site on the disk, for commands that hand it on. */
export interface BuiltSite {
	readonly folder: string;
	/** Paths of what the build wrote, in order. */
	readonly files: readonly string[];
	readonly host: HostDescription;
}

/** The site that a build has left in a folder; undefined where there is none, or one from before builds described it. */
export async function readBuiltSite(folder: string): Promise<BuiltSite | undefined> {
	try {
		await mendBuildOutput(folder);
		const host: HostDescription = JSON.parse(readFileSync(join(folder, hostDescriptionFile), 'utf8'));
		const files = readMarker(folder);
		return files === undefined ? undefined : { folder, files: [...files].sort(), host };
	} catch {
		return undefined;
	}
}
