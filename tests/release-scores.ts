import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parsePhone } from '../src/domain/phone.ts';
import type { Draft } from '../src/importers/draft.ts';
import { readDrafts } from '../src/importers/read-drafts.ts';
import { writeDocx } from './write-docx.ts';

/** A contact that a release of the fixtures gives; fields that are left out are not compared. */
interface Expected {
	readonly name: string;
	readonly role: string;
	readonly areas: readonly string[];
	readonly phones: readonly string[];
	readonly organisation?: string;
	readonly emails?: readonly string[];
}

/** How much of what was found is right, and how much of what there is was found. */
export interface Score {
	right: number;
	found: number;
	there: number;
}

export const scoredFields = ['names', 'roles', 'municipalities', 'phones', 'organisations', 'emails'] as const;

export type Scores = Record<(typeof scoredFields)[number], Score>;

/** The releases of the fixtures, in the order of their numbers. */
export function listReleases(): string[] {
	return globSync('tests/fixtures/releases/*.expected.json')
		.map((path) => basename(path, '.expected.json'))
		.sort();
}

/** A release's file, as it would lie on a disk. */
export function releaseFile(name: string): { path: string; content: Uint8Array } {
	const [path = ''] = globSync(`tests/fixtures/releases/${name}.{txt,html,pdf,docx.json}`);
	const bytes = new Uint8Array(readFileSync(path));
	if (!path.endsWith('.json')) return { path: basename(path), content: bytes };
	return { path: basename(path, '.json'), content: writeDocx(JSON.parse(new TextDecoder().decode(bytes))) };
}

/** Compares what is read of a release with what stands in it, and adds it to the scores; gives what differs. */
export async function scoreRelease(name: string, scores: Scores): Promise<string[]> {
	const expected: readonly Expected[] = JSON.parse(
		readFileSync(`tests/fixtures/releases/${name}.expected.json`, 'utf8'),
	);
	const { drafts } = await readDrafts(releaseFile(name), { source: 'prov' });
	const found = drafts.filter(({ kind }) => kind === 'contact').map(factsOf);
	const faults: string[] = [];
	const compare = (field: keyof Scores, wanted: readonly string[], had: readonly string[]) => {
		const score = scores[field];
		score.there += wanted.length;
		score.found += had.length;
		score.right += wanted.filter((each) => had.includes(each)).length;
		if (wanted.join() !== had.join()) faults.push(`${field}: ${wanted.join(' + ')} ≠ ${had.join(' + ')}`);
	};
	const keyOf = ({ name: person, phones }: Expected) => (person === '' ? phones.map(digitsOf).join() : person);
	compare('names', expected.map(keyOf), found.map(keyOf));
	for (const contact of expected) {
		const own = found.find((each) => keyOf(each) === keyOf(contact));
		compare('roles', [contact.role].filter(Boolean), [own?.role ?? ''].filter(Boolean));
		compare('municipalities', contact.areas, own?.areas ?? []);
		compare('phones', contact.phones.map(digitsOf), (own?.phones ?? []).map(digitsOf));
		if (contact.organisation !== undefined) compare('organisations', [contact.organisation], [own?.organisation ?? '']);
		if (contact.emails !== undefined) compare('emails', contact.emails, own?.emails ?? []);
	}
	return faults;
}

export function noScores(): Scores {
	const entries = scoredFields.map((field): [string, Score] => [field, { right: 0, found: 0, there: 0 }]);
	return Object.fromEntries(entries) as Scores;
}

export function precision({ right, found }: Score): number {
	return found === 0 ? 1 : right / found;
}

export function recall({ right, there }: Score): number {
	return there === 0 ? 1 : right / there;
}

function factsOf({ fields }: Draft): Expected {
	const person = fields.person as { given: string; family: string } | undefined;
	const phones = (fields.phones ?? []) as (string | { number: string })[];
	return {
		name: person === undefined ? '' : `${person.given} ${person.family}`,
		role: (fields.role as string | undefined) ?? '',
		organisation: (fields.organisation as string | undefined) ?? '',
		areas: [
			...((fields.municipalities as string[] | undefined) ?? []),
			...(fields.place === undefined ? [] : [String(fields.place)]),
		],
		phones: phones.map((phone) => (typeof phone === 'string' ? phone : phone.number)),
		emails: (fields.emails as string[] | undefined) ?? [],
	};
}

function digitsOf(phone: string): string {
	return parsePhone(phone)?.digits ?? phone;
}
