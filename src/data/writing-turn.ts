/**
 * Whose turn it is to write: a thread's, for one file at a time, until the process ends. A thread goes on while a process that is told to stop takes away what has
 * been written, and would put folders back into it.
 */
export type WritingTurn = Int32Array<SharedArrayBuffer>;

const [free, writing, over] = [0, 1, 2];

/** As long as a file may take that is being written (ms). */
const longestWrite = 2000;

export function createWritingTurn(): WritingTurn {
	return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Writes, unless nothing more is to be written.
 *
 * @param turn the thread's; undefined where nobody but the caller writes
 */
export function writeInTurn(turn: WritingTurn | undefined, write: () => void): void {
	if (turn === undefined) {
		write();
		return;
	}
	if (Atomics.compareExchange(turn, 0, free, writing) !== free) return;
	try {
		write();
	} finally {
		Atomics.store(turn, 0, free);
		Atomics.notify(turn, 0);
	}
}

/** Lets no thread write any more, when it has written what it is at. */
export function endTurns(turn: WritingTurn): void {
	for (const end = Date.now() + longestWrite; Date.now() < end; ) {
		if (Atomics.compareExchange(turn, 0, free, over) !== writing) return;
		Atomics.wait(turn, 0, writing, longestWrite);
	}
}
