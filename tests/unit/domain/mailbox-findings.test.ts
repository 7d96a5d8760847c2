import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../../src/domain/contact.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { findMailboxFindings } from '../../../src/domain/mailbox-findings.ts';

const schema = contactSchema('2026-11-28' as IsoDate);

/** A contact of whoever has a name ("Åsa Öberg"), with an address. */
function contact(name: string, email: string, more: Readonly<Record<string, unknown>> = {}) {
	const [given, family] = name.split(' ');
	const person = { given, family, source: 'En påhittad källa.' };
	const written = { role: 'Prov', organisation: 'ystad', emails: [email], person, ...more };
	return { ...schema.parse({ ...written, verified: '2026-01-10' }), id: name.toLowerCase().replace(' ', '-') };
}

const åsa = contact('Åsa Öberg', 'asa.oberg@ystad.example');
const found = (...contacts: readonly ReturnType<typeof contact>[]) =>
	findMailboxFindings(contacts).map(({ finding: { args }, id, path }) => [id, args, path]);

describe('an address with the name of another in the organisation', () => {
	it.each([
		['as they have it', 'asa.oberg@ystad.example'],
		['with the family name first', 'oberg.asa@ystad.example'],
		['in one word', 'asaoberg@ystad.example'],
		['with a large letter', 'Asa.Oberg@ystad.example'],
	])('is told of whoever has it too, %s', (_how, email) => {
		const name = 'Nils Ek';
		expect(found(åsa, contact(name, email))).toEqual([
			['nils-ek', { email, name, owner: 'Åsa Öberg', other: 'åsa-öberg' }, ['emails', 0]],
		]);
	});

	it.each([
		['by the first letter and the family name', 'aoberg@ystad.example'],
		['by three letters of both names', 'asaobe2@ystad.example'],
	])('is told where that other has it too, %s', (_how, email) => {
		const name = 'Nils Ek';
		expect(found(contact('Åsa Öberg', email), contact(name, email))).toEqual([
			['nils-ek', { email, name, owner: 'Åsa Öberg', other: 'åsa-öberg' }, ['emails', 0]],
		]);
	});

	it.each([
		['is of the same family', contact('Nils Öberg', 'asa.oberg@ystad.example')],
		['has the given name', contact('Åsa Ek', 'asa.oberg@ystad.example')],
		['is of another organisation', contact('Nils Ek', 'asa.oberg@ystad.example', { organisation: 'malmo' })],
		['has no post any more', contact('Nils Ek', 'asa.oberg@ystad.example', { status: 'ended' })],
		['has an address of the post', contact('Nils Ek', 'registrator@ystad.example')],
		['has a word of one name alone', contact('Nils Ek', 'oberg@ystad.example')],
		['is nobody', contact('Nils Ek', 'asa.oberg@ystad.example', { person: undefined })],
	])('is not told where whoever has it too %s', (_why, other) => {
		expect(found(åsa, other)).toEqual([]);
	});

	it.each([
		['Bengt Rand', 'brand@ystad.example'],
		['Petra Lan', 'plan@ystad.example'],
		['Vera Axel', 'vaxel@ystad.example'],
		['Bo Stad', 'bostad2@ystad.example'],
	])('is not told where it is a word that may be short for %s', (name, email) => {
		expect(found(contact(name, 'registrator@ystad.example'), contact('Nils Ek', email))).toEqual([]);
	});

	it('is not told of an address that another gave up with the post', () => {
		expect(found({ ...åsa, status: 'ended' }, contact('Nils Ek', 'asa.oberg@ystad.example'))).toEqual([]);
	});
});
