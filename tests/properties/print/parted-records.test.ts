import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PrintRecords } from '../../../src/print/print-records.ts';
import { areaDirectories } from '../../unit/area-directories.ts';
import { partDirectory } from '../../unit/print/part-directory.ts';

const sizes = fc.record({
	contacts: fc.integer({ min: 1, max: 4 }),
	ids: fc.integer({ min: 1, max: 4 }),
	names: fc.integer({ min: 1, max: 4 }),
	positions: fc.integer({ min: 1, max: 60 }),
});

/** All that records say, with contacts in the place of their positions. */
async function tell(records: PrintRecords, selections: readonly string[], ids: readonly string[]) {
	const contactsOf = (positions: readonly number[]) => records.readContacts(positions);
	return {
		lists: await Promise.all(
			selections.map(async (selection) => {
				const list = await records.findList(selection);
				const sections = await Promise.all(
					(list?.sections ?? []).map(async (section) => ({ ...section, contacts: await contactsOf(section.contacts) })),
				);
				return list && { ...list, sections };
			}),
		),
		some: await contactsOf(await records.findPositions(ids)),
		pickable: await records.listPickable(),
		count: records.pickable,
		compared: await Promise.all(
			(await records.listCompared()).map(async ({ position, fingerprint, earlierIds, isEnded, isStale }) => {
				const [contact] = await contactsOf([position]);
				return { id: contact?.id, fingerprint, earlierIds, isEnded, isStale };
			}),
		),
	};
}

it('says in parts what it says whole, in any directory and parts of any size', async () => {
	await fc.assert(
		fc.asyncProperty(areaDirectories, sizes, fc.infiniteStream(fc.boolean()), async (directory, size, picks) => {
			const { parted, source, whole } = partDirectory(directory, size);
			const selections = [...source.lists.map(({ selection }) => selection), '', 'kommun=ingen', 'zzz', 'alla!'];
			const some = source.contacts.filter(() => picks.next().value === true).map(({ id }) => id);
			const ids = ['', 'ingen', 'zzz', ...some.reverse()];
			const said = await tell(whole, selections, ids);
			const inParts = await tell(parted, selections, ids);
			const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }) =>
				String(a.id) < String(b.id) ? -1 : 1;
			const names = said.pickable.map(({ id, title, role, organisation, municipalities }) => ({
				...{ id, title, organisation },
				...(role === undefined ? {} : { role }),
				...(municipalities === undefined ? {} : { municipalities }),
			}));
			expect(inParts).toEqual({ ...said, pickable: names, compared: expect.any(Array) });
			expect(inParts.compared.toSorted(byId)).toEqual(said.compared.toSorted(byId));
		}),
		{ numRuns: 60 },
	);
});
