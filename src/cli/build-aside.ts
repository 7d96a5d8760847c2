import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { ContentFile } from '../importers/content-file.ts';
import { makeAsideFolder } from '../output/aside-folder.ts';
import { listFolder } from '../output/build-marker.ts';
import { type BuildNotices, type BuildOutput, openBuildOutput } from '../output/build-output.ts';

/** A site that has been built of content that is nowhere else, in a folder of its own. */
export interface AsideBuild {
	/** Where it is; undefined where it could not be built. */
	readonly site: string | undefined;
	/** What the build said. */
	readonly output: string;
	/** Clears it away, with the content that it was built of. */
	clear(): void;
}

/**
 * Builds a site of content in memory, away from the content folder and from the site that stands.
 *
 * @param stop ends the build, which is waited for: it would write into what is being cleared away
 */
export async function buildAside(files: readonly ContentFile[], stop: AbortSignal): Promise<AsideBuild> {
	const { folder, content, site } = makeAsideFolder();
	// A build that is ending may still write.
	const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	let child: ChildProcess | undefined;
	// Nothing of it is to be left, however the command ends.
	process.once('exit', () => {
		child?.kill();
		clear();
	});
	for (const { path, content: bytes } of files) {
		if ('refused' in bytes) continue;
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), bytes);
	}
	const build = spawn(process.execPath, ['src/cli/build.ts'], {
		env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	child = build;
	stop.addEventListener('abort', () => build.kill(), { once: true });
	let output = '';
	for (const stream of [build.stdout, build.stderr]) stream.on('data', (data) => (output += String(data)));
	const status = await new Promise((resolve) => {
		build.on('error', () => resolve(undefined));
		build.on('close', resolve);
	});
	return { site: status === 0 ? site : undefined, output, clear };
}

/**
 * Opens the place of a site, which nobody else builds in from then on until the process ends. Throws a `BuildFailure` where it may not be replaced.
 */
export async function openSite(outDir: string, contentDir: string, notices: BuildNotices): Promise<BuildOutput> {
	const output = await openBuildOutput(outDir, { project: process.cwd(), content: contentDir }, notices);
	process.once('exit', () => output.abandon());
	return output;
}

/** Brings a site that has been built aside to where it can be published from. */
export function bringAside(site: string, output: BuildOutput): void {
	for (const file of listFolder(site).files) cpSync(join(site, file), join(output.siteFolder, file));
}
