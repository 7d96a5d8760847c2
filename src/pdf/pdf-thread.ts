import { parentPort, workerData } from 'node:worker_threads';
import { createPdfWriter } from './pdf-writer.ts';

/** What a thread is asked for: the arguments of `PdfWriter.write`. */
export type PdfTask = Parameters<ReturnType<typeof createPdfWriter>['write']>;

/** What a thread answers: the bytes of a PDF, or why there are none. */
export type PdfAnswer = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly reason: string };

/** Writes the PDFs that its thread is asked for, one after another. */
const writer = createPdfWriter(workerData as string);

parentPort?.on('message', async (task: PdfTask) => {
	try {
		const pdf = await writer.write(...task);
		parentPort?.postMessage({ pdf } satisfies PdfAnswer, [pdf.buffer]);
	} catch (error) {
		parentPort?.postMessage({ reason: error instanceof Error ? error.message : String(error) } satisfies PdfAnswer);
	}
});
