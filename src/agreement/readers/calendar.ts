import { type ReadEntry, statements } from '../statement.ts';
import { contactOf } from './page.ts';

/** Reads the calendar of checks (RFC 5545): an event names posts, and has their organisation's address. */
export function readCalendar(text: string): ReadEntry[] {
	const lines = text.replace(/\r\n[ \t]/gu, '').split('\r\n');
	const entries: ReadEntry[] = [];
	let event = new Map<string, string>();
	for (const line of lines) {
		const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/u.exec(line) ?? [];
		if (line === 'BEGIN:VEVENT') event = new Map();
		else if (line === 'END:VEVENT') entries.push(...readEvent(event));
		else event.set(name, value);
	}
	return entries;
}

function readEvent(event: ReadonlyMap<string, string>): ReadEntry[] {
	const text = (event.get('DESCRIPTION') ?? '').replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
	const [sentence = '', ...posts] = text.split('\n');
	const day = (event.get('DTSTART') ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
	const organisation = /organisation\/([^/]+)\/$/u.exec(event.get('URL') ?? '')?.[1];
	return posts.flatMap((post) => {
		const [, words = '', address = ''] = /^(.*): (\S+)$/u.exec(post) ?? [];
		return [
			{
				contact: contactOf(address) ?? post,
				said: statements({ organisation, stale: day }),
				prose: `${words}\n${sentence}`,
			},
		];
	});
}
