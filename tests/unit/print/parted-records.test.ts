import { expect, it } from 'vitest';
import { createPartedRecords } from '../../../src/print/parted-records.ts';
import { withMany } from '../domain/many-contacts.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { partDirectory } from './part-directory.ts';

const directory = withMany(fixtureDirectory(), 'ystads-kommun', 1000, { keepAll: true });

it('fetches what is asked for, once, and no more than lies beside it', async () => {
	const { asked, parted } = partDirectory(directory);
	const list = await parted.findList('organisation=sydostarkivet');
	const positions = list?.sections.flatMap((section) => section.contacts) ?? [];
	expect(positions).toHaveLength(1);
	const contacts = await parted.readContacts(positions);
	expect(contacts.map(({ organisation }) => organisation)).toEqual(positions.map(() => 'Stiftelsen Sydostarkivet'));
	expect(asked).toHaveLength(2);
	await parted.readContacts(positions);
	await parted.findList('organisation=sydostarkivet');
	expect(asked).toHaveLength(2);
	const [position] = await parted.findPositions(['sydost-hembygd']);
	expect((await parted.readContacts([position ?? -1]))[0]?.id).toBe('sydost-hembygd');
	expect(asked).toHaveLength(3);
});

it('asks for few files at a time, and again for one that could not be had', async () => {
	const { files, parted, partedSource } = partDirectory(directory);
	const everyone = (await parted.findList('alla'))?.sections.flatMap((section) => section.contacts) ?? [];
	let [now, most] = [0, 0];
	let isUp = false;
	const records = createPartedRecords(partedSource, async (hash) => {
		most = Math.max(most, ++now);
		await Promise.resolve();
		now--;
		if (!isUp) throw new Error('not now');
		return JSON.parse(files.get(hash) ?? '') as unknown;
	});
	await expect(records.readContacts(everyone)).rejects.toThrow('not now');
	isUp = true;
	expect(await records.readContacts(everyone)).toHaveLength(everyone.length);
	expect(most).toBe(12);
});

it('rejects what is no file of records', async () => {
	const { partedSource } = partDirectory(directory);
	for (const wrong of [{}, [], null, 'text', { rows: [] }, { fields: [], values: [], rows: [[]] }]) {
		const records = createPartedRecords(partedSource, async () => wrong);
		await expect(records.readContacts([7]), JSON.stringify(wrong)).rejects.toThrow();
	}
});
