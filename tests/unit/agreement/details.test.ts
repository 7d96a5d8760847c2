import { describe, expect, it } from 'vitest';
import { compareFile, createTruth } from '../../../src/agreement/compare-file.ts';
import { type Details, detailKinds, type OfEachKind } from '../../../src/domain/details.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import { fileStems } from '../../../src/domain/published-address.ts';
import { formats } from '../../../src/formats/registry.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fixtureContent } from '../fixture-directory.ts';

/** Something to say of each kind, and something else. */
const details: OfEachKind<readonly [Details[keyof Details], Details[keyof Details]]> = {
	topics: [['sigill'], ['vapen']],
	officeHours: [['efter bokning'], ['när dörren är öppen']],
	visitingAddress: [
		{ street: 'Storgatan 13', postalCode: '939 31', town: 'Malå' },
		{ street: 'Skolgatan 1', postalCode: '939 31', town: 'Malå' },
	],
	postalAddress: [
		{ street: 'Box 12', postalCode: '939 31', town: 'Malå' },
		{ street: 'Box 13', postalCode: '939 31', town: 'Malå' },
	],
};
const setDetails = Object.fromEntries(detailKinds.map((kind) => [kind, details[kind][0]]));

const { directory } = fixtureContent();

/** The invented network, in which one contact has every kind of detail, some of them other than these. */
function saying(change: object = {}): Directory {
	const contacts = directory.contacts.map((contact) =>
		contact.id === 'ystad-arkiv' ? { ...contact, ...setDetails, ...change } : contact,
	);
	return { ...directory, contacts };
}

const truth = createTruth({ ...fixtureContent(), directory: saying() }, () => undefined);

describe.each(formats.map((format) => [format.label, format] as const))('in %s', (_, format) => {
	const compare = async (written: Directory) => {
		const list = { scope: 'directory', title: 'Alla', page: '/', contacts: written.contacts } as const;
		const content = await format.render(list, { directory: written, language: 'sv', t: translator('sv') });
		const file = `${fileStems.everyone().slice(1)}${format.ending}`;
		return compareFile(file, typeof content === 'string' ? Buffer.from(content) : content, truth);
	};

	it('every detail agrees with itself', async () => {
		expect(await compare(saying())).toEqual([]);
	});

	it.each(detailKinds)('other %s than it should have are found', async (kind) => {
		const found = await compare(saying({ [kind]: details[kind][1] }));
		expect(found).toContainEqual(expect.objectContaining({ contact: 'ystad-arkiv', field: kind }));
	});
});
