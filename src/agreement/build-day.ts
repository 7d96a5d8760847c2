import { type IsoDate, parseDate } from '../domain/date.ts';
import { type Directory, staleBefore } from '../domain/directory.ts';

/** The day that a build took for today, by a page with codes to copy, which say it. */
export function findBuildDay(html: string): IsoDate | undefined {
	return parseDate(/data-kontaktkatalog=(?:"|&quot;)(\d{4}-\d\d-\d\d)/u.exec(html)?.[1] ?? '');
}

/** A directory as it was on a day: what has become too old since then had not. */
export function directoryOn(directory: Directory, today: IsoDate): Directory {
	const firstFresh = staleBefore({ ...directory, today });
	const contacts = directory.contacts.map((contact) => ({ ...contact, stale: contact.verified < firstFresh }));
	return { ...directory, today, contacts };
}
