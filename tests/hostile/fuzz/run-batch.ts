import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Verdict } from './examine.ts';

/** What a number of mutants came to. */
export interface Batch {
	/** Seeds of the mutants that were accepted. */
	readonly accepted: readonly number[];
	readonly refused: number;
	/** One a fault, each beginning with its seed. */
	readonly faults: readonly string[];
}

/** One mutant takes some milliseconds; one that takes this long does not end. */
const LONGEST_MS = 20_000;

/** Examines mutants in a process of their own, so that one which ends or hangs it is a fault found, and goes on after it. */
export async function runBatch(first: number, count: number): Promise<Batch> {
	const accepted: number[] = [];
	const faults: string[] = [];
	let refused = 0;
	for (let next = first; next < first + count; ) {
		let seed = next;
		const child = spawn(
			process.execPath,
			[join(import.meta.dirname, 'run-mutants.ts'), `${next}`, `${first + count - next}`],
			{
				stdio: ['ignore', 'pipe', 'pipe'],
			},
		);
		let output = '';
		child.stderr.on('data', (data) => (output += String(data)));
		const stop = () => child.kill('SIGKILL');
		let watch = setTimeout(stop, LONGEST_MS);
		const ended = new Promise<string>((resolve) => {
			child.on('close', (status, signal) => resolve(signal ?? String(status)));
		});
		for await (const line of createInterface(child.stdout)) {
			clearTimeout(watch);
			watch = setTimeout(stop, LONGEST_MS);
			const verdict = JSON.parse(line) as { seed: number } & Partial<Verdict>;
			seed = verdict.seed;
			next = verdict.faults === undefined ? next : seed + 1;
			faults.push(...(verdict.faults ?? []).map((fault) => `${seed}: ${fault}`));
			if (verdict.isAccepted === true) accepted.push(seed);
			if (verdict.isAccepted === false) refused++;
		}
		clearTimeout(watch);
		const end = await ended;
		if (end === '0' && output === '') continue;
		faults.push(`${seed}: ended with ${end}, saying ${JSON.stringify(output.slice(0, 300))}`);
		next = Math.max(next, seed + 1);
	}
	return { accepted, refused, faults };
}
