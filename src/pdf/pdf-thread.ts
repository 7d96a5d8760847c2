import { parentPort, workerData } from 'node:worker_threads';
import type { PdfDocument } from './pdf-document.ts';
import type { PdfLayout, PdfWriter } from './pdf-writer.ts';

/** What a thread is asked for: the arguments of `PdfWriter.write`, with the document as JSON, since a text is handed over sooner than what it says. */
export type PdfTask = readonly [layout: PdfLayout, document: string, day: string];

/** What a thread answers: the bytes of a PDF, or why there are none, and where that was found. */
export type PdfAnswer =
	| { readonly pdf: Uint8Array<ArrayBuffer> }
	| { readonly reason: string; readonly stack?: string | undefined };

let loaded: Promise<PdfWriter> | undefined;

/** Writes the PDFs that its thread is asked for, one after another, and answers for all that were asked for together. */
parentPort?.on('message', async (tasks: readonly PdfTask[]) => {
	loaded ??= load();
	const writer = await loaded;
	const answers: PdfAnswer[] = [];
	for (const task of tasks) answers.push(await answer(task, writer));
	parentPort?.postMessage(
		answers,
		answers.flatMap((each) => ('pdf' in each ? [each.pdf.buffer] : [])),
	);
});

/**
 * A process that ends a thread breaks down where modules are at work that have waited for another to be loaded. HarfBuzz is waited for; so it is loaded before the others
 * and by itself, and they have nothing left to wait for.
 */
async function load(): Promise<PdfWriter> {
	await import('harfbuzzjs');
	const { createPdfWriter } = await import('./pdf-writer.ts');
	return createPdfWriter(workerData as string);
}

async function answer([layout, document, day]: PdfTask, writer: PdfWriter): Promise<PdfAnswer> {
	try {
		return { pdf: await writer.write(layout, JSON.parse(document) as PdfDocument, day) };
	} catch (error) {
		return error instanceof Error ? { reason: error.message, stack: error.stack } : { reason: String(error) };
	}
}
