import { describe, expect, it } from 'vitest';
import type { ChangeRow } from '../../../src/domain/change-record.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Language } from '../../../src/domain/site.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeChanges } from '../../../src/views/change-view.ts';
import { listContactFacts } from '../../../src/views/contact-facts.ts';
import { listContactLines } from '../../../src/views/contact-lines.ts';
import { createAreaDirectory } from '../area-directory.ts';

const row: ChangeRow = {
	date: '2026-11-01' as IsoDate,
	kind: 'contact',
	id: 'post-0',
	change: 'changed',
	fields: ['municipalities'],
};

/** A directory of one post for some municipalities, which have just changed. */
function createFor(municipalities: readonly string[]) {
	const directory = createAreaDirectory(
		[{ id: 'polisen', area: ['Skåne län'] }],
		[{ organisation: 'polisen', municipalities }],
	);
	return { ...directory, changes: [row] };
}

/** What the municipalities are called on the page of the post, in a message about it, and where their change is told. */
function labelsOf({ contacts: [contact], ...directory }: ReturnType<typeof createFor>, language: Language) {
	if (contact === undefined) throw new Error('No contact');
	const t = translator(language);
	const [change] = describeChanges({ ...directory, contacts: [contact] }, t, language);
	return {
		facts: listContactFacts(contact, t, language).map(({ label }) => label),
		lines: listContactLines(contact, t, language),
		summary: change?.summary,
		values: change?.values.map(({ label }) => label),
	};
}

describe('the municipalities of a contact', () => {
	it.each([
		['sv', ['Ystad'], 'Kommun'],
		['sv', ['Ystad', 'Lund'], 'Kommuner'],
		['en', ['Ystad'], 'Municipality'],
		['en', ['Ystad', 'Lund'], 'Municipalities'],
	] as const)('in "%s" are called by their number: %j', (language, names, label) => {
		const { facts, lines, summary, values } = labelsOf(createFor(names), language);
		expect(facts).toContain(label);
		expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${label}: `, 'u')));
		expect(summary).toMatch(new RegExp(`: ${label}$`, 'u'));
		expect(values).toEqual([label]);
	});

	it.each([
		['where none is set any more', createFor([])],
		['where the contact is there no more', { ...createFor(['Ystad']), contacts: [] }],
	])('are called what several are %s', (_case, directory) => {
		expect(describeChanges(directory, translator('sv'), 'sv')[0]?.summary).toBe('Ändrat: Kommuner');
	});
});
