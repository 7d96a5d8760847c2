/** Something to be done once, when nothing has happened for a while. */
export interface Pause {
	/** Starts the wait, or starts it afresh. */
	begin(): void;
	/** Does it at once if it is waited for. */
	end(): void;
	/** Forgets what is waited for. */
	cancel(): void;
}

/**
 * A wait that costs next to nothing to start afresh on every keystroke: the timer that runs is left to run, and when it ends, waits for
 * what is left.
 */
export function createPause(milliseconds: number, work: () => void): Pause {
	let due: number | undefined;
	let isRunning = false;

	return { begin, end, cancel };

	function begin(): void {
		due = performance.now() + milliseconds;
		if (!isRunning) run(milliseconds);
	}

	function end(): void {
		if (due === undefined) return;
		due = undefined;
		work();
	}

	function cancel(): void {
		due = undefined;
	}

	function run(wait: number): void {
		isRunning = true;
		setTimeout(() => {
			isRunning = false;
			if (due === undefined) return;
			const left = due - performance.now();
			if (left > 0) run(left);
			else end();
		}, wait);
	}
}
