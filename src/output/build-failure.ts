/** Why a build cannot write its site, as data. Words, in Swedish and English, are in `build-failure-wording.ts`. */
export interface BuildFailureArguments {
	/** The target is, or holds, something that must never be replaced: the project, the content, a version history, the home folder. */
	'target-holds': { target: string; what: ProtectedThing; held: string };
	/** The target lies inside something that is not for built sites. */
	'target-inside': { target: string; folder: string };
	/** What builds keep would be published with the site, or read as content. */
	'cache-inside': { cache: string; folder: string };
	/** Something that is no folder is in the target's place. */
	'target-not-a-folder': { target: string };
	/** The folder was not made by a build, or somebody has put a file of their own into it. */
	'target-foreign': { target: string; file: string; more: number; isOurs: boolean };
	/** The target or the folder above it cannot be made or written. */
	'target-unwritable': { target: string; reason: FileErrorReason };
	/** Another build of the same target is at work; `host` is where, if that is another machine or container. */
	'target-busy': { target: string; process: number; host: string | undefined; lock: string };
	/** What is in the lock's place is none that a build has made, or cannot be read or taken away. */
	'lock-stuck': { lock: string };
	/** Something that is no folder of its own, such as a link, is where builds do their work. */
	'work-not-a-folder': { folder: string };
	/** Somebody has taken the target away, or another build has begun there, while this one was at work. */
	'target-lost': { target: string };
	/** The disk or its quota is full. */
	'disk-full': { folder: string };
	/** A file of the site could not be written or moved. */
	'file-error': { file: string; reason: FileErrorReason };
	/** Files were being exchanged one by one, and one could not be: some are new. */
	'site-mixed': { target: string; file: string; reason: FileErrorReason };
	/** The build was told to stop. */
	interrupted: { target: string };
	/** The pages could not be made; `detail` is the first line of what Astro or a library said. */
	'render-failed': { detail: string };
}

/** What a target may not hold. */
export type ProtectedThing = 'project' | 'content' | 'history' | 'home' | 'system';

/** What went wrong with a file, named by the system's code (`EACCES`), so that each language can word it. */
export type FileErrorReason = string;

export type BuildFailureCode = keyof BuildFailureArguments;

/** A build that cannot go on. Whoever runs it is told in one sentence; the earlier site stands as it was. */
export class BuildFailure<Code extends BuildFailureCode = BuildFailureCode> extends Error {
	readonly code: Code;
	readonly args: BuildFailureArguments[Code];

	constructor(code: Code, args: BuildFailureArguments[Code]) {
		super(code);
		this.code = code;
		this.args = args;
	}
}

/** What an error of the file system means for a build; undefined for any other error. */
export function toBuildFailure(error: unknown, fallbackPath: string): BuildFailure | undefined {
	if (error instanceof BuildFailure) return error;
	const { code, path, dest } = (error ?? {}) as { code?: unknown; path?: unknown; dest?: unknown };
	if (typeof code !== 'string' || !/^(?:E[A-Z0-9]+|ERR_FS_\w+)$/u.test(code)) return undefined;
	const file = typeof path === 'string' ? path : fallbackPath;
	// What is copied has room where it is.
	if (code === 'ENOSPC' || code === 'EDQUOT')
		return new BuildFailure('disk-full', { folder: typeof dest === 'string' ? dest : file });
	return new BuildFailure('file-error', { file, reason: code });
}
