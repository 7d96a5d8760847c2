import { describe, expect, it } from 'vitest';
import { createTruth } from '../../../src/agreement/compare-file.ts';
import { compareWords } from '../../../src/agreement/compare-words.ts';
import { createTable } from '../../../src/formats/columns.ts';
import type { Format } from '../../../src/formats/format.ts';
import { formats } from '../../../src/formats/registry.ts';
import { fixtureContent, writeAll } from '../fixture-directory.ts';

const content = fixtureContent();
const { directory } = content;
const truth = createTruth(content, () => undefined);

/** A form that nothing here reads. */
const writeRows: Format['render'] = ({ contacts }, context) =>
	createTable(contacts, context)
		.map((row) => row.map((cell) => `‹${cell}›`).join('\t'))
		.join('\n');
const [first] = formats;
const format = { ...(first as Format), render: writeRows };
const text = writeAll(format, directory);

const compare = (written: string) =>
	compareWords({ format, contacts: directory.contacts, isOfOne: false }, written, 'sv', truth);

describe('a text of an unknown form', () => {
	it('agrees where all that contacts say stands in it', () => {
		expect(compare(text)).toEqual([]);
		expect(compare(text.normalize('NFD'))).toEqual([]);
	});

	it.each([
		['a family name', 'Øst›', 'Öst›', 'family'],
		['a number', '46701740605', '46701740650', 'phones'],
		['an e-mail address', 'arkivet@ystad', 'orkivet@ystad', 'emails'],
		['a topic', 'hembygdsföreningar', 'hembygdsforeningar', 'topics'],
		['hours', '15:30', '15:45', 'officeHours'],
		['an address', 'Museigatan 4', 'Museigatan 5', 'visitingAddress'],
		['words in another order', 'Ring före', 'före Ring', 'note'],
		['another name', 'stadsarkivet', 'stadsarkiven', 'aliases'],
		['a day', '2026-10-15', '2026-10-16', 'verified'],
	])('is named with the contact and the field of %s that is something else', (_, stands, becomes, field) => {
		expect(text).toContain(stands);
		expect(compare(text.replaceAll(stands, becomes)).map((each) => 'field' in each && each.field)).toContain(field);
	});

	it('is named for everybody where it says nothing', () => {
		const lacking = new Set(compare('').map((each) => 'contact' in each && each.contact));
		expect([...lacking].sort()).toEqual(directory.contacts.map(({ id }) => id).sort());
	});
});
