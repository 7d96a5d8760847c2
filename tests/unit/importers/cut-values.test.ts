import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../../src/domain/contact.ts';
import { cutPerson } from '../../../src/importers/cut-person.ts';
import { type Cut, listCuts, makeCuts } from '../../../src/importers/cut-values.ts';
import { readYamlFile } from '../../../src/importers/yaml-file.ts';
import { today } from '../fixture-directory.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;

function cutValues(text: string, cut: Cut): string | undefined {
	const cuts = listCuts(text, cut);
	return cuts && makeCuts(text, cuts);
}

describe('cutting values out of a file', () => {
	const before = lines(
		'# Överst.',
		'role: Arkivarie # en kommentar',
		'',
		'# Om personen.',
		'person:',
		'  given: Ada # Ada själv',
		'  # inuti',
		'  family: Ek',
		'# Om numren.',
		'phones:',
		'  - number: 1 # det första',
		'    label: ett',
		'  # mellan',
		'  - 2',
		'  - number: 3',
		'emails: [a@x.example, "b@x.example", c@x.example]',
		'aliases: ett, två, tre',
		'note: |',
		'  Rad ett.',
		'',
		'  Rad två.',
		'# Sist.',
		'verified: 2026-01-10',
	);

	it('leaves comments, order and all else as they were', () => {
		expect(cutValues(before, { keys: ['person', 'note'], items: { phones: [0, 2], emails: [1], aliases: [0] } })).toBe(
			lines(
				'# Överst.',
				'role: Arkivarie # en kommentar',
				'',
				'# Om personen.',
				'# Om numren.',
				'phones:',
				'  # mellan',
				'  - 2',
				'emails: [a@x.example, c@x.example]',
				'aliases: två, tre',
				'# Sist.',
				'verified: 2026-01-10',
			),
		);
	});

	it('takes a list with nothing left away, and a key that is not there is none', () => {
		const cut = cutValues(before, {
			keys: ['status'],
			items: { phones: [0, 1, 2], emails: [0, 1, 2], aliases: [0, 1, 2] },
		});
		expect(cut).not.toMatch(/phones|emails|aliases|mellan/u);
		expect(cut).toContain('# Om numren.\nnote');
	});

	it('keeps the line endings of Windows, and a last line without one', () => {
		const windows = before.replaceAll('\n', '\r\n');
		const cut = cutValues(windows, { keys: ['person'], items: {}, added: 'status: vacant' });
		expect(cut).toMatch(/2026-01-10\r\nstatus: vacant\r\n$/u);
		expect(cut?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
		expect(cutValues('role: x', { keys: [], items: {}, added: 'status: vacant' })).toBe('role: x\nstatus: vacant\n');
	});

	it('does nothing to what is written in one line', () => {
		expect(cutValues('{ role: x, person: { given: Ada } }\n', { keys: ['person'], items: {} })).toBeUndefined();
	});
});

describe('cutting the person out of a contact', () => {
	const cut = (text: string, isVacant = false) => {
		const content = new TextEncoder().encode(text);
		const { located } = readYamlFile({ path: 'contacts/x.yaml', content }, contactSchema(today));
		if (located === undefined) throw new Error('The contact is wrong');
		return cutPerson(content, { ...located.value, id: 'x' }, [{ name: 'Ek', phones: [], emails: [] }], today, isVacant);
	};
	const person = ['person:', '  given: Ada', '  family: Ek', '  source: Påhittad person.'];
	const post = ['role: Arkivarie', 'organisation: ek', 'verified: 2026-01-10'];

	it('takes what leads to the person, and keeps what leads to the post', () => {
		const ways = ['phones: 0980-319 200', 'emails: ada.ek@ek.example, arkivet@ek.example', 'namesake: ja'];
		const { text, removed } = cut(lines(...post, ...person, ...ways)) ?? {};
		expect(text).toBe(lines(...post, 'emails: arkivet@ek.example'));
		expect(removed?.map(({ kind }) => kind)).toEqual(['name', 'phone', 'email']);
	});

	it('takes other names that have a word of the name', () => {
		const { text } = cut(lines(...post, 'aliases: [stadsarkivet, Adas arkiv]', ...person)) ?? {};
		expect(text).toBe(lines(...post, 'aliases: [stadsarkivet]'));
		expect(cut(lines(...post, 'aliases: Adis Ek', ...person))?.text).toBe(lines(...post));
	});

	it('says that the post is vacant if it is to', () => {
		expect(cut(lines(...post, ...person), true)?.text).toBe(lines(...post, 'status: vacant'));
		expect(cut(lines(...post, 'status: current', ...person), true)?.text).toBe(lines(...post, 'status: vacant'));
		expect(cut(lines(...post, 'status: ended', ...person), true)?.text).toBe(lines(...post, 'status: ended'));
	});

	it('takes nothing where the file would not say just that', () => {
		expect(
			cut(`{ ${post.join(', ')}, person: { given: Ada, family: Ek, source: Påhittad person. } }\n`),
		).toBeUndefined();
	});
});
