import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHashPattern, hashContent, notContent } from '../../../src/domain/content-hash.ts';
import { createContactRecord, createOrganisationRecord } from '../../../src/domain/create-records.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { workOut } from './work-out-hash.ts';

const { contacts, organisations, site } = fixtureDirectory();
const records = [
	...contacts.map((contact) => createContactRecord(contact, site)),
	...organisations.map((organisation) => createOrganisationRecord(organisation, site)),
];

describe('the hash of what a record says', () => {
	it('is one that anybody can work out', () => {
		for (const record of records) {
			expect(record.hash).toMatch(contentHashPattern);
			expect(record.hash, record.id).toBe(workOut(record));
		}
		expect(new Set(records.map(({ hash }) => hash)).size).toBe(records.length);
	});

	it('is the same for ever: whoever keeps hashes compares them with those of later years', () => {
		expect(
			hashContent({ id: 'mala-andt-bra', role: 'Samordnare', topics: ['brott', 'ANDT'], person: { given: 'Åsa' } }),
		).toBe(
			createHash('sha256')
				.update('{"id":"mala-andt-bra","person":{"given":"Åsa"},"role":"Samordnare","topics":["brott","ANDT"]}')
				.digest('hex')
				.slice(0, 32),
		);
		expect(records.find(({ id }) => id === 'ystad-arkiv')?.hash).toBe('7ed0579215812bf06205eb1e1e1176c4');
	});

	it.each(notContent)('does not change with "%s"', (key) => {
		for (const record of records) expect(hashContent({ ...record, [key]: 'x' }), record.id).toBe(record.hash);
	});

	it('does not change with the order of properties, or with one that nobody has set', () => {
		for (const record of records) {
			const turned = Object.fromEntries(Object.entries(record).reverse());
			expect(hashContent({ ...turned, later: null, languages: [] }), record.id).toBe(record.hash);
		}
	});

	it('changes with everything that a record says', () => {
		for (const record of records) {
			const said = Object.keys(record).filter((key) => !notContent.some((each) => each === key));
			for (const key of said) expect(hashContent({ ...record, [key]: { a: 'x' } }), key).not.toBe(record.hash);
			expect(said.length).toBeGreaterThan(10);
		}
	});
});
