import { describe, expect, it } from 'vitest';
import { contactUid, directoryUid } from '../../../src/domain/contact-uid.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { createFirstIds } from '../../../src/domain/ledger/first-id.ts';
import { findFormerEntries } from '../../../src/domain/ledger/former-entries.ts';
import type { LedgerRow } from '../../../src/domain/ledger/ledger.ts';
import { slugify } from '../../../src/domain/slug.ts';
import { fixtureContent } from '../fixture-directory.ts';

describe('what address books know a contact by', () => {
	it('is a UUID of version 5 from its id and the uid of the directory', () => {
		// The namespace for names of hosts, and what RFC 9562 appendix A.4 makes of this one.
		const uid = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
		expect(contactUid({ firstId: 'www.example.com' }, { uid })).toBe('urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2');
	});

	it('differs between directories with the same id, and between ids', () => {
		const one = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
		const other = '3776c96e-fdfb-45ac-b53c-ce1c2bc1cadc';
		const uids = [one, other].flatMap((uid) => ['a', 'b'].map((firstId) => contactUid({ firstId }, { uid })));
		expect(new Set(uids).size).toBe(4);
	});

	it('comes from the id alone where the directory has no uid, and from no address', () => {
		expect(contactUid({ firstId: 'mala-andt-bra' }, { uid: undefined })).toBe('kontakt:mala-andt-bra');
	});

	it.each([
		['3776C96E-FDFB-45AC-B53C-CE1C2BC1CADC ', '3776c96e-fdfb-45ac-b53c-ce1c2bc1cadc'],
		['mala-2418', undefined],
		['3776c96e-fdfb-45ac-b53c', undefined],
		['00000000-0000-0000-0000-000000000000', undefined],
		['ffffffff-ffff-ffff-ffff-ffffffffffff', undefined],
		['https://prov.example/', undefined],
	])('of the directory may be %j or not', (written, uid) => {
		expect(directoryUid.safeParse(written).data).toBe(uid);
	});
});

describe('the id that a contact had first', () => {
	const row = (id: string, since: string, leadsTo?: string): LedgerRow => ({
		kind: 'contact',
		id,
		since: since as IsoDate,
		belongsTo: undefined,
		leadsTo: leadsTo === undefined ? undefined : { kind: 'contact', id: leadsTo },
	});
	const firstIdOf = (id: string, ledger: readonly LedgerRow[], formerIds: string[], aliases: string[] = []) => {
		const named = aliases.map((name) => ({ name, lang: 'en' }));
		const present = { kind: 'contact', id, formerIds: [...formerIds, ...aliases.map(slugify)] } as const;
		return createFirstIds([{ formerIds, aliases: named }], findFormerEntries(ledger, [present]), ledger)(id);
	};

	it.each<[what: string, ledger: LedgerRow[], formerIds: string[], expected: string]>([
		['its own, where nothing else is known', [], [], 'ny'],
		['what its file says that it had, without a ledger', [], ['gammal'], 'gammal'],
		['what it had, while it has no row itself', [row('gammal', '2026-01-01')], ['gammal'], 'gammal'],
		[
			'what it had, when the ledger says that it was renamed',
			[row('gammal', '2026-01-01', 'ny'), row('ny', '2026-05-01')],
			[],
			'gammal',
		],
		[
			'the oldest, after two changes',
			[row('forst', '2026-01-01', 'gammal'), row('gammal', '2026-02-01', 'ny'), row('ny', '2026-05-01')],
			[],
			'forst',
		],
		['what it had before there was a ledger', [row('ny', '2026-05-01')], ['gammal'], 'gammal'],
		[
			'its own, when a younger one was merged into it',
			[row('gammal', '2026-05-01', 'ny'), row('ny', '2026-01-01')],
			['gammal'],
			'ny',
		],
		[
			'its own, when one of the same day was merged into it',
			[row('gammal', '2026-01-01', 'ny'), row('ny', '2026-01-01')],
			['gammal'],
			'ny',
		],
	])('is %s', (_, ledger, formerIds, expected) => {
		expect(firstIdOf('ny', ledger, formerIds)).toBe(expected);
	});

	it('is never its name in another language', () => {
		expect(firstIdOf('ny', [], [], ['Municipal archives'])).toBe('ny');
		const ledger = [row('gammal', '2026-05-01', 'ny'), row('municipal-archives', '2026-01-01', 'ny')];
		expect(firstIdOf('ny', ledger, [], ['Municipal archives'])).toBe('gammal');
	});

	it('is that of each contact of a directory', () => {
		const { contacts } = fixtureContent().directory;
		const renamed = contacts.find(({ id }) => id === 'ystad-arkiv');
		expect(renamed?.firstId).toBe('ystad-stadsarkiv');
		expect(contacts.find(({ id }) => id === 'sydost-hembygd')?.firstId).toBe('sydost-hembygd');
	});
});
