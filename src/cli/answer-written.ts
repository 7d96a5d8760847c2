import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import process from 'node:process';
import type { Writable } from 'node:stream';
import type { ReportLanguage } from '../domain/problem.ts';

const sentences = {
	sv: (reason: string) => `Kommandots svar gick inte att skriva till slut (${reason}).`,
	en: (reason: string) => `The answer of the command could not be written to its end (${reason}).`,
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;

/** From here on a command whose answer cannot be written, as on a full disk, says so in a sentence and fails. Whoever stops reading it has what they want. */
export function requireAnswerWritten(language: ReportLanguage): void {
	const stdout: Writable = process.stdout;
	let fault: NodeJS.ErrnoException | undefined;
	stdout.on('error', (error) => {
		fault ??= error;
	});
	// By itself it takes what a file had room for as all of it.
	if (!(stdout instanceof Socket)) stdout._write = writeWhole;
	process.on('exit', (status) => {
		// Where the process has been told to end, nobody has been told of the fault.
		const { code } = fault ?? (stdout.errored as NodeJS.ErrnoException | null) ?? {};
		if (code === undefined || code === 'EPIPE') return;
		console.error(sentences[language](code));
		process.exitCode = status || 1;
	});
}

function writeWhole(this: { readonly fd: number }, chunk: Buffer, _: unknown, done: (fault?: Error) => void): void {
	let fault: Error | undefined;
	try {
		for (let at = 0; at < chunk.length; ) at += writeSync(this.fd, chunk, at);
	} catch (error) {
		fault = error as Error;
	}
	done(fault);
}
