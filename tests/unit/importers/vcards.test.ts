import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { parsePhone } from '../../../src/domain/phone.ts';
import { readDrafts } from '../../../src/importers/read-drafts.ts';
import { isLongRun } from '../../in-every-run.ts';
import { fixtureDirectory, today, writeAll } from '../fixture-directory.ts';
import { textForms } from '../formats/cards-of.ts';

async function read(lines: string | readonly string[], path = 'kort.vcf') {
	const text = typeof lines === 'string' ? lines : lines.join('\r\n');
	const { drafts, problems } = await readDrafts({ path, content: new TextEncoder().encode(text) }, { today });
	const contacts = drafts.filter(({ kind }) => kind === 'contact');
	return {
		drafts,
		contacts: contacts.map(({ fields }) => fields),
		organisations: drafts.filter(({ kind }) => kind === 'organisation').map(({ fields }) => fields),
		problems: problems.map(({ code, args, location: { position } }) => [
			code,
			args,
			position === 'unavailable' ? undefined : position.line,
		]),
	};
}

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'];

describe('a business card', () => {
	it('is read in vCard 2.1, with signs and lines in quoted-printable, and without what is private', async () => {
		const { contacts, problems } = await read([
			'BEGIN:VCARD',
			'VERSION:2.1',
			'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:P=C3=A5hittsdotter;=C3=85sa',
			'ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Mal=E5 kommun;Socialf=F6rvaltningen',
			'TITLE;ENCODING=QUOTED-PRINTABLE:Samordnare med ett=20=',
			'l=C3=A5ngt uppdrag',
			'TEL;WORK;VOICE:0980-319 201',
			'TEL;HOME:0980-319 202',
			'TEL;CELL:070-174 06 05',
			'EMAIL;INTERNET:asa@mala.example',
			'PHOTO;JPEG;ENCODING=BASE64:',
			' /9j/4AAQSkZJRgABAQEAYABgAAD',
			'',
			'BDAY:1970-01-01',
			'ADR;HOME:;;Hemgatan 1;Malå;;93931;',
			'END:VCARD',
		]);
		expect(contacts).toEqual([
			{
				role: 'Samordnare med ett långt uppdrag, Socialförvaltningen',
				organisation: 'Malå kommun',
				person: { given: 'Åsa', family: 'Påhittsdotter' },
				phones: ['0980-319 201', { number: '070-174 06 05', label: 'mobil' }],
				emails: ['asa@mala.example'],
			},
		]);
		expect(problems).toEqual([
			['vcard-left-out', { properties: 'ADR (hem), BDAY, PHOTO, TEL (hem)', cards: 1 }, undefined],
		]);
	});

	it('has numbers as people write them', async () => {
		const { contacts, problems } = await read(
			card(
				'N:Exempelgren;Bo;;;',
				'FN:Bo Exempelgren',
				'TEL:Tel: 0980–319 210\\; ankn 12',
				'TEL;TYPE=cell:070 – 174 06 05 (jour)',
			),
		);
		expect(problems).toEqual([]);
		expect(contacts[0]?.phones).toEqual([
			{ number: '0980–319 210', extension: '12' },
			{ number: '070 – 174 06 05', label: 'jour' },
		]);
	});

	it('has no post by its department alone, which is told, be it of somebody or of the organisation', async () => {
		const { contacts, organisations, problems } = await read([
			...card('N:Exempelgren;Bo;;;', 'FN:Bo Exempelgren', 'ORG:Norsjö kommun;Kansliet', 'TEL:0980-319 210'),
			...card('N:;;;;', 'FN:Malå kommun', 'ORG:Malå kommun;Kansliet', 'TEL:0980-319 211'),
		]);
		expect(contacts).toEqual([
			{
				organisation: 'Norsjö kommun',
				person: { given: 'Bo', family: 'Exempelgren' },
				phones: ['0980-319 210'],
			},
		]);
		expect(organisations.map(({ name, phones }) => [name, phones])).toContainEqual(['Malå kommun', ['0980-319 211']]);
		expect(problems).toEqual([['vcard-left-out', { properties: 'ORG (avdelning)', cards: 2 }, undefined]]);
	});

	it('is read in vCard 3.0, with folded lines, escapes and what numbers are called in groups', async () => {
		const { contacts } = await read(
			card(
				'N:Exempelgren;Bo;;;',
				'FN:Bo Exempelgren',
				'ORG:Norsjö kommun',
				'TITLE:Kommuni',
				' katör',
				'item1.TEL;type=WORK:0980-319 210',
				'item1.X-ABLabel:jour',
				'ADR;type=WORK:;;Storgatan 67;Norsjö;;935 81;Sverige',
				'NOTE:Säkrast före\\, eller efter\\; tolv.\\nRing.',
				'URL:www.norsjo.example',
			),
		);
		expect(contacts).toEqual([
			{
				role: 'Kommunikatör',
				organisation: 'Norsjö kommun',
				person: { given: 'Bo', family: 'Exempelgren' },
				phones: [{ number: '0980-319 210', label: 'jour' }],
				visitingAddress: { street: 'Storgatan 67', postalCode: '935 81', town: 'Norsjö' },
				url: 'https://www.norsjo.example',
				note: 'Säkrast före, eller efter; tolv.\nRing.',
			},
		]);
	});

	it('of an organisation, or of a post that nobody holds, is read as one', async () => {
		const { contacts, organisations, problems } = await read([
			...card(
				'N:;;;;',
				'FN:Norsjö kommun',
				'ORG:Norsjö kommun',
				'TEL;TYPE=MAIN:0980-319 200',
				'URL:https://norsjo.example/',
			),
			...card('FN:Presstjänsten', 'ORG:Norsjö kommun', 'EMAIL:press@norsjo.example'),
			...card('KIND:group', 'FN:Alla', 'MEMBER:urn:uuid:1'),
		]);
		expect(organisations).toEqual([
			{
				name: 'Norsjö kommun',
				kind: 'kommun',
				area: ['Norsjö'],
				phones: [{ number: '0980-319 200', label: 'växel' }],
				website: 'https://norsjo.example/',
			},
		]);
		expect(contacts).toEqual([
			{ role: 'Presstjänsten', organisation: 'Norsjö kommun', emails: ['press@norsjo.example'] },
		]);
		expect(problems).toEqual([['vcard-left-out', { properties: 'KIND group', cards: 1 }, undefined]]);
	});

	it('is in doubt where its name is not parted, or where title and role differ', async () => {
		const { drafts } = await read([
			...card('FN:Xyzzy Qwert', 'ORG:Bolaget AB', 'TITLE:Chef'),
			...card('N:Ek;Bo', 'TITLE:Chef', 'ROLE:Leder'),
		]);
		expect(drafts.map(({ doubts }) => doubts.map(({ field, readings }) => [field, readings]))).toEqual([
			[['person', [{ given: 'Xyzzy', family: 'Qwert' }, null]]],
			[['role', ['Chef', 'Leder']]],
		]);
	});

	it.each([
		['0701012387', '0701012387'],
		['tel: 0701012387', '0701012387'],
		['tel:+46-70-1012387;phone-context=+46', '+46-70-1012387'],
		['TEL:0701012387;ext=12;isub=3', { number: '0701012387', extension: '12' }],
		['0701012387 ;ext=12', { number: '0701012387', extension: '12' }],
		['0701012387;ext', '0701012387'],
		['0701012387;ankn 12', { number: '0701012387', extension: '12' }],
		['0701012387\\; ankn 12', { number: '0701012387', extension: '12' }],
		['0701012387\\, ankn 12', { number: '0701012387', extension: '12' }],
		['0701012387 (jour)', { number: '0701012387', label: 'jour' }],
	])('has a number that could be of a person, written %j', async (value, expected) => {
		const { contacts, problems } = await read(card('N:Ek;Bo', 'TITLE:Chef', `TEL:${value}`));
		expect(problems).toEqual([]);
		expect(contacts[0]?.phones).toEqual([expected]);
	});

	it.each(['19900101-2385', '19900101-2385;ext=1', 'tel:19900101-2385', '0701012387 (19900101-2385)'])(
		'has no number of a person: %s',
		async (value) => {
			const { contacts, problems } = await read(card('N:Ek;Bo', 'TITLE:Chef', `TEL:${value}`));
			expect(problems).toMatchObject([['personal-identity-number', {}, 5]]);
			expect(contacts[0]?.phones).toBe(undefined);
		},
	);

	it('that is broken is told by its line, and the rest is read', async () => {
		const { contacts, problems } = await read([
			'skräp',
			...card(
				'N:Ek;Bo',
				'TITLE:Chef',
				'en rad utan kolon',
				'TEL:12',
				'EMAIL:inte en adress',
				'EMAIL:bo@gmail.com',
				'NOTE:Nr 19900101-2385',
				'TEL:19900101-2385',
			),
			'BEGIN:VCARD',
			'N:Falk;Siv',
			'TITLE;CHARSET=X-OKÄND;ENCODING=QUOTED-PRINTABLE:=E5',
			`NOTE:${'x'.repeat(20_001)}`,
			...card('X-NOTHING:1'),
		]);
		expect(contacts).toEqual([
			{ role: 'Chef', person: { given: 'Bo', family: 'Ek' } },
			{ person: { given: 'Siv', family: 'Falk' } },
		]);
		expect(problems).toEqual([
			['vcard-line-invalid', { reason: 'outside' }, 1],
			['vcard-line-invalid', { reason: 'no-value' }, 6],
			['phone-invalid', { value: '12' }, 7],
			['email-invalid', { value: 'inte en adress' }, 8],
			['email-private-domain', { domain: 'gmail.com' }, 9],
			['personal-identity-number', { masked: '1990****-****' }, 10],
			['personal-identity-number', { masked: '1990****-****' }, 11],
			['vcard-not-ended', {}, 13],
			['vcard-line-invalid', { reason: 'encoding' }, 15],
			['vcard-too-long', { maximum: 20_000 }, 16],
			['vcard-without-name', {}, 17],
		]);
	});

	it('within another is passed over', async () => {
		const { contacts } = await read(
			card(
				'N:Ek;Bo',
				'TITLE:Chef',
				'AGENT:',
				'BEGIN:VCARD',
				'N:Falk;Siv',
				'TITLE:Assistent',
				'END:VCARD',
				'TEL:0980-319 200',
			),
		);
		expect(contacts).toEqual([{ role: 'Chef', person: { given: 'Bo', family: 'Ek' }, phones: ['0980-319 200'] }]);
	});

	it.runIf(isLongRun)('beyond so many that a directory has no use for them is told', async () => {
		const { drafts, problems } = await read('BEGIN:VCARD\nN:Ek;Bo\nTITLE:Chef\nEND:VCARD\n'.repeat(50_001));
		expect(drafts).toHaveLength(50_000);
		expect(problems).toEqual([['vcard-too-many', { maximum: 50_000 }, 200_001]]);
	});
});

