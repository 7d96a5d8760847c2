import type { Directory } from '../domain/directory.ts';
import type { DueGroup } from '../domain/due.ts';
import { createCheckRequest, writeRequestMail, writeRequestTable, writeRequestText } from '../formats/check-request.ts';
import { translator } from '../i18n/translate.ts';

/** A file by its name. */
export interface RequestFile {
	readonly name: string;
	readonly text: string;
}

/** What asks organisations to check their contacts, in the language that the content is written in: a message and a text for each, and a table of all for mail merge. */
export function listRequestFiles(groups: readonly DueGroup[], directory: Directory): RequestFile[] {
	const [language = 'sv'] = directory.site.languages;
	const context = { directory, language, t: translator(language) };
	const requests = groups.map((group) => createCheckRequest(group, context));
	return [
		...requests.flatMap((request) => [
			{ name: `${request.organisation.id}.eml`, text: writeRequestMail(request, directory) },
			{ name: `${request.organisation.id}.txt`, text: writeRequestText(request, context) },
		]),
		{ name: 'utskick.csv', text: writeRequestTable(requests, context) },
	];
}
