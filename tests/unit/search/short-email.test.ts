import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmail } from '../../../src/domain/email.ts';
import { restoreEmail, shortenEmail } from '../../../src/search/short-email.ts';

const asa = { given: 'Åsa', family: 'af Öberg', domain: 'mala.example' };

describe('an e-mail address in the index', () => {
	it.each([
		['asa.af.oberg@mala.example', '@'],
		['info@mala.example', 'info@'],
		['asa.af.oberg@sorsele.example', '@sorsele.example'],
		['Asa.af.Oberg@mala.example', 'Asa.af.Oberg@'],
		['registrator@polisen.example', 'registrator@polisen.example'],
	])('is written short: %s as %s', (email, short) => {
		expect(shortenEmail(email, asa)).toBe(short);
		expect(restoreEmail(short, asa)).toBe(email);
	});

	it('is none where there is none', () => {
		expect(restoreEmail('', asa)).toBeUndefined();
	});

	it('comes back as it was, whatever the name and the domain', () => {
		const names = fc.constantFrom('', 'Åsa', 'Anna-Maria', 'af Öberg', 'Øst', 'O’Brien');
		const domains = fc.constantFrom('', 'mala.example', 'polisen.example');
		const mailboxes = fc.oneof(
			fc.constantFrom('asa.oberg', 'anna-maria.ost', 'info'),
			fc.stringMatching(/^[a-zA-Z.'+-]{1,12}$/u),
		);
		const emails = fc
			.tuple(mailboxes, fc.constantFrom('mala.example', 'polisen.example', 'A.Example'))
			.map(([local, domain]) => parseEmail(`${local}@${domain}`))
			.filter((email) => email !== undefined);
		fc.assert(
			fc.property(emails, names, names, domains, (email, given, family, domain) => {
				const hints = { given, family, domain };
				expect(restoreEmail(shortenEmail(email, hints), hints)).toBe(email);
			}),
			{ numRuns: 2000 },
		);
	});
});