describe('the cards of a directory such as this', () => {
	const directory = fixtureDirectory();
	const told = directory.contacts.filter(({ status }) => status !== 'ended');
	const phonesOf = ({ phones }: Contact) =>
		phones.map(({ number, label, extension, hours }) => ({ number, label, extension, hours }));

	it.each(textForms.map((format) => [format.label, format] as const))(
		'are read back from %s as they were',
		async (_, format) => {
			const { drafts, problems } = await read(writeAll(format, directory));
			const contacts = drafts.filter(({ kind }) => kind === 'contact');
			expect(
				contacts.map(({ id, fields: { phones, ...fields } }) => ({
					id,
					role: fields['role'],
					organisation: fields['organisation'],
					person: fields['person'],
					emails: fields['emails'] ?? [],
					topics: fields['topics'] ?? [],
					note: fields['note'],
					verified: fields['verified'],
					phones: (
						(phones ?? []) as (string | { number: string; label?: string; extension?: string; hours?: string })[]
					).map((phone) => {
						const { number, label, extension, hours } = typeof phone === 'string' ? { number: phone } : phone;
						return { number: parsePhone(number), label, extension, hours };
					}),
				})),
			).toEqual(
				told.map((contact) => ({
					id: contact.id,
					role: contact.role,
					organisation: contact.organisation.name,
					person: contact.person && { given: contact.person.given, family: contact.person.family },
					emails: contact.emails,
					topics: contact.topics,
					note: contact.note,
					verified: contact.verified,
					phones: phonesOf(contact),
				})),
			);
			expect(problems).toEqual([]);
			expect(contacts.flatMap(({ doubts }) => doubts)).toEqual([]);
		},
	);
});
