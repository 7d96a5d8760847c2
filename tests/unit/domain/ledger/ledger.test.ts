import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../src/domain/date.ts';
import { type FormerEntry, findFormerEntries } from '../../../../src/domain/ledger/former-entries.ts';
import { type EntryKey, formatKey, formatLedger, type LedgerRow } from '../../../../src/domain/ledger/ledger.ts';
import type { LedgerEntry } from '../../../../src/domain/ledger/ledger-entries.ts';
import { findLedgerFindings } from '../../../../src/domain/ledger/ledger-findings.ts';
import { leadEntry, updateLedger } from '../../../../src/domain/ledger/ledger-update.ts';
import { proposeRenames } from '../../../../src/domain/ledger/rename-proposal.ts';
import type { FindRecordedLikeness } from '../../../../src/domain/recorded-likeness.ts';
import { readLedgerFile } from '../../../../src/importers/ledger-file.ts';

const day = '2026-01-10' as IsoDate;
const council: EntryKey = { kind: 'organisation', id: 'ystad' };

/** A contact of a directory that is being edited. `post` says which it is, whatever its id. */
interface Post {
	readonly post: number;
	readonly formerIds: readonly string[];
}

/** A directory and its ledger in the hands of editors who do what the command and the check let them. */
class EditedDirectory {
	readonly contacts = new Map<string, Post>();
	ledger: readonly LedgerRow[] = [];
	/** The post that has been published at each id, which an address stands for from then on. */
	readonly published = new Map<string, number>();
	private posts = 0;

	get present(): LedgerEntry[] {
		return [
			{ ...council, belongsTo: undefined, formerIds: [] },
			...[...this.contacts].map(([id, { formerIds }]): LedgerEntry => {
				return { kind: 'contact', id, belongsTo: council, formerIds };
			}),
		];
	}

	get former(): ReadonlyMap<string, FormerEntry> {
		return new Map(findFormerEntries(this.ledger, this.present).map((entry) => [entry.id, entry]));
	}

	/** Publishes what the check passes: nothing else is ever seen by a reader. */
	publish(): boolean {
		if (findLedgerFindings(this.ledger, this.present).some(({ finding }) => finding.code === 'permalinks-returned')) {
			return false;
		}
		this.ledger = updateLedger(this.ledger, this.present, day);
		for (const [id, { post }] of this.contacts) this.published.set(id, this.published.get(id) ?? post);
		return true;
	}

	add(id: string): void {
		if (this.contacts.has(id)) return;
		const before = this.ledger;
		// Of one that is gone nobody has said a word, which the check does not pass: back again it is the same.
		const wordless = this.ledger.some((row) => row.id === id && row.leadsTo === undefined);
		this.contacts.set(id, { post: (wordless ? this.published.get(id) : undefined) ?? ++this.posts, formerIds: [] });
		if (this.publish()) return;
		// What the check tells an editor to do with an id that is another's.
		this.contacts.delete(id);
		this.ledger = before;
	}

	rename(from: string, to: string): void {
		const contact = this.contacts.get(from);
		const isAnothers = this.published.has(to) && this.published.get(to) !== contact?.post;
		if (contact === undefined || from === to || this.contacts.has(to) || isAnothers) return;
		this.contacts.delete(from);
		this.contacts.set(to, { post: contact.post, formerIds: [...contact.formerIds.filter((id) => id !== to), from] });
		this.publish();
	}

	/** The same, with the word of the command instead of the entry's own. */
	renameByCommand(from: string, to: string): void {
		const contact = this.contacts.get(from);
		if (contact === undefined || this.contacts.has(to) || this.published.has(to)) return;
		this.contacts.delete(from);
		this.contacts.set(to, contact);
		this.publish();
		this.ledger = leadEntry(this.ledger, { kind: 'contact', id: from }, { kind: 'contact', id: to });
	}

	merge(from: string, into: string): void {
		const [gone, kept] = [this.contacts.get(from), this.contacts.get(into)];
		if (gone === undefined || kept === undefined || from === into) return;
		this.contacts.delete(from);
		this.contacts.set(into, { ...kept, formerIds: [...new Set([...kept.formerIds, ...gone.formerIds, from])] });
		this.publish();
	}

	remove(id: string, leadsTo: 'removed' | 'organisation' | 'nothing'): void {
		if (!this.contacts.delete(id)) return;
		this.publish();
		if (leadsTo === 'nothing') return;
		this.ledger = leadEntry(this.ledger, { kind: 'contact', id }, leadsTo === 'removed' ? leadsTo : council);
	}

