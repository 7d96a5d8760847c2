import type { Contact, Directory } from '../../../src/domain/directory.ts';
import type { Format } from '../../../src/formats/format.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { tableFiles } from '../../read-tables.ts';

/** Writes contacts of a directory as a table, and reads that back by a program that did not write it. */
export function tablesOf(directory: Directory) {
	return { write, readBack };

	async function write(format: Format, contacts: readonly Contact[]): Promise<Uint8Array> {
		const list = { scope: 'list', title: 'Alla', page: '/', contacts } as const;
		const content = await format.render(list, { directory, language: 'sv', t: translator('sv') });
		return typeof content === 'string' ? new TextEncoder().encode(content) : content;
	}

	async function readBack(format: Format, contacts: readonly Contact[]) {
		const read = tableFiles[format.ending];
		if (read === undefined) throw new Error(`Nothing reads ${format.ending}`);
		return read(await write(format, contacts));
	}
}
