import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OfferedCopy } from '../data/offline-copy.ts';
import { fileAddresses, pageAddresses } from '../domain/published-address.ts';
import { planCopy } from '../offline/plan-copy.ts';
import type { CopyPlan } from '../offline/saved-copy.ts';
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
				const paths = listFiles(root);
				const files = planCopy(
					groups.map((group) => group.flatMap((address) => filesAt(address, paths))),
					paths.map((path) => ({ path, bytes: statSync(join(root, path)).size })),
				);
				const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
				for (const path of paths) if (isOfferingPage(path)) writeSize(join(root, path), bytes);
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

/** Paths from a folder, with `/` between, in order. */
function listFiles(root: string): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => statSync(join(root, path)).isFile())
		.sort();
}

/** The file of an address; of the folder of scripts all. */
function filesAt(address: string, paths: readonly string[]): string[] {
	const path = address.slice(1);
	if (address === fileAddresses.scripts()) return paths.filter((each) => each.startsWith(path));
	return [path === '' || path.endsWith('/') ? `${path}index.html` : path];
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
