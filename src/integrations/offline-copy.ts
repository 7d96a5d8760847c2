import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OfferedCopy } from '../data/offline-copy.ts';
import { fileAddresses, pageAddresses } from '../domain/published-address.ts';
import { type BuiltFile, planCopy } from '../offline/plan-copy.ts';
import type { CopyPlan } from '../offline/saved-copy.ts';
import { listFolder } from '../output/build-marker.ts';
import { bundleClassicScript } from './classic-script.ts';

/**
 * Finishes the service worker that keeps a copy of the site for whoever asks for it, when all else of the site is there: its plan has a hash of all that is
 * kept, so that browsers take a changed site for a new worker. The pages that offer the copy are told how large it is.
 */
export function offlineCopy(): AstroIntegration {
	let code = '';
	return {
		name: 'offline-copy',
		hooks: {
			'astro:build:start': async () => {
				// What bundles takes much memory, and later on others have need of it.
				({ code } = await bundleClassicScript('offline/service-worker.ts'));
			},
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const worker = join(root, fileAddresses.offlineWorker());
				const { groups, ...said } = JSON.parse(readFileSync(worker, 'utf8')) as OfferedCopy;
				const asked = groups.map((group) => group.flatMap((address) => filesAt(address, root)));
				const files = planCopy(asked, sizesOf(root, asked.flat()));
				const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
				for (const path of asked.flat()) if (isOfferingPage(path)) writeSize(join(root, path), bytes);
				const plan: CopyPlan = {
					...said,
					version: hashFiles(
						root,
						files.map(({ path }) => path),
					),
					files: files.map(({ path }) => path.replace(/(?<=^|\/)index\.html$/u, '')),
				};
				writeFileSync(worker, `self.copyPlan = ${JSON.stringify(plan)};\n${code}\n`);
			},
		},
	};
}

/** The file of an address; of the folder of scripts all. */
function filesAt(address: string, root: string): string[] {
	const path = address.slice(1);
	if (address === fileAddresses.scripts()) return listFolder(join(root, path)).files.map((file) => path + file);
	return [path === '' || path.endsWith('/') ? `${path}index.html` : path];
}

function sizesOf(root: string, paths: readonly string[]): BuiltFile[] {
	return [...new Set(paths)].flatMap((path) => {
		const stat = statSync(join(root, path), { throwIfNoEntry: false });
		return stat?.isFile() ? [{ path, bytes: stat.size }] : [];
	});
}

function isOfferingPage(path: string): boolean {
	return `/${path}`.endsWith(`${pageAddresses.offline()}index.html`);
}

function writeSize(page: string, bytes: number): void {
	writeFileSync(page, readFileSync(page, 'utf8').replace('data-bytes="0"', `data-bytes="${bytes}"`));
}

function hashFiles(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
	return hash.digest('hex').slice(0, 12);
}
