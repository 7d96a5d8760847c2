import { readCue } from './cues.ts';
import { findOrganisation, type NamedOrganisation } from './organisations.ts';
import type { SourceLine } from './source-line.ts';

/** The organisation that a release says that it comes from, or whose name alone stands among its first lines; undefined where several might be it. */
export function findSender(lines: readonly SourceLine[]): NamedOrganisation | undefined {
	const first = lines.filter(({ text, kind }) => text !== '' && text.length < 150 && kind !== 'row').slice(0, MOST);
	for (const { text } of first) {
		const [, rest] = FROM.exec(text) ?? [];
		const found =
			rest === undefined
				? undefined
				: rest
						.split(/[,.;]/u)
						.map(findOrganisation)
						.find((each) => each !== undefined);
		if (found?.organisation !== undefined) return found.organisation;
	}
	const untilContacts = first.findIndex(({ text }) => readCue(text) !== undefined);
	const ahead = untilContacts === -1 ? first : first.slice(0, untilContacts);
	const alone = ahead.flatMap(({ text }) =>
		text.split(/\s+[|–—•-]\s+|:\s+/u).flatMap((piece) => {
			const bare = piece.trim();
			const found = findOrganisation(bare);
			return found !== undefined && found.start === 0 && found.end === bare.length ? [found.organisation] : [];
		}),
	);
	const names = new Set(alone.map(({ name }) => name));
	return names.size === 1 ? alone[0] : undefined;
}

const MOST = 8;
const FROM = /(?:(?:pressmeddelande|pressinformation|nyhet|information)\s+från|^(?:från|avsändare):)\s+(.+)$/iu;
