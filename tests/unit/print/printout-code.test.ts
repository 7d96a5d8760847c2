import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { followSelection } from '../../../src/domain/follow-selection.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { buildPrintSource } from '../../../src/pdf/build-print-source.ts';
import { createFingerprint } from '../../../src/pdf/fingerprint.ts';
import { comparePrintout } from '../../../src/print/compare-printout.ts';
import type { PrintSource } from '../../../src/print/print-source.ts';
import {
	createMark,
	type Fingerprint,
	longestAddress,
	type PrintoutCode,
	parsePrintoutCode,
	printoutAddress,
} from '../../../src/print/printout-code.ts';
import { createLists } from '../../../src/views/list-view.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const page = 'https://www.kontakter.se/katalog/utskrift/';
const directory = fixtureDirectory('content');
const signs = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`, 'u'));
const fingerprints = fc.record({ id: signs(4), content: signs(3), bare: signs(3) });
const made = (count: number): Fingerprint[] =>
	Array.from({ length: count }, (_, index) =>
		createFingerprint({ ...(directory.contacts[0] as Contact), id: `kontakt-${index}`, note: `Nummer ${index}` }),
	);

/** The code that a printout of contacts carries. */
function createCode(contacts: readonly Contact[], selection: string, hasNotes = true): PrintoutCode {
	const address = printoutAddress(page, {
		day: '2026-03-02',
		selection,
		hasNotes,
		contacts: contacts.map(createFingerprint),
	});
	const code = parsePrintoutCode(new URL(address).hash);
	if (code === undefined) throw new Error(`Not a code: ${address}`);
	return code;
}

const change = (id: string, changed: Partial<Contact>, of: Directory = directory): Directory => ({
	...of,
	contacts: of.contacts.map((contact) => (contact.id === id ? { ...contact, ...changed } : contact)),
});
const without = (id: string): Directory => ({
	...directory,
	contacts: directory.contacts.filter((contact) => contact.id !== id),
});
const createPrintSource = (of: Directory) => buildPrintSource(of, createLists(of, translator('sv'), 'sv'), 'sv');
const compareWith = (code: PrintoutCode, { aliases, contacts, lists }: PrintSource) => {
	const wanted = followSelection(code.selection, aliases);
	return comparePrintout(
		code,
		contacts,
		lists.find(({ selection }) => selection === wanted),
	);
};
const compare = (code: PrintoutCode, today: Directory) => {
	const { changed, added, changedOrAdded, remaining, ...report } = compareWith(code, createPrintSource(today));
	const ids = (contacts: readonly { id: string }[]) => contacts.map(({ id }) => id);
	const stays = (id: string) => today.contacts.some((each) => each.id === id && each.status !== 'ended');
	expect(ids(remaining).every(stays)).toBe(true);
	return { ...report, changed: ids(changed), added: ids(added), changedOrAdded: ids(changedOrAdded) };
};
const same = { gone: 0, changed: [], added: [], changedOrAdded: [], different: 0, isCurrent: true };

describe('the code of a printout', () => {
	it('is read back as it was written, whatever was printed', () => {
		fc.assert(
			fc.property(fc.array(fingerprints, { maxLength: 90 }), fc.boolean(), (contacts, hasNotes) => {
				const address = printoutAddress(page, { day: '2026-03-02', selection: 'kommun=mala', hasNotes, contacts });
				expect(parsePrintoutCode(new URL(address).hash)).toEqual({
					day: '2026-03-02',
					selection: 'kommun=mala',
					hasNotes,
					contents: {
						form: 'each',
						contacts: contacts.map(({ id, content, bare }) => ({ id, content: hasNotes ? content : bare })),
					},
				});
			}),
		);
	});

	it.each([
		[1, 'each'],
		[10, 'each'],
		[110, 'each'],
		[115, 'marks'],
		[250, 'marks'],
		[270, 'version'],
		[10_000, 'version'],
	])('of %i contacts is as exact as fits a QR code that telephones read: %s', (count, form) => {
		const address = printoutAddress(page, {
			day: '2026-03-02',
			selection: 'alla',
			hasNotes: true,
			contacts: made(count),
		});
		expect(address.length).toBeLessThanOrEqual(longestAddress);
		expect(parsePrintoutCode(new URL(address).hash)?.contents.form).toBe(form);
	});

	it.each([
		['nothing', ''],
		['another anchor', '#main'],
		['a form that does not exist', '#d.20260302.alla.1-AAAABBB'],
		['a day that does not exist', '#a.20261302.alla.1-AAAABBB'],
		['an address that is cut off', '#a.20260302.alla.2-AAAABBB'],
		['marks that are cut off', '#b.20260302.alla.3-AAABBB'],
		['a version that is cut off', '#c.20260302.alla.3-12ab'],
		['markup', '#a.20260302.<img src=x>.1-AAAABBB'],
	])('is not read from %s', (_, fragment) => {
		expect(parsePrintoutCode(fragment)).toBeUndefined();
	});

	it('is read when a reader of QR codes has escaped its signs', () => {
		expect(parsePrintoutCode('#a.20260302.kommun%3Dmala.1-AAAABBB')?.selection).toBe('kommun=mala');
	});

	it('has another mark for another content', () => {
		fc.assert(
			fc.property(signs(4), signs(3), signs(3), (id, content, other) => {
				expect(createMark({ id, content }) === createMark({ id, content: other })).toBe(content === other);
			}),
		);
	});
});

describe('a fingerprint', () => {
	it('is the same for ever, so that old papers can be compared', () => {
		const contact = fixtureDirectory().contacts.find(({ id }) => id === 'ystad-arkiv');
		expect(contact && createFingerprint(contact)).toEqual({ id: '_52W', content: 'wwU', bare: '4YX' });
	});

	it('is the same for ever of when and where one can come, too', () => {
		const contact = fixtureDirectory().contacts.find(({ id }) => id === 'sydost-hembygd');
		expect(contact && createFingerprint(contact)).toEqual({ id: 'VhIH', content: '0aW', bare: 'CYr' });
	});

	it('does not heed a new check, the build’s day or the interface', () => {
		const contact = directory.contacts[0] as Contact;
		const checked = { ...contact, verified: '2026-11-30' as Contact['verified'], stale: false };
		expect(createFingerprint(checked)).toEqual(createFingerprint(contact));
	});

	it.each([
		['a name', { title: 'Någon Annan' }],
		['a role', { role: 'Något annat' }],
		['a number', { phones: [{ number: { kind: 'short', digits: '112' } }] }],
		['a status', { status: 'vacant' }],
	] as [string, Partial<Contact>][])('heeds %s', (_, changed) => {
		const contact = directory.contacts[0] as Contact;
		const [before, after] = [createFingerprint(contact), createFingerprint({ ...contact, ...changed })];
		expect(after.id).toBe(before.id);
		expect(after.content).not.toBe(before.content);
		expect(after.bare).not.toBe(before.bare);
	});

	it('heeds a note only for printouts that show it', () => {
		const contact = directory.contacts[0] as Contact;
		const [before, after] = [createFingerprint(contact), createFingerprint({ ...contact, note: 'Ny anteckning' })];
		expect(after.content).not.toBe(before.content);
		expect(after.bare).toBe(before.bare);
	});
});

describe('a printout compared with today', () => {
	const printed = createCode(directory.contacts, 'alla');

	it('holds when nothing has changed', () => {
		expect(compare(printed, directory)).toEqual({ ...same, total: 10 });
	});

	it('tells exactly who has changed, who has ended and that someone is gone', () => {
		const ended = change('polis-pitea', { status: 'ended' });
		const both = change('mala-andt-bra', { role: 'Ny uppgift' }, ended);
		expect(compare(printed, both)).toEqual({
			...same,
			total: 10,
			different: 2,
			isCurrent: false,
			changed: ['polis-pitea', 'mala-andt-bra'],
		});
		expect(compare(printed, without('polis-umea'))).toEqual({
			...same,
			total: 10,
			different: 1,
			isCurrent: false,
			gone: 1,
		});
	});

	it('tells who is left of it, to be printed afresh', () => {
		const today = change('polis-pitea', { status: 'ended' });
		const picked = createCode(directory.contacts.slice(0, 8), '');
		const left = compareWith(picked, createPrintSource(today)).remaining.map(({ id }) => id);
		expect(left).toEqual(
			directory.contacts
				.slice(0, 8)
				.map(({ id }) => id)
				.filter((id) => id !== 'polis-pitea'),
		);
	});

	it('of too many contacts that are no list cannot tell', () => {
		const code = parsePrintoutCode('#c.20260302..400-0123abcd');
		if (code === undefined) throw new Error('Not a code');
		expect(compare(code, directory)).toEqual({ ...same, total: 400, different: undefined, isCurrent: undefined });
	});

	it('tells who has been added to its list, and not who belongs to another', () => {
		const before = createCode(
			directory.contacts.filter(({ id }) => id !== 'mala-andt-bra'),
			'alla',
		);
		expect(compare(before, directory)).toEqual({ ...same, total: 9, isCurrent: false, added: ['mala-andt-bra'] });
		const picked = createCode(directory.contacts.slice(0, 3), '');
		expect(compare(picked, directory)).toEqual({ ...same, total: 3 });
	});

	it('does not mistake two contacts with the same signs for one another', () => {
		const source = createPrintSource(directory);
		const twins = {
			...source,
			contacts: source.contacts.map((contact, index) =>
				index > 1
					? contact
					: { ...contact, fingerprint: { id: 'AAAA', content: index === 0 ? 'new' : 'old', bare: 'xxx' } },
			),
		};
		const code = parsePrintoutCode('#a.20260302..2-AAAAoldAAAAolx');
		if (code === undefined) throw new Error('Not a code');
		const report = compareWith(code, twins);
		expect(report.changed.map(({ id }) => id)).toEqual([source.contacts[0]?.id]);
		expect(report.different).toBe(1);
	});

	describe('from before contacts got other ids', () => {
		/** The directory today, where each contact in turn has had the id `tidigare-<number>`. */
		const rename = (of: Directory, count: number): [before: Directory, today: Directory] => {
			const former = of.contacts.slice(0, count).map(({ id }, index) => {
				return { kind: 'contact', id: `tidigare-${index}`, state: 'moved', target: { kind: 'contact', id } } as const;
			});
			const contacts = of.contacts.map((contact, index) => ({ ...contact, id: former[index]?.id ?? contact.id }));
			return [
				{ ...of, contacts },
				{ ...of, former },
			];
		};
		const many = (count: number) => ({
			...directory,
			contacts: Array.from({ length: count }, (_, index) => ({
				...(directory.contacts[index % 10] as Contact),
				id: `kontakt-${index}`,
			})),
		});

		it.each([
			['each', directory, 2],
			['marks', many(130), 2],
			['version', many(400), 2],
		] as const)('holds, told by %s', (form, of, renamed) => {
			const [before, today] = rename(of, renamed);
			for (const selection of ['alla', '']) {
				const code = createCode(before.contacts, selection);
				expect(code.contents.form).toBe(form);
				if (form === 'version' && selection === '') continue;
				expect(compare(code, today)).toEqual({ ...same, total: of.contacts.length });
			}
		});

		it('says what has changed since, and that of too many it cannot tell', () => {
			const [before, today] = rename(directory, 1);
			const id = today.contacts[0]?.id ?? '';
			expect(compare(createCode(before.contacts, 'alla'), change(id, { role: 'Ny uppgift' }, today))).toEqual({
				...same,
				total: 10,
				different: 1,
				isCurrent: false,
				changed: [id],
			});
			const [long, longToday] = rename(many(400), 3);
			const code = createCode(long.contacts, 'alla');
			const changed = change('kontakt-399', { role: 'Ny uppgift' }, longToday);
			expect(compare(code, changed)).toMatchObject({ isCurrent: false });
			const [longer, longerToday] = rename(many(400), 7);
			expect(compare(createCode(longer.contacts, 'alla'), longerToday)).toMatchObject({ isCurrent: undefined });
		});

		it('shows what two became one of, and counts what leads to no contact', () => {
			const [kept, joined, gone, ...others] = directory.contacts as [Contact, Contact, Contact, ...Contact[]];
			const today: Directory = {
				...directory,
				contacts: [kept, ...others],
				former: [
					{ kind: 'contact', id: joined.id, state: 'moved', target: { kind: 'contact', id: kept.id } },
					{ kind: 'contact', id: gone.id, state: 'moved', target: { kind: 'organisation', id: gone.organisation.id } },
				],
			};
			expect(compare(createCode([kept, joined, gone], ''), today)).toEqual({
				...same,
				total: 3,
				different: 2,
				isCurrent: false,
				changed: [kept.id],
				gone: 1,
			});
		});

		it('is of the same list, whatever that is called now', () => {
			const { id } = directory.organisations[0] as Directory['organisations'][number];
			const target = { kind: 'organisation', id } as const;
			const today: Directory = {
				...directory,
				former: [{ kind: 'organisation', id: 'hette-annat', state: 'moved', target }],
			};
			const members = directory.contacts.filter(({ organisation }) => organisation.id === id);
			const code = createCode(members.slice(1), 'organisation=hette-annat');
			expect(compare(code, today).added).toEqual([members[0]?.id]);
		});
	});

	it('of a long list tells how many, and which of today’s are not as printed', () => {
		const contacts = made(200).map((_, index) => ({
			...(directory.contacts[index % 10] as Contact),
			id: `kontakt-${index}`,
		}));
		const long = { ...directory, contacts };
		const code = createCode(contacts, 'alla');
		expect(code.contents.form).toBe('marks');
		expect(compare(code, long)).toEqual({ ...same, total: 200 });
		expect(compare(code, change('kontakt-7', { role: 'Ny uppgift' }, long))).toEqual({
			...same,
			total: 200,
			different: 1,
			isCurrent: false,
			changedOrAdded: ['kontakt-7'],
		});
	});

	it('of a very long list tells whether anything has changed', () => {
		const contacts = Array.from({ length: 400 }, (_, index) => ({
			...(directory.contacts[index % 10] as Contact),
			id: `kontakt-${index}`,
		}));
		const long = { ...directory, contacts };
		const code = createCode(contacts, 'alla');
		expect(code.contents.form).toBe('version');
		expect(compare(code, long)).toEqual({ ...same, total: 400 });
		const changed = change('kontakt-399', { role: 'Ny uppgift' }, long);
		expect(compare(code, changed)).toEqual({ ...same, total: 400, different: undefined, isCurrent: false });
	});
});
