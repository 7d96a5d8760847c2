import type { MadeFormatName, SourceName } from '../../formats/made-formats.ts';
import type { WantedRecords } from '../../formats/select-records.ts';

/** What the page asks of the worker that makes files: which, of whom, and where the published files are that it is made from. */
export interface FileOrder extends Omit<WantedRecords, 'fetch' | 't'> {
	readonly format: MadeFormatName;
	readonly addresses: Readonly<Record<SourceName, string>>;
}

/** The file, or why there is none. */
export type FileAnswer = { readonly file: Blob } | { readonly reason: string };
