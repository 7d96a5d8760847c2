import { searchedDetails } from '../../domain/listed-details.ts';
import type { Language } from '../../domain/site.ts';
import { decodeIndex } from '../../search/index-codec.ts';
import { type ColumnName, statuses } from '../../search/index-data.ts';
import { restoreEmail } from '../../search/short-email.ts';
import { showHours } from '../../search/stored-hours.ts';
import { showPhone } from '../../search/stored-phone.ts';
import { type ReadEntry, statements } from '../statement.ts';

/**
 * Reads the search index as the search does, since nothing else knows its form.
 *
 * @param language the language to say hours in
 */
export function readSearchIndex(bytes: Uint8Array, language: Language): ReadEntry[] {
	const data = decodeIndex(bytes);
	return data.ids.map((id, contact) => {
		const texts = (name: ColumnName) => data.columns[name].values[data.columns[name].ids[contact] ?? 0] ?? [];
		const split = (stored: string | undefined) => (stored ? stored.split('\t') : []);
		const [given = '', family = ''] = [...(texts('given').length > 0 ? texts('given') : ['']), ...texts('family')];
		const domain = data.organisations[data.columns.organisation.ids[contact] ?? 0]?.emailDomain ?? '';
		const reach = data.reaches[data.reachIds[contact] ?? 0];
		return {
			contact: id,
			said: statements({
				id,
				given: given || undefined,
				family: family || undefined,
				role: texts('role'),
				organisation: texts('organisation'),
				municipalities: texts('municipality'),
				reach: reach?.municipalities.map((position) => data.municipalities[position]?.code ?? ''),
				...Object.fromEntries(searchedDetails.map((kind) => [kind, texts(kind)])),
				aliases: texts('alias'),
				phones: split(data.phones[contact]).map((stored) => showPhone(stored).uri.slice('tel:'.length)),
				phoneLabels: data.phoneNotes[contact] || undefined,
				emails: restoreEmail(data.emails[contact] ?? '', { given, family, domain }),
				web: data.webs[contact] || undefined,
				officeHours: split(data.officeHours[contact]).map((stored) => showHours(stored, language).text),
				status: statuses[data.status[contact] ?? 0],
				verified: data.days[data.dayIds[contact] ?? 0],
			}),
		};
	});
}
