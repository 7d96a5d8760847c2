import { readCue } from './cues.ts';
import { findOrganisation, type NamedOrganisation } from './organisations.ts';
import type { SourceLine } from './source-line.ts';

/** The organisation that a release comes from. */
export interface Sender {
	readonly organisation: NamedOrganisation;
	/** True where the release says so; false where the name only stands by itself among its first lines. */
	readonly isSaid: boolean;
}

/** The organisation that a release says that it comes from, or whose name alone stands above all else; undefined where several might be it. */
export function findSender(lines: readonly SourceLine[]): Sender | undefined {
	const untilContacts = lines.findIndex(({ text }) => readCue(text) !== undefined);
	const ahead = untilContacts === -1 ? lines : lines.slice(0, untilContacts);
	const first = ahead.filter(({ text }) => text !== '').slice(0, MOST);
	const short = first.filter(({ text, kind }) => text.length < 150 && kind !== 'row');
	for (const { text } of short) {
		const [, rest = ''] = FROM.exec(text) ?? [];
		const found = rest.split(/[,.;]/u).map(findOrganisation);
		const organisation = found.find((each) => each !== undefined)?.organisation;
		if (organisation !== undefined) return { organisation, isSaid: true };
	}
	const alone = short.flatMap(({ text }) =>
		text.split(/\s+[|–—•-]\s+|\s*[/\t]\s*/u).flatMap((piece) => {
			const bare = piece.replace(/^pressmeddelande:/iu, '').trim();
			const found = findOrganisation(bare);
			return found !== undefined && found.start === 0 && found.end === bare.length ? [found.organisation] : [];
		}),
	);
	const names = new Set(alone.map(({ name }) => name));
	const [organisation] = alone;
	return organisation === undefined || names.size > 1 ? undefined : { organisation, isSaid: false };
}

const MOST = 8;
const FROM = /(?:(?:pressmeddelande|pressinformation|nyhet|information)\s+från|^(?:från|avsändare):)\s+(.+)$/iu;
