import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Ending, RealBuild } from './real-build.ts';

/** Something that happens to a build while it writes pages, and how that ends. The earlier site is always as it was. */
export interface RealBuildCase {
	readonly what: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Done while it writes pages. */
	disturb?(build: RealBuild, target: string): void;
	/** Undone before the site is looked at. */
	restore?(target: string): void;
	readonly ends: Pick<Ending, 'status' | 'signal'>;
	/** What it says, in one sentence; undefined: nothing, since it is no more. */
	readonly says: string | undefined;
	/** Tried by `npm run test:long` alone: another case shows the same in most of its parts. */
	readonly isLong?: boolean;
	/** What stays beside the target until the next build, where the build cannot reach it. */
	readonly leaves?: readonly string[];
}

const kill = (signal: NodeJS.Signals) => (build: RealBuild) => {
	build.process.kill(signal);
};

export const realBuilds: readonly RealBuildCase[] = [
	{
		what: 'SIGKILL',
		isLong: true,
		disturb: kill('SIGKILL'),
		ends: { status: null, signal: 'SIGKILL' },
		says: undefined,
	},
	{
		what: 'Ctrl-C, a thread being at the files beside the pages',
		env: { FILE_THREAD_FROM: '0' },
		disturb: kill('SIGINT'),
		ends: { status: 130, signal: null },
		says: 'Bygget avbröts.',
	},
	{
		what: 'SIGTERM',
		isLong: true,
		disturb: kill('SIGTERM'),
		ends: { status: 143, signal: null },
		says: 'Bygget avbröts.',
	},
	{
		what: 'a disk that becomes full',
		isLong: true,
		env: { FAIL_WRITING: 'skriv-ut/index.html', FAIL_WITH: 'ENOSPC' },
		ends: { status: 1, signal: null },
		says: 'Disken är full',
	},
	{
		what: 'a disk that becomes full when a thread writes the file of a list',
		isLong: true,
		env: { FAIL_WRITING: 'kommun/mala.csv', FAIL_WITH: 'ENOSPC', FILE_THREAD_FROM: '0' },
		ends: { status: 1, signal: null },
		says: 'Disken är full',
	},
	{
		what: 'a page that cannot be made',
		isLong: true,
		env: { FAIL_WRITING: 'skriv-ut/index.html' },
		ends: { status: 1, signal: null },
		says: 'Bygget stannade, och webbplatsen är som den var.',
	},
	{
		what: 'a page that cannot be made, said in English',
		isLong: true,
		env: { FAIL_WRITING: 'skriv-ut/index.html', LANG: 'en_GB.UTF-8' },
		ends: { status: 1, signal: null },
		says: 'The build stopped, and the site is as it was.',
	},
	{
		what: 'a target that is taken away',
		isLong: true,
		disturb: (_build, target) => renameSync(dirname(target), `${dirname(target)}-borta`),
		restore: (target) => renameSync(`${dirname(target)}-borta`, dirname(target)),
		ends: { status: 1, signal: null },
		says: 'har flyttats eller börjat byggas av någon annan',
		leaves: ['.katalog.kontaktkatalog-lock'],
	},
];