	restore(id: string): void {
		const post = this.published.get(id);
		const isElsewhere = [...this.contacts.values()].some(
			(contact) => contact.post === post || contact.formerIds.includes(id),
		);
		if (post === undefined || this.contacts.has(id) || isElsewhere) return;
		this.ledger = leadEntry(this.ledger, { kind: 'contact', id }, undefined);
		this.contacts.set(id, { post, formerIds: [] });
		this.publish();
	}
}

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const step = fc.oneof(
	fc.tuple(fc.constant('add' as const), ids),
	fc.tuple(fc.constant('rename' as const), ids, ids),
	fc.tuple(fc.constant('renameByCommand' as const), ids, ids),
	fc.tuple(fc.constant('merge' as const), ids, ids),
	fc.tuple(
		fc.constant('remove' as const),
		ids,
		fc.constantFrom('removed' as const, 'organisation' as const, 'nothing' as const),
	),
	fc.tuple(fc.constant('restore' as const), ids),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(directory: EditedDirectory, [name, ...args]: Step): void {
	(directory[name] as (...given: readonly string[]) => void).apply(directory, args);
}

describe('the ledger', () => {
	it('loses no address and gives none to another post, whatever is added, renamed, merged, removed and restored', () => {
		const reached = new Set<string>();
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
				const directory = new EditedDirectory();
				for (const each of steps) {
					take(directory, each);
					const { contacts, former, ledger, published } = directory;
					for (const [id, post] of published) {
						const here = contacts.get(id);
						const gone = former.get(id);
						// Either it is there and the post that it always was, or it has an answer; never neither.
						if (here !== undefined) expect(here.post).toBe(post);
						else expect(gone, id).toBeDefined();
						if (gone?.state === 'moved') {
							expect(gone.target?.kind === 'organisation' || contacts.has(gone.target?.id ?? '')).toBe(true);
						}
						if (gone !== undefined && gone.state !== 'moved') expect(gone.target).toEqual(council);
						reached.add(`${each[0]} ${here === undefined ? gone?.state : 'there'}`);
					}
					expect(ledger.filter(({ kind }) => kind === 'contact').map(({ id }) => id)).toEqual(
						expect.arrayContaining([...published.keys()]),
					);
					expect(new Set(ledger.map(formatKey)).size).toBe(ledger.length);
				}
			}),
			{ numRuns: 500 },
		);
		// The steps lead everywhere.
		for (const name of ['add', 'rename', 'renameByCommand', 'merge', 'remove', 'restore']) {
			expect(reached).toContain(`${name} there`);
			expect(reached).toContain(`${name} moved`);
		}
		expect(reached).toContain('remove removed');
		expect(reached).toContain('remove vanished');
	});

	it('keeps its rows in their places, and only adds to their end', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const directory = new EditedDirectory();
				let before: string[] = [];
				for (const each of steps) {
					take(directory, each);
					const after = directory.ledger.map(formatKey);
					expect(after.slice(0, before.length)).toEqual(before);
					before = after;
				}
			}),
		);
	});

	it('is read as it is written', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const directory = new EditedDirectory();
				for (const each of steps) take(directory, each);
				const content = new TextEncoder().encode(formatLedger(directory.ledger));
				const { ledger, problems } = readLedgerFile({ path: 'permalinks.csv', content });
				expect(problems).toEqual([]);
				expect(ledger?.rows).toEqual(directory.ledger);
			}),
		);
	});

	it('is the same when nothing has happened', () => {
		const directory = new EditedDirectory();
		for (const id of ['a', 'b']) directory.add(id);
		directory.rename('a', 'c');
		expect(updateLedger(directory.ledger, directory.present, '2027-01-01' as IsoDate)).toEqual(directory.ledger);
	});

	it('does not take an id for another post once it has been published', () => {
		const directory = new EditedDirectory();
		directory.add('a');
		directory.remove('a', 'removed');
		directory.contacts.set('a', { post: 99, formerIds: [] });
		expect(directory.publish()).toBe(false);
	});
});

