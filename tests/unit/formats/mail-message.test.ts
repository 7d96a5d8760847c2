import { describe, expect, it } from 'vitest';
import { writeMailDraft } from '../../../src/formats/mail-message.ts';
import { readMail } from '../../read-mail.ts';
import { today } from '../fixture-directory.ts';

const from = { name: 'Stiftelsen ”Å, Ä & Ö”', address: 'redaktion@prov.example' };
const draft = { from, to: ['a@prov.example', 'b@prov.example'], subject: 'Stämmer det?', day: today, text: 'Hej!\n' };

describe('a message for a mail program', () => {
	it('is a draft of plain text with the headers of one, each once', () => {
		expect(readMail(writeMailDraft(draft))).toEqual({
			headers: [
				['x-unsent', '1'],
				['date', 'Tue, 01 Dec 2026 12:00:00 +0000'],
				['from', 'Stiftelsen ”Å, Ä & Ö” <redaktion@prov.example>'],
				['to', 'a@prov.example, b@prov.example'],
				['subject', 'Stämmer det?'],
				['mime-version', '1.0'],
				['content-type', 'text/plain; charset=utf-8'],
				['content-transfer-encoding', 'quoted-printable'],
			],
			text: 'Hej!\r\n',
		});
	});

	it('has neither sender nor recipient where none is known', () => {
		const { headers } = readMail(writeMailDraft({ ...draft, from: undefined, to: [] }));
		expect(headers.map(([name]) => name)).not.toContain('from');
		expect(headers.map(([name]) => name)).not.toContain('to');
	});

	it('keeps long subjects and lines whole, in lines that are short enough', () => {
		const subject = `${'Ä🙂'.repeat(60)} ${'å'.repeat(90)}`;
		const text = `${'Räksmörgås '.repeat(40)}\n\n= 2 =3D\n.\nFrom här\n${'x'.repeat(300)}`;
		const mail = readMail(writeMailDraft({ ...draft, subject, text }));
		expect(mail.headers).toContainEqual(['subject', subject]);
		expect(mail.text).toBe(text.replaceAll('\n', '\r\n'));
	});

	it.each([
		['a line break', 'Malå\r\nBcc: tjuv@prov.example'],
		['a carriage return', 'Malå\rBcc: tjuv@prov.example'],
		['an empty line', 'Malå\r\n\r\nNågot annat'],
		['a paragraph separator', 'Malå\u2029Bcc: tjuv@prov.example'],
		['signs that have a meaning', 'Malå" <tjuv@prov.example>, "x'],
		['an encoded word of its own', '=?utf-8?Q?=0D=0ABcc:_tjuv@prov.example?='],
	])('gets no header of %s in a name or a subject', (_, hostile) => {
		const plain = readMail(writeMailDraft(draft));
		const { headers, text } = readMail(
			writeMailDraft({ ...draft, from: { ...from, name: hostile }, subject: hostile }),
		);
		expect(headers.map(([name]) => name)).toEqual(plain.headers.map(([name]) => name));
		expect(headers).toContainEqual(['to', 'a@prov.example, b@prov.example']);
		expect(text).toBe(plain.text);
	});

	it.each([
		'a@prov.example\r\nBcc: b@prov.example',
		'a@prov.example, b@prov.example',
		'Ada <a@prov.example>',
		'å@prov.example',
	])('is not sent to %j', (address) => {
		const { headers } = readMail(writeMailDraft({ ...draft, to: [address] }));
		expect(headers.map(([name]) => name)).not.toContain('to');
	});
});
