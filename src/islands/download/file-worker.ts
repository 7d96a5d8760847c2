// Ships to the browser, as a worker: a file of thousands of contacts takes an old telephone seconds.
import { madeFormats } from '../../formats/made-formats.ts';
import { makeRecords } from '../../formats/select-records.ts';
import { translator } from '../../i18n/translate.ts';
import type { FileAnswer, FileOrder } from './file-order.ts';

addEventListener('message', async ({ data: order }: MessageEvent<FileOrder>) => {
	const { addresses, format, ...wanted } = order;
	try {
		const content = await makeRecords[format]({ ...wanted, t: translator(order.language), fetch: fetchText });
		answer({ file: new Blob([content], { type: madeFormats[format].mediaType }) });
	} catch (error) {
		answer({ reason: String(error) });
	}

	async function fetchText(source: keyof FileOrder['addresses']): Promise<string> {
		const response = await fetch(addresses[source]);
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		return response.text();
	}
});

function answer(made: FileAnswer): void {
	postMessage(made);
}
