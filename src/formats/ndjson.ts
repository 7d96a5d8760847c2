import { createSearchRecords } from '../domain/create-search-records.ts';
import { fileAddresses } from '../domain/published-address.ts';
import { publishedVersion } from '../domain/published-record.ts';
import { listConcerned } from './concerned.ts';
import { jsonOnOneLine } from './escaped-json.ts';
import type { FileList, Format, FormatContext } from './format.ts';

/**
 * Newline-delimited JSON (https://github.com/ndjson/ndjson-spec): a contact or an organisation on each line, with all that it refers to, so that a search
 * server can load it as it is. Its media type is not registered, but is the one that these servers ask for. Of the whole directory, and of each county for those who need
 * no more, in several files where one would be large: an organisation that stands in two of them is loaded twice as the same. Whoever has a server chooses the rest there.
 */
export const ndjson: Format = {
	name: 'ndjson',
	ending: '.ndjson',
	mediaType: 'application/x-ndjson; charset=utf-8',
	label: 'NDJSON',
	isOffered: false,
	isForOne: false,
	beside: 'counties',
	// With its share of an organisation.
	bytesOfContact: 1450,
	isParted: true,
	schema: fileAddresses.lineSchema(publishedVersion),
	render: renderNdjson,
};

function renderNdjson({ contacts, scope }: FileList, { directory, language }: FormatContext): string {
	const some = scope === 'directory' ? directory : { contacts, organisations: listConcerned(contacts, directory) };
	return createSearchRecords(directory, language, some)
		.map((record) => `${jsonOnOneLine(record)}\n`)
		.join('');
}
