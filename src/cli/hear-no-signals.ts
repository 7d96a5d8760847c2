import process from 'node:process';

/** From here on what has begun to be written is written to its end, or put back. */
export function hearNoSignals(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
}
