import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../../..');
const work = join(root, 'node_modules/.cache/kontaktkatalog-builds');

/** How a build ended. */
export interface Ending {
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly output: string;
}

/** A whole build, as `npm run build` starts it. */
export interface RealBuild {
	readonly process: ChildProcess;
	readonly ended: Promise<Ending>;
	/** Waits until it writes pages. */
	writesPages(): Promise<void>;
	/** True while its work folder is there. */
	hasWorkFolder(): boolean;
}

/** The environment of somebody who runs a command, without what the test runner adds to it. */
export const plainEnvironment: NodeJS.ProcessEnv = {
	...Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|VITEST.*|TEST|DEV|PROD|MODE)$/u.test(name)),
	),
	ASTRO_TELEMETRY_DISABLED: '1',
};

/** Starts a build of the ten contacts, or what `env` says, into a target. */
export function startBuild(target: string, env: Readonly<Record<string, string>> = {}): RealBuild {
	const failing = pathToFileURL(join(import.meta.dirname, 'fail-writing.mjs')).href;
	const child = spawn(process.execPath, ['--import', failing, 'src/cli/build.ts'], {
		cwd: root,
		env: {
			...plainEnvironment,
			OUT_DIR: target,
			BUILD_DATE: '2026-12-01',
			LANG: 'C',
			...env,
		},
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
	const ended = new Promise<Ending>((resolve) => {
		child.on('close', (status, signal) => resolve({ status, signal, output }));
	});
	const own = () => (existsSync(work) ? readdirSync(work) : []).find((name) => name.startsWith(`${child.pid}-`));
	return {
		process: child,
		ended,
		hasWorkFolder: () => own() !== undefined,
		writesPages: async () => {
			while (child.exitCode === null && !existsSync(join(work, own() ?? '-', 'site/kontakt'))) await wait(20);
		},
	};
}
