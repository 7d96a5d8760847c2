import { trustAddress } from '../../search/trusted-address.ts';
import type { FileAnswer, FileOrder } from './file-order.ts';
import workerUrl from './file-worker.ts?worker&url';

/** Has a file made. Rejects where it cannot be. */
export async function makeFile(order: FileOrder): Promise<Blob> {
	const worker = new Worker(trustAddress('file-worker', workerUrl) as string);
	try {
		return await new Promise<Blob>((resolve, reject) => {
			worker.addEventListener('error', () => reject(new Error('stopped')));
			worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) =>
				'file' in data ? resolve(data.file) : reject(new Error(data.reason)),
			);
			worker.postMessage(order);
		});
	} finally {
		worker.terminate();
	}
}
