import { describe, expect, it } from 'vitest';
import { planRemoval, type Removal } from '../../src/cli/plan-removal.ts';
import { readContentFiles } from '../../src/data/content-files.ts';
import type { SoughtValue } from '../../src/domain/sought-values.ts';
import type { ContentFile } from '../../src/importers/content-file.ts';
import { readContentFolder } from '../../src/importers/content-folder.ts';
import { today } from '../unit/fixture-directory.ts';

const fixture = readContentFiles('tests/fixtures/annat-natverk');
const person: SoughtValue = { kind: 'name', given: 'Øystein', family: 'Øst' };

/** The fixture with a contact by another name wherever it is named. */
function rename(from: string, to: string): ContentFile[] {
	return fixture.map((file) => {
		if ('refused' in file.content || !/\.(?:yaml|csv)$/u.test(file.path)) return file;
		const text = new TextDecoder().decode(file.content).replaceAll(from, to);
		return { path: file.path.replace(from, to), content: new TextEncoder().encode(text) };
	});
}

/** What a removal makes of the content: the files that change, with their texts. */
async function plan(files: readonly ContentFile[], removal: Pick<Removal, 'id'> & Partial<Removal>) {
	const { content, problems } = readContentFolder(files, today);
	if (content === undefined) throw new Error(JSON.stringify(problems));
	const path = `contacts/${removal.id}.yaml`;
	const whole: Removal = { path, after: undefined, cuts: [], removed: [person], target: 'removed', ...removal };
	const planned = await planRemoval(files, content, whole, today);
	if (!('edits' in planned)) return planned;
	return Object.fromEntries(planned.edits.map(({ path: edited, after }) => [edited, after]));
}

describe('the removal of an entry', () => {
	it('takes its file away, and says in the ledger that it is gone for good', async () => {
		const edits = await plan(fixture, { id: 'sydost-hembygd' });
		expect(Object.keys(edits)).toEqual(['contacts/sydost-hembygd.yaml', 'permalinks.csv']);
		expect(edits).toMatchObject({
			'contacts/sydost-hembygd.yaml': undefined,
			'permalinks.csv': expect.stringContaining(
				'contact,sydost-hembygd,2026-11-02,organisation/sydostarkivet,removed\n',
			),
		});
	});

	it('ends the lines of the ledger as they end already', async () => {
		const files = fixture.map((file) => {
			if ('refused' in file.content || file.path !== 'permalinks.csv') return file;
			const text = new TextDecoder().decode(file.content).replaceAll('\n', '\r\n');
			return { path: file.path, content: new TextEncoder().encode(text) };
		});
		expect(await plan(files, { id: 'sydost-hembygd' })).toMatchObject({
			'permalinks.csv': expect.stringMatching(/^(?:[^\r\n]+\r\n){2,}$/u),
		});
	});

	it('leads its address on where it is told to, and nowhere else', async () => {
		const id = 'sydost-hembygd';
		const target = { kind: 'organisation', id: 'sydostarkivet' } as const;
		expect(await plan(fixture, { id, target })).toMatchObject({
			'permalinks.csv': expect.stringContaining(
				`contact,${id},2026-11-02,organisation/sydostarkivet,organisation/sydostarkivet\n`,
			),
		});
		expect(await plan(fixture, { id, target: { kind: 'organisation', id: 'annan' } })).toEqual({
			noTarget: 'organisation/annan',
		});
		expect(await plan(fixture, { id, target: { kind: 'contact', id } })).toEqual({ noTarget: `contact/${id}` });
	});

	it('leaves no row that says the name, and nothing that leads to one', async () => {
		const files = rename('sydost-hembygd', 'oystein-ost');
		const edits: Record<string, unknown> = await plan(files, { id: 'oystein-ost' });
		expect(Object.keys(edits)).toEqual(
			expect.arrayContaining(['contacts/oystein-ost.yaml', 'contacts/sydost-fotografi.yaml', 'permalinks.csv']),
		);
		expect(JSON.stringify(Object.values(edits))).not.toContain('oystein');
		expect(edits['contacts/sydost-fotografi.yaml']).toMatch(/status: ended\n$/u);
	});
});
