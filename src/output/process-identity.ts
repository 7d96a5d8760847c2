import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock or a work folder. */
export interface ProcessIdentity {
	readonly pid: number;
	readonly host: string;
	/** When it began, where the system tells (Linux: boot and clock ticks); numbers of processes are used again. */
	readonly began: string | undefined;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
	return { pid: process.pid, host: hostname(), began: readStartTime(process.pid) };
}

/** Reads an identity that was written as JSON; undefined for anything else. */
export function parseIdentity(text: string): ProcessIdentity | undefined {
	try {
		const { pid, host, began } = JSON.parse(text) as Partial<Record<keyof ProcessIdentity, unknown>>;
		if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0 || typeof host !== 'string') return undefined;
		return { pid, host, began: typeof began === 'string' ? began : undefined };
	} catch {
		return undefined;
	}
}

/** True while the process runs; undefined for one of another machine or container, which cannot be asked. */
export function isRunning({ pid, host, began }: ProcessIdentity): boolean | undefined {
	if (host !== hostname()) return undefined;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// Another user's process may not be signalled, but it is there.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const now = readStartTime(pid);
	return began === undefined || now === undefined || began === now;
}

/** Boot and start time of a process (proc(5), field 22 of `stat`); undefined where there is no such file. */
function readStartTime(pid: number): string | undefined {
	try {
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The name, in parentheses, may hold anything.
		return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
	} catch {
		return undefined;
	}
}