describe('an entry that has vanished', () => {
	const row = (id: string, belongsTo = council): LedgerRow => {
		return { kind: 'contact', id, since: day, belongsTo, leadsTo: undefined };
	};
	const entry = (id: string, belongsTo = council): LedgerEntry => ({ kind: 'contact', id, belongsTo, formerIds: [] });
	const elsewhere: EntryKey = { kind: 'organisation', id: 'kalmar' };

	const propose = (gone: LedgerRow[], ledger: LedgerRow[], present: LedgerEntry[]) => {
		const proposed = proposeRenames(gone, ledger, present);
		return gone.map((each) => proposed.get(formatKey(each))?.likely?.id);
	};

	it.each([
		['mala-andt-bra', ['mala-andt-och-bra'], 'mala-andt-och-bra'],
		['mala-andt-bra', ['mala-brottsforebyggande-andt'], 'mala-brottsforebyggande-andt'],
		['mala-andt-bra', ['mala-andt-bro'], 'mala-andt-bro'],
		['mala-andt-bra', ['skolchef', 'mala-bra-arbete'], 'mala-bra-arbete'],
		['mala-andt-bra', ['skolchef'], undefined],
		['ystad-arkiv', ['ystad-kommunarkiv'], 'ystad-kommunarkiv'],
		// The name of the place says nothing of the post.
		['ystad-kultur', ['ystad-skolskoterska'], undefined],
		['ystad-miljochef', ['ystad-ekonomichef'], undefined],
	])('called %s and gone, with %j new in its organisation, is taken for %s', (gone, added, expected) => {
		const present = [entry('ystad-arkiv'), ...added.map((id) => entry(id))];
		expect(propose([row(gone)], [row(gone), row('ystad-arkiv')], present)).toEqual([expected]);
	});

	it('is not taken for one that was there before, nor easily for one somewhere else', () => {
		const ledger = [row('mala-andt-bra'), row('mala-andt-bro')];
		expect(propose([row('mala-andt-bra')], ledger, [entry('mala-andt-bro')])).toEqual([undefined]);
		expect(propose([row('mala-andt-bra')], [], [entry('mala-brott', elsewhere)])).toEqual([undefined]);
	});

	it('is not taken for one that another is more like', () => {
		const gone = [row('mala-andt'), row('mala-brott-bra')];
		expect(propose(gone, gone, [entry('mala-brott-bro')])).toEqual([undefined, 'mala-brott-bro']);
		expect(propose(gone.slice(0, 1), gone, [entry('mala-brott-bro')])).toEqual(['mala-brott-bro']);
	});

	describe('may have become', () => {
		const proposeAll = (gone: LedgerRow[], present: LedgerEntry[], findLikeness?: FindRecordedLikeness) =>
			Object.fromEntries(
				[...proposeRenames(gone, gone, present, findLikeness)].map(([key, { likely, possible }]) => [
					key,
					[likely?.id, ...possible.map(({ id }) => id)],
				]),
			);
		const gone = [row('mala-andt-bra')];
		const known = (isSame: boolean, fields = 1) => ({ isSame, fields });

		it('whatever is new in its organisation, which nobody is told to be sure of', () => {
			expect(proposeAll(gone, [entry('skolchef'), entry('rektor', elsewhere)])).toEqual({
				'contact/mala-andt-bra': [undefined, 'skolchef'],
			});
		});

		it('what says the same, whatever its id, and not what is known to be another post', () => {
			const present = [entry('skolchef'), entry('mala-andt-bro')];
			const find: FindRecordedLikeness = (_, { id }) => known(id === 'skolchef');
			expect(proposeAll(gone, present, find)).toEqual({ 'contact/mala-andt-bra': ['skolchef', 'mala-andt-bro'] });
			expect(proposeAll(gone, present, () => known(false))).toEqual({
				'contact/mala-andt-bra': [undefined, 'mala-andt-bro', 'skolchef'],
			});
		});

		it('what is called nearly the same, of which it is known that it was another, without a guess', () => {
			const schools = [row('ystad-rektor-norra-skolan')];
			expect(proposeAll(schools, [entry('ystad-rektor-sodra-skolan')], () => known(false, 3))).toEqual({
				'contact/ystad-rektor-norra-skolan': [undefined, 'ystad-rektor-sodra-skolan'],
			});
		});

		it('the one that says most of the same, and neither of two that say as much', () => {
			const present = [entry('skolchef'), entry('forebyggare')];
			const find: FindRecordedLikeness = (_, { id }) => known(true, id === 'skolchef' ? 5 : 4);
			expect(proposeAll(gone, present, find)).toEqual({ 'contact/mala-andt-bra': ['skolchef', 'forebyggare'] });
			expect(proposeAll(gone, present, () => known(true))).toEqual({
				'contact/mala-andt-bra': [undefined, 'forebyggare', 'skolchef'],
			});
		});

		it('one that another that is gone may have become as well', () => {
			const both = [...gone, row('mala-brott')];
			expect(proposeAll(both, [entry('skolchef')], () => known(true))).toEqual({
				'contact/mala-andt-bra': [undefined, 'skolchef'],
				'contact/mala-brott': [undefined, 'skolchef'],
			});
		});
	});

	it('leads to what its organisation has become', () => {
		const ledger: LedgerRow[] = [
			row('a', elsewhere),
			{ ...elsewhere, since: day, belongsTo: undefined, leadsTo: { kind: 'organisation', id: 'kalmar-stad' } },
		];
		const present: LedgerEntry[] = [{ kind: 'organisation', id: 'kalmar-stad', belongsTo: undefined, formerIds: [] }];
		expect(findFormerEntries(ledger, present)).toEqual([
			{ kind: 'contact', id: 'a', state: 'vanished', target: { kind: 'organisation', id: 'kalmar-stad' } },
			{ ...elsewhere, state: 'moved', target: { kind: 'organisation', id: 'kalmar-stad' } },
		]);
	});
});
