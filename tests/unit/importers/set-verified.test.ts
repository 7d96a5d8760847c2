import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import { setVerified } from '../../../src/importers/set-verified.ts';
import { today } from '../fixture-directory.ts';

const day = '2026-11-20' as IsoDate;
const set = (text: string) =>
	setVerified({ path: 'contacts/prov.yaml', content: new TextEncoder().encode(text) }, day, today);

describe('the day of the last check', () => {
	it.each([
		['plain', 'role: Prov\norganisation: prov\nverified: 2014-09-04\n'],
		['without a line end', 'role: Prov\norganisation: prov\nverified: 2014-09-04'],
		['in quotes, before a comment', 'verified: "2014-09-04"   # ringde\nrole: \'Prov\'\norganisation: prov\n'],
		['in single quotes', "role: Prov\norganisation: prov\nverified:   '2014-09-04'\n"],
		[
			'with Windows line ends and a byte order mark',
			'\uFEFFrole: Prov\r\norganisation: prov\r\nverified: 2014-09-04\r\n\r\n',
		],
		['in one line', '{ role: Prov, verified: 2014-09-04, organisation: prov }\n'],
		['on a line of its own', 'role: Prov\norganisation: prov\nverified:\n  2014-09-04\n# slut\n'],
		['folded', 'role: Prov\norganisation: prov\nverified: >-\n  2014-09-04\n'],
	])('is set where it stands, %s, and nothing else is touched', (_, text) => {
		expect(set(text)).toEqual({ before: '2014-09-04', text: text.replace('2014-09-04', day) });
	});

	it('is not taken for the same day elsewhere', () => {
		const text =
			'# verified: 2014-09-04\nrole: Prov\nnote: "verified: 2014-09-04"\norganisation: prov\nperson:\n  given: Ada\n  family: Ek\n  source: Sagt 2014-09-04.\nverified: 2014-09-04\n';
		const after = set(text)?.text;
		expect(after).toBe(`${text.slice(0, text.lastIndexOf('2014-09-04'))}${day}\n`);
	});

	it('leaves a file as it is that says it already', () => {
		const text = `role: Prov\norganisation: prov\nverified: ${day}\n`;
		expect(set(text)).toEqual({ before: day, text });
	});

	it.each([
		['with escapes', 'role: Prov\norganisation: prov\nverified: "2014\\x2d09-04"\n'],
		['not at all', 'role: Prov\norganisation: prov\n'],
		['in a file with errors', 'role: Prov\norganisation: prov\nverified: 2014-09-04\nfärg: blå\n'],
	])('is not set where it is written %s', (_, text) => {
		expect(set(text)).toBeUndefined();
	});
});
