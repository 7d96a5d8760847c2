import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../../src/importers/read-drafts.ts';

/** What is read of some lines, each contact in a line of its own. */
async function read(text: string, name = 'text.txt') {
	const { drafts, problems } = await readDrafts({ path: name, content: new TextEncoder().encode(text) }, {});
	const contacts = drafts.filter(({ kind }) => kind === 'contact');
	return { contacts: contacts.map(({ fields }) => sentence(fields)), drafts: contacts, problems };
}

function sentence(fields: Readonly<Record<string, unknown>>): string {
	const { given, family } = (fields['person'] ?? {}) as { given?: string; family?: string };
	const phones = ((fields['phones'] ?? []) as (string | { number: string; label?: string })[]).map((phone) =>
		typeof phone === 'string' ? phone : `${phone.number} (${phone.label})`,
	);
	const areas = [fields['place'] ?? [], fields['municipalities'] ?? []].flat();
	const parts = [
		[given, family].filter(Boolean).join('_'),
		fields['role'],
		fields['organisation'],
		areas.join('+'),
		phones.join('+'),
		((fields['emails'] ?? []) as string[]).join('+'),
	];
	return parts
		.map((part) => part ?? '')
		.join(' | ')
		.replace(/(?: \| )+$/u, '');
}

describe('a line of contacts', () => {
	it.each([
		[
			'För mer information kontakta: Anna Berg, kommunikatör, Norsjö kommun, 0918-140 00, anna.berg@norsjo.example',
			['Anna_Berg | Kommunikatör | Norsjö kommun | Norsjö | 0918-140 00 | anna.berg@norsjo.example'],
		],
		[
			'För mer information, kontakta Anna Berg, kommunikatör, tfn 0980-319 200 eller Bo Ek, samordnare, mobil 070-174 06 05.',
			['Anna_Berg | Kommunikatör |  |  | 0980-319 200', 'Bo_Ek | Samordnare |  |  | 070-174 06 05 (mobil)'],
		],
		[
			'Kontakt:\nAnna Berg, samordnare för trygghet, säkerhet och brott, Norsjö kommun',
			['Anna_Berg | Samordnare för trygghet, säkerhet och brott | Norsjö kommun | Norsjö'],
		],
		[
			'Namn\tTitel\tOrganisation\nAnna Berg\tEnhetschef, individ och familj\tNorsjö kommun',
			['Anna_Berg | Enhetschef, individ och familj | Norsjö kommun | Norsjö'],
		],
		['Kontakt: Anna Berg, kommunikatör, och Bo Ek, samordnare', ['Anna_Berg | Kommunikatör', 'Bo_Ek | Samordnare']],
		['Kontakt: Anna Berg och Bo Ek, samordnare', ['Anna_Berg | Samordnare', 'Bo_Ek | Samordnare']],
		['Presskontakt: Anna Berg, 0980-319 200', ['Anna_Berg | Presskontakt |  |  | 0980-319 200']],
		[
			'Kontakter för kommunerna:\nMalå: Nina Ros, Norsjö: Bo Ek',
			['Nina_Ros |  | Malå kommun | Malå', 'Bo_Ek |  | Norsjö kommun | Norsjö'],
		],
		[
			'Kontakt\nMalå kommuns säkerhetssamordnare Anna Berg\nLänsstyrelsen i Norrbotten: Bo Ek, länsråd',
			['Anna_Berg | Säkerhetssamordnare | Malå kommun | Malå', 'Bo_Ek | Länsråd | Länsstyrelsen i Norrbottens län'],
		],
		['Kontakt:\nANNA BERG, KOMMUNCHEF', ['Anna_Berg | Kommunchef']],
		[
			'Kontakt:\nNamn: Anna Berg\nTitel: Kommunchef\nTelefon: 0980-319 200\nOrganisation: Malå kommun',
			['Anna_Berg | Kommunchef | Malå kommun | Malå | 0980-319 200'],
		],
		[
			'Med vänliga hälsningar\nBo Ek\nkommunchef\nMalå kommun\n0980-319 200',
			['Bo_Ek | Kommunchef | Malå kommun | Malå | 0980-319 200'],
		],
		[
			'Kontakter för polisen i Västerbotten:\nAnna Berg, Umeå',
			['Anna_Berg | Kontakt för polisen | Polisen i Västerbotten | Umeå'],
		],
		['Kontakt:\nAnna-Karin von Essen, länsråd', ['Anna-Karin_von Essen | Länsråd']],
		[
			'Kontakt: Anna Berg (samordnare), Piteå kommun, anna.berg(at)pitea.example',
			['Anna_Berg | Samordnare | Piteå kommun | Piteå |  | anna.berg@pitea.example'],
		],
		[
			'Kontakt: Anna Berg, enhetschef på Migrationsverket i Boden, 0980-319 200, eller till presschef Bo Ek, 0980-319 201.',
			['Anna_Berg | Enhetschef | Migrationsverket | Boden | 0980-319 200', 'Bo_Ek | Presschef |  |  | 0980-319 201'],
		],
		[
			'Kontakt:\nAnna Berg, chef, 0980-319 200\nPresstjänst: 0980-319 201, press@mala.example',
			['Anna_Berg | Chef |  |  | 0980-319 200', ' | Presstjänst | Malå kommun |  | 0980-319 201 | press@mala.example'],
		],
		[
			'Kontakt\n\nAnna Berg\n\nMalå kommun\n\nBo Ek\n\nNorsjö kommun',
			['Anna_Berg |  | Malå kommun | Malå', 'Bo_Ek |  | Norsjö kommun | Norsjö'],
		],
		[
			'Kontakt\n\nMalå kommun\n\nAnna Berg\n\nNorsjö kommun\n\nBo Ek',
			['Anna_Berg |  | Malå kommun | Malå', 'Bo_Ek |  | Norsjö kommun | Norsjö'],
		],
		[
			'Kontakter:\nNorsjö kommun: Anna Berg, chef; Bo Ek, chef',
			['Anna_Berg | Chef | Norsjö kommun | Norsjö', 'Bo_Ek | Chef | Norsjö kommun | Norsjö'],
		],
		[
			'Kontakt:\nKommunchef: Anna Berg, 0980-319 200, Kommunikatör: Bo Ek, 0980-319 201',
			['Anna_Berg | Kommunchef |  |  | 0980-319 200', 'Bo_Ek | Kommunikatör |  |  | 0980-319 201'],
		],
		['Kontakt:\nTel 031-390 06 51 / 070-174 06 51, Anna Berg', ['Anna_Berg |  |  |  | 031-390 06 51+070-174 06 51']],
		[
			'Kontakt:\nAnna Berg, samordnare, trygghet och säkerhet, 0980-319 200\nBo Ek, verksamhetschef, mottagningen, 0980-319 201',
			[
				'Anna_Berg | Samordnare, trygghet och säkerhet |  |  | 0980-319 200',
				'Bo_Ek | Verksamhetschef, mottagningen |  |  | 0980-319 201',
			],
		],
		['Kontakt: Anna Berg (S), kommunalråd (S)', ['Anna_Berg | Kommunalråd (S)']],
		[
			'Kontakt:\nAnna Berg och Bo Ek, rektorer, 0980-319 200 respektive 0980-319 201',
			['Anna_Berg | Rektor |  |  | 0980-319 200', 'Bo_Ek | Rektor |  |  | 0980-319 201'],
		],
		[
			'Kontakt:\nAnna Berg, respektive Bo Ek, kommunpoliser, 0980-319 200 respektive 0980-319 201',
			['Anna_Berg | Kommunpolis |  |  | 0980-319 200', 'Bo_Ek | Kommunpolis |  |  | 0980-319 201'],
		],
		[
			'Kontakter:\nMalå\nBo Ek, chef, 0980-319 201\nÖvriga\nEva Lund, länsstyrelsen, 0980-319 202',
			['Bo_Ek | Chef | Malå kommun | Malå | 0980-319 201', 'Eva_Lund |  | Länsstyrelsen |  | 0980-319 202'],
		],
		['Kontakt:\nSamordnare, Anna Berg, 0980-\n319 200', ['Anna_Berg | Samordnare |  |  | 0980-319 200']],
		['Kontakt:\nAnna Berg, säker-\nhetschef, Norr-\noch Västerbotten', ['Anna_Berg | Säkerhetschef']],
		[
			'Kontakt:\nKommunikationschef, 0980-319 201\nEnhetschef, 0980-319 202\nRektor, 0980-319 203\nrektor@mala.example',
			[
				' | Kommunikationschef |  |  | 0980-319 201',
				' | Enhetschef |  |  | 0980-319 202',
				' | Rektor | Malå kommun |  | 0980-319 203 | rektor@mala.example',
			],
		],
		[
			'Kontakt:\nMalå kommun\nKommunchef, 0980-319 201\nRektor, 0980-319 202',
			[' | Kommunchef | Malå kommun | Malå | 0980-319 201', ' | Rektor | Malå kommun | Malå | 0980-319 202'],
		],
		[
			'Kontakt:\n- Anna Berg, chef, 0980-319 200\n- Bo Ek, rektor, 0980-319 201\n- Växel 0980-319 210',
			[
				'Anna_Berg | Chef |  |  | 0980-319 200+0980-319 210 (växel)',
				'Bo_Ek | Rektor |  |  | 0980-319 201+0980-319 210 (växel)',
			],
		],
		['Kontakt: Anna Strandvakt, chef. Ring 112 om det brinner.', ['Anna_Strandvakt | Chef']],
	])('%s', async (text, contacts) => {
		expect((await read(text)).contacts).toEqual(contacts);
	});

	it.each([
		['somebody who is quoted', 'Det blir bra, säger Anna Berg, kommunalråd i Malå kommun.'],
		['a switchboard', 'Kontakt: Malå kommun, växel 0980-319 200, kommun@mala.example'],
		['the name of a place', 'Kontakt\nStora Torget, Malå'],
		['a day', 'Kontakt\nMåndag Den 4 Maj'],
		['a line of more numbers than anybody has', `Kontakt\nSamordnare: ${'0980-319 200 '.repeat(15)}`],
		[
			'whom a sentence among contacts tells of',
			'Kontakt\nÅklagare Anna Berg leder utredningen och säger inget mer nu.',
		],
	])('gives no contact for %s', async (_, text) => {
		const { contacts, problems } = await read(text);
		expect(contacts).toEqual([]);
		expect(problems.map(({ code }) => code)).toEqual(['release-without-contact']);
	});

	it('is in doubt where a name may be another, a place is misspelt or an organisation follows from the address alone', async () => {
		const { drafts } = await read('Kontakt:\nBerg, Anna, kommunchef\nMaiå: Bo Ek\nSiv Falk, siv@norsjo.example, chef');
		expect(
			drafts.map(({ doubts }) => doubts.map(({ field, about, readings }) => [field, about.code, readings[0]])),
		).toEqual([
			[['person', 'reading-guessed', { given: 'Anna', family: 'Berg' }]],
			[
				['organisation', 'reading-guessed', 'Malå kommun'],
				['place', 'reading-repaired', 'Malå'],
			],
			[['organisation', 'reading-guessed', 'Norsjö kommun']],
		]);
	});

	it('is in doubt about a post that only its place tells of', async () => {
		const { contacts, drafts } = await read('Kontakt: Anna Berg, sommarvärldar, 0980-319 200');
		expect(contacts).toEqual(['Anna_Berg | Sommarvärldar |  |  | 0980-319 200']);
		expect(drafts[0]?.doubts.map(({ field, readings }) => [field, readings])).toEqual([
			['role', ['Sommarvärldar', null]],
		]);
	});

	it.each([
		['Pressansvarig Trafikverket Norr, 0980-319 200', [' | Pressansvarig Trafikverket Norr |  |  | 0980-319 200']],
		['VD Norsjö Bostäder AB, 0980-319 200', [' | VD Norsjö Bostäder AB |  |  | 0980-319 200']],
		['Kommunikatör Folktandvården Flen, 0980-319 200', [' | Kommunikatör Folktandvården Flen |  |  | 0980-319 200']],
		['Projektledare Trygga Norsjö: 0980-319 200', [' | Projektledare Trygga Norsjö |  |  | 0980-319 200']],
	])('names nobody and asks nothing where a post ends with an organisation or a place: %s', async (line, contacts) => {
		const { contacts: found, drafts } = await read(`Kontakt:\n${line}`);
		expect(found).toEqual(contacts);
		expect(drafts.flatMap(({ doubts }) => doubts.map(({ field }) => field))).not.toContain('person');
	});

	it('asks whether a post ends with a name that nothing else tells of, and names nobody until then', async () => {
		const { contacts, drafts } = await read('Kontakt:\nChef Individ Familj, 0980-319 200');
		expect(contacts).toEqual([' | Chef Individ Familj |  |  | 0980-319 200']);
		expect(drafts[0]?.doubts.map(({ field, about, readings }) => [field, about.args, readings])).toEqual([
			['role', { read: 'Chef Individ Familj' }, ['Chef Individ Familj', 'Chef']],
			['person', { read: 'Chef Individ Familj' }, [null, { given: 'Individ', family: 'Familj' }]],
		]);
	});

	it('has the organisation that the release says that it comes from, and is in doubt where its name only stands there', async () => {
		const organisationsOf = async (head: string) => {
			const { drafts } = await read(`${head}\n\nAllt är bra.\n\nKontakt: Anna Berg, chef`);
			return drafts.map(({ fields, doubts }) => [fields['organisation'], doubts.length]);
		};
		expect(await organisationsOf('Pressmeddelande från Malå kommun')).toEqual([['Malå kommun', 0]]);
		expect(await organisationsOf('Malå kommun')).toEqual([['Malå kommun', 1]]);
		expect(await organisationsOf('Malå kommun\nNorsjö kommun')).toEqual([[undefined, 0]]);
		expect(await organisationsOf('Malå kommun: nu bygger vi')).toEqual([[undefined, 0]]);
	});

	it('is sure of a number of which one letter was taken for a digit, and in doubt about one of which two were', async () => {
		const { contacts, drafts } = await read('Kontakt:\nAnna Berg, 0980-3l9 200\nBo Ek, O980-3l9 201');
		expect(contacts).toEqual(['Anna_Berg |  |  |  | 0980-319 200', 'Bo_Ek |  |  |  | 0980-319 201']);
		expect(drafts.map(({ doubts }) => doubts.map(({ about }) => about.args))).toEqual([
			[],
			[{ written: 'O980-3l9 201', read: '0980-319 201' }],
		]);
	});

	it('is refused with a personal identity number in it, which is never repeated, wherever its line breaks', async () => {
		const { contacts, problems, drafts } = await read(
			'Kontakt:\nAnna Berg, 19900101-2385, chef\nBo Ek, chef\nSiv Falk, 19900101-\n2385, chef',
		);
		expect(contacts).toEqual(['Bo_Ek | Chef']);
		expect(problems.map(({ code, location }) => [code, location.position])).toEqual([
			['personal-identity-number', { line: 2, column: 1 }],
			['personal-identity-number', { line: 4, column: 1 }],
		]);
		expect(JSON.stringify([drafts, problems])).not.toContain('0101');
	});

	it('is told of an address for private mail, which is left out', async () => {
		const { contacts, problems } = await read('Kontakt: Anna Berg, chef, anna@gmail.com');
		expect(contacts).toEqual(['Anna_Berg | Chef']);
		expect(problems.map(({ code }) => code)).toEqual(['email-private-domain']);
	});

	it('says that nobody holds a post, where a table says so', async () => {
		const { drafts } = await read('Kommun\tNamn\tFunktion\tTelefon\nMalå\tVakant\tSamordnare\t0980-319 200');
		expect(drafts.map(({ fields }) => fields)).toEqual([
			{
				role: 'Samordnare',
				organisation: 'Malå kommun',
				municipalities: ['Malå'],
				status: 'vacant',
				phones: ['0980-319 200'],
			},
		]);
	});

	it('is read with its number however many are in one paragraph', async () => {
		const given = 'Anna Bo Siv Nina Mats Eva Per Lars Ulla Ola Karin Jan Sara Åke'.split(' ');
		const people = given.map((name, index) => `${name} Ek, chef, 0980-319 2${10 + index}`);
		expect((await read(`Kontakt:\n${people.join(', ')}`)).contacts).toEqual(
			given.map((name, index) => `${name}_Ek | Chef |  |  | 0980-319 2${10 + index}`),
		);
	});

	it('is read once where a release says it twice', async () => {
		const line = 'Anna Berg, chef, Malå kommun, 0980-319 200';
		expect((await read(`Kontakt: ${line}\n\nPresskontakt: ${line}`)).contacts).toHaveLength(1);
	});

	it('takes the day of the release, and no day to come', async () => {
		const text = 'Den 4 september 2026\nKontakt: Anna Berg, chef';
		const bytes = new TextEncoder().encode(text);
		const dayOn = async (today: string) => {
			const { drafts } = await readDrafts({ path: 'a.txt', content: bytes }, { today: today as never });
			return drafts[0]?.fields['verified'];
		};
		expect([await dayOn('2026-12-01'), await dayOn('2026-08-01')]).toEqual(['2026-09-04', undefined]);
	});

	it('is in a text of a few thousand lines, and those beyond are told', async () => {
		const { problems } = await read(`Kontakt: Anna Berg, chef\n${'\n'.repeat(5001)}Kontakt: Bo Ek, chef`);
		expect(problems.map(({ code }) => code)).toEqual(['release-too-long']);
	});
});
