import type { Directory } from '../../../src/domain/directory.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { buildPrintSource } from '../../../src/pdf/build-print-source.ts';
import { type PartSizes, partPrintSource } from '../../../src/pdf/part-print-source.ts';
import { createPartedRecords } from '../../../src/print/parted-records.ts';
import { createWholeRecords } from '../../../src/print/whole-records.ts';
import { createLists } from '../../../src/views/list-view.ts';

/** What the print pages work from, whole and in parts as a browser gets them, and the files that it asked for. */
export function partDirectory(directory: Directory, sizes?: PartSizes) {
	const lists = createLists(directory, translator('sv'), 'sv');
	const whole = asJson(buildPrintSource(directory, lists, 'sv'));
	let count = 0;
	const { files, source } = partPrintSource(whole, directory.contacts, () => String(count++), sizes);
	const asked: string[] = [];
	const partedSource = asJson(source);
	const parted = createPartedRecords(partedSource, async (hash) => {
		asked.push(hash);
		const json = files.get(hash);
		if (json === undefined) throw new Error(`There is no file "${hash}"`);
		return JSON.parse(json) as unknown;
	});
	return { source: whole, whole: createWholeRecords(whole), parted, partedSource, files, asked };
}

function asJson<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value)) as Value;
}
