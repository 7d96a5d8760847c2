import { createSearchRecords } from '../domain/create-search-records.ts';
import { fileAddresses } from '../domain/published-address.ts';
import { publishedVersion } from '../domain/published-record.ts';
import { jsonOnOneLine } from './escaped-json.ts';
import type { FileList, Format, FormatContext } from './format.ts';

/**
 * Newline-delimited JSON (https://github.com/ndjson/ndjson-spec): a contact or an organisation on each line, with all that it refers to, so that a search
 * server can load it as it is. Its media type is not registered, but is the one that these servers ask for. Of the whole directory alone: whoever has a server chooses there.
 */
export const ndjson: Format = {
	name: 'ndjson',
	ending: '.ndjson',
	mediaType: 'application/x-ndjson; charset=utf-8',
	label: 'NDJSON',
	isOffered: false,
	isForOne: false,
	isForEveryoneAlone: true,
	schema: fileAddresses.lineSchema(publishedVersion),
	render: renderNdjson,
};

function renderNdjson(_list: FileList, { directory, language }: FormatContext): string {
	return createSearchRecords(directory, language)
		.map((record) => `${jsonOnOneLine(record)}\n`)
		.join('');
}
