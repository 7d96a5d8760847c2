import { describe, expect, it } from 'vitest';
import type { ContactEntry } from '../../../../src/domain/contact.ts';
import { withAliasIds } from '../../../../src/domain/ledger/alias-ids.ts';
import type { LedgerRow } from '../../../../src/domain/ledger/ledger.ts';
import { today } from '../../fixture-directory.ts';

const english = (name: string) => ({ name, lang: 'en' });

/** A contact of which nothing but its ids and aliases matters. */
function contact(id: string, aliases: ContactEntry['aliases'], formerIds: string[] = []): ContactEntry {
	return { id, aliases, formerIds } as unknown as ContactEntry;
}

function row(id: string, leadsTo: string | undefined): LedgerRow {
	const target = leadsTo === undefined || leadsTo === 'removed' ? leadsTo : { kind: 'contact' as const, id: leadsTo };
	return { kind: 'contact', id, since: today, belongsTo: undefined, leadsTo: target };
}

function ids(contacts: ContactEntry[], ledger: LedgerRow[] = []) {
	return Object.fromEntries(withAliasIds(contacts, ledger).map(({ id, formerIds }) => [id, formerIds]));
}

describe('aliases as former ids', () => {
	it('are those in a language of their own, and in letters that an address can have', () => {
		const aliases = [english('Municipal Archives'), { name: 'stadsarkivet' }, { name: 'الآثار', lang: 'ar' }];
		expect(ids([contact('arkiv', aliases, ['arkivet'])])).toEqual({ arkiv: ['arkivet', 'municipal-archives'] });
	});

	it('are none that is the id of a contact, or was one', () => {
		const first = contact('arkiv', [english('Museum'), english('Old museum'), english('Gone')]);
		const second = contact('museum', [], ['old-museum']);
		expect(ids([first, second], [row('gone', 'removed')])).toEqual({ arkiv: [], museum: ['old-museum'] });
	});

	it('are none that two contacts share, unless one had it first', () => {
		const both = [contact('a', [english('Shared')]), contact('b', [english('shared')])];
		expect(ids(both)).toEqual({ a: [], b: [] });
		expect(ids(both, [row('shared', 'b')])).toEqual({ a: [], b: ['shared'] });
	});

	it('stay with a contact that has another id, and are not taken over by another contact', () => {
		const renamed = contact('ny', [english('Shared')], ['gammal']);
		expect(ids([renamed], [row('shared', 'gammal')])).toEqual({ ny: ['gammal', 'shared'] });
		expect(ids([contact('annan', [english('Shared')])], [row('shared', 'gammal')])).toEqual({ annan: [] });
	});

	it('are each one, however often the name is written', () => {
		expect(ids([contact('a', [english('Twice'), english('TWICE'), { name: 'twice', lang: 'fi' }])])).toEqual({
			a: ['twice'],
		});
	});
});
