import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedMunicipalities } from '../../../src/domain/contact.ts';
import { readDrafts } from '../../../src/importers/read-drafts.ts';
import {
	listReleases,
	noScores,
	precision,
	recall,
	releaseFile,
	scoredFields,
	scoreRelease,
} from '../../release-scores.ts';
import { fixtureContent } from '../fixture-directory.ts';

const releases = listReleases();

describe('the release of the first network', () => {
	const source = 'brottsforebyggande-samarbete';
	const content = new Uint8Array(readFileSync('tests/fixtures/releases/00-forsta-natverket.txt'));
	const { directory } = fixtureContent(join(import.meta.dirname, '../../../content'));

	it('gives the contacts and organisations of the directory, no more and no less, and no doubt', async () => {
		const { drafts, problems } = await readDrafts({ path: 'pressmeddelande.txt', content }, { source });
		const areaOf = (fields: Readonly<Record<string, unknown>>) => [
			...((fields['municipalities'] as string[]) ?? []),
			...(fields['place'] === undefined ? [] : [fields['place']]),
		];
		const contacts = drafts.filter(({ kind }) => kind === 'contact').map(({ fields }) => fields);
		const sorted = (list: unknown[]) => list.map((each) => JSON.stringify(each)).sort();
		expect(
			sorted(
				contacts.map((fields) => [
					fields['role'],
					fields['organisation'],
					areaOf(fields),
					fields['person'],
					fields['verified'],
				]),
			),
		).toEqual(
			sorted(
				directory.contacts.map((contact) => {
					const { given, family } = contact.person ?? { given: '', family: '' };
					const areas = namedMunicipalities(contact).map(({ name }) => name);
					return [contact.role, contact.organisation.name, areas, { given, family, source }, contact.verified];
				}),
			),
		);
		expect(
			sorted(drafts.filter(({ kind }) => kind === 'organisation').map(({ fields: { name, kind } }) => [name, kind])),
		).toEqual(sorted(directory.organisations.map(({ name, kind }) => [name, kind])));
		expect(problems).toEqual([]);
		expect(drafts.flatMap(({ doubts }) => doubts)).toEqual([]);
	});

	it('is told by line, with the line itself', async () => {
		const { drafts } = await readDrafts({ path: 'pressmeddelande.txt', content }, { source });
		const skoogh = drafts.find(({ kind, fields }) => kind === 'contact' && JSON.stringify(fields).includes('Skoogh'));
		expect(skoogh?.excerpt).toBe('Norsjö: Mari-Louise Skoogh');
		expect(skoogh?.location).toEqual({ file: 'pressmeddelande.txt', position: { line: 27, column: 1 } });
	});
});

describe('an invented release', () => {
	it.each(releases)('%s gives all that it says and nothing else', async (name) => {
		expect(await scoreRelease(name, noScores())).toEqual([]);
	});

	it('is read for the most part, whatever its style', async () => {
		const scores = noScores();
		for (const name of releases) await scoreRelease(name, scores);
		for (const field of scoredFields) {
			expect(precision(scores[field]), `precision of ${field}`).toBeGreaterThanOrEqual(0.95);
			expect(recall(scores[field]), `recall of ${field}`).toBeGreaterThanOrEqual(0.95);
		}
	});

	it('gives every phone and address that schemas take', async () => {
		for (const name of releases) {
			const { drafts, problems } = await readDrafts(releaseFile(name), {});
			const isWithout = name.endsWith('-ingen');
			expect(problems.map(({ code }) => code)).toEqual(isWithout ? ['release-without-contact'] : []);
			expect(drafts.length > 0).toBe(!isWithout);
		}
	});
});
