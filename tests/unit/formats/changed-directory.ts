import { type ChangeRow, type RecordedField, recordedFields } from '../../../src/domain/change-record.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const row = (date: string, kind: ChangeRow['kind'], id: string, ...fields: RecordedField[]): ChangeRow => {
	return { date: date as IsoDate, kind, id, change: 'changed', fields };
};

/** What has happened to the invented network, oldest first. */
export const changes: readonly ChangeRow[] = [
	{ ...row('2026-01-10', 'contact', 'ystad-arkiv'), change: 'added' },
	row('2026-02-01', 'contact', 'ystad-arkiv', 'verified'),
	row('2026-02-01', 'contact', 'ystad-arkiv', 'phones', 'person'),
	row('2026-02-01', 'contact', 'sydost-hembygd', 'verified'),
	row('2026-02-01', 'contact', 'sydost-fotografi', 'status', 'replacedBy'),
	row('2026-03-01', 'organisation', 'sydostarkivet', 'website', 'phones'),
	{ ...row('2026-04-01', 'contact', 'finns-inte-kvar'), change: 'added' },
	{ ...row('2026-05-01', 'contact', 'finns-inte-kvar'), change: 'removed' },
	row('2026-05-01', 'contact', 'karlskrona-radgivning', ...recordedFields.contact),
];

/** The invented network with that record. */
export function changedDirectory(rows: readonly ChangeRow[] = changes): Directory {
	return { ...fixtureDirectory(), changes: rows };
}
