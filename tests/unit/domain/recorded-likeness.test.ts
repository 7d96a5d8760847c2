import { expect, it } from 'vitest';
import { fingerprintMaker } from '../../../src/data/fingerprint-maker.ts';
import { recordChanges } from '../../../src/domain/record-changes.ts';
import { listRecordedEntries, type RecordedEntry } from '../../../src/domain/recorded-entries.ts';
import { compareWithRecord } from '../../../src/domain/recorded-likeness.ts';
import { fixtureDirectory, today } from '../fixture-directory.ts';

const entries = listRecordedEntries(fixtureDirectory());
const { state } = await recordChanges(entries, undefined, today, fingerprintMaker);
const was = state.filter(({ id }) => id === 'ystad-arkiv');

/** The archive under another name, with other values. */
function renamed(values: Readonly<Record<string, unknown>> = {}): RecordedEntry {
	const entry = entries.find(({ id }) => id === 'ystad-arkiv');
	if (entry === undefined) throw new Error('The network has an archive');
	const edited = Object.entries(values).map(([field, value]) => [field, JSON.stringify(value)] as const);
	return { ...entry, id: 'ystad-slott', values: new Map([...entry.values, ...edited]) as RecordedEntry['values'] };
}

async function compare(entry: RecordedEntry) {
	const find = await compareWithRecord(was, [entry], fingerprintMaker);
	return find({ kind: 'contact', id: 'ystad-arkiv' }, entry);
}

const all = was[0]?.fingerprints.size ?? 0;

it.each([
	['nothing but its id', {}, { isSame: true, fields: all }],
	['a number', { phones: [] }, { isSame: true, fields: all - 1 }],
	['who holds it', { person: ['Ny', 'Person'] }, { isSame: true, fields: all - 1 }],
	['its post', { role: 'Skolchef' }, { isSame: false, fields: 0 }],
	['its organisation', { organisation: 'sydostarkivet' }, { isSame: false, fields: expect.any(Number) }],
	['its place', { place: '1280' }, { isSame: false, fields: expect.any(Number) }],
])('an entry that has changed %s is as like what it was', async (_, values, expected) => {
	expect(await compare(renamed(values))).toEqual(expected);
});

it('nothing is known of what was not recorded', async () => {
	const find = await compareWithRecord([], entries, fingerprintMaker);
	expect(find({ kind: 'contact', id: 'ystad-arkiv' }, { kind: 'contact', id: 'sydost-hembygd' })).toBeUndefined();
});
