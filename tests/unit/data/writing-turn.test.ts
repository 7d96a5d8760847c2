import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { createWritingTurn, endTurns, writeInTurn } from '../../../src/data/writing-turn.ts';

it('lets a thread write until it is over', () => {
	const turn = createWritingTurn();
	const write = vi.fn();
	writeInTurn(turn, write);
	writeInTurn(turn, write);
	expect(write).toHaveBeenCalledTimes(2);
	endTurns(turn);
	writeInTurn(turn, write);
	expect(write).toHaveBeenCalledTimes(2);
});

it('lets the next be written when one could not be', () => {
	const turn = createWritingTurn();
	const fail = () => {
		throw new Error('no room');
	};
	expect(() => writeInTurn(turn, fail)).toThrow('no room');
	const write = vi.fn();
	writeInTurn(turn, write);
	expect(write).toHaveBeenCalledOnce();
});

it('waits for what a thread is writing', async () => {
	const turn = createWritingTurn();
	const seen = new Int32Array(new SharedArrayBuffer(4));
	const thread = new Worker(
		`const { parentPort, workerData: { module, seen, turn } } = require('node:worker_threads');
		import(module).then(({ writeInTurn }) =>
			writeInTurn(turn, () => {
				parentPort.postMessage('begun');
				Atomics.wait(seen, 0, 0, 200);
				Atomics.store(seen, 0, 1);
			}),
		);`,
		{ eval: true, workerData: { module: pathToFileURL('src/data/writing-turn.ts').href, seen, turn } },
	);
	await new Promise((resolve) => thread.once('message', resolve));
	endTurns(turn);
	expect(Atomics.load(seen, 0)).toBe(1);
	await thread.terminate();
});
