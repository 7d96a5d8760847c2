import { columnNames, type IndexData } from '../search/index-data.ts';
import { restoreEmail } from '../search/short-email.ts';

/** What the search index says: of each contact all its columns on one line, with its address as the page shows it, then all that stands once. */
export function* listIndexTexts(data: IndexData): Generator<string> {
	const { columns, count, emails, ids, organisations } = data;
	for (let at = 0; at < count; at++) {
		const texts = columnNames.map((name) => (columns[name].values[columns[name].ids[at] ?? 0] ?? []).join(' '));
		const [given = '', family = ''] = texts;
		const domain = organisations[columns.organisation.ids[at] ?? 0]?.emailDomain ?? '';
		const email = restoreEmail(emails[at] ?? '', { given, family, domain });
		yield [...texts, ids[at], email, data.phones[at], data.phoneNotes[at], data.webs[at], data.officeHours[at]].join(
			'\n',
		);
	}
	// A value that no contact has any more may be there still.
	yield JSON.stringify({ ...data, columns: columnNames.map((name) => columns[name].values) });
}
