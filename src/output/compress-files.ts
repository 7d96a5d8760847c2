import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Writes files beside files, compressed with Brotli (`.br`) and gzip (`.gz`), in as many threads as there are cores. The same
 * file gives the same bytes. What does not get smaller has none beside it.
 *
 * @param files absolute paths
 */
export async function compressFiles(files: readonly string[]): Promise<void> {
	const threads = Math.min(availableParallelism(), files.length);
	await Promise.all(
		Array.from({ length: threads }, (_, thread) =>
			compressInThread(files.filter((_, index) => index % threads === thread)),
		),
	);
}

function compressInThread(files: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('compress-thread.ts', import.meta.url), { workerData: files });
		worker.once('error', reject);
		worker.once('exit', (status) => (status === 0 ? resolve() : reject(new Error(`A thread ended with ${status}`))));
	});
}
