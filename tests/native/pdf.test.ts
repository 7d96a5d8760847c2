import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../src/domain/directory.ts';
import { translator } from '../../src/i18n/translate.ts';
import { createPdfDocument } from '../../src/pdf/pdf-document.ts';
import { createPdfWriter } from '../../src/pdf/pdf-writer.ts';
import { createLists, type ListView } from '../../src/views/list-view.ts';
import { nameIn, type ReadDocument, readDocument } from '../pdf-document.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';

const directory = fixtureDirectory();
const archive = directory.contacts.find(({ id }) => id === 'ystad-arkiv');
const phone = archive?.phones.find(({ number }) => number.digits === '+46701740605');
if (archive === undefined || phone === undefined) throw new Error('The fixture has no archive with a number');
const model: Contact = { ...archive, phones: [phone], note: undefined };
const writer = createPdfWriter(process.cwd());
const layouts = [
	['list', 'whole'],
	['poster', 'each'],
] as const;

type Layout = (typeof layouts)[number];

/** A list of given contacts under the title "Prov". */
function createList(contacts: readonly Contact[]): ListView {
	const sections = [{ heading: undefined, contacts }];
	return {
		selection: 'kommun=prov',
		page: '/kommun/prov/',
		fileName: '/kommun/prov',
		printoutName: '/kommun/prov',
		description: 'Prov',
		contacts,
		title: 'Prov',
		name: 'Prov',
		isWritten: false,
		sections,
	};
}

function writeWith([layout, codes]: Layout, contacts: readonly Contact[], of: Directory = directory) {
	return writer.write(layout, createPdfDocument(createList(contacts), of, 'sv', codes), '2026-11-01');
}

interface ReadText {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
}

/** The texts of each page, with where they stand on it, in points from the lower left. */
async function read(pdf: Uint8Array): Promise<{ pages: ReadText[][]; whole: string }> {
	const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
	const pages: ReadText[][] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(
			items.flatMap((item) => {
				if (!('str' in item)) return [];
				const [, , , , left = 0, bottom = 0] = item.transform as number[];
				return [{ text: item.str, left, right: left + item.width, bottom }];
			}),
		);
	}
	const whole = pages.map((page) => page.map(({ text }) => text).join('')).join('\n');
	return { pages, whole: whole.replace(/[\u200b\u00ad]/gu, '') };
}

/** What the codes of a document say, in the order in which they stand in it: what is copied from it, and read aloud. */
function saidBy({ pages, fonts }: ReadDocument): string {
	const unicode = new Map(fonts.map((font) => [font.dictionary, font.unicode]));
	const said = pages.flatMap((page) => {
		let current: ReadonlyMap<number, string> | undefined;
		return page.operations.flatMap(({ operator, operands }) => {
			const dictionary = operator === 'Tf' ? page.fonts.get(String(operands[0])) : undefined;
			if (dictionary !== undefined) current = unicode.get(dictionary);
			if (operator !== 'TJ') return [];
			const codes = operands.flat().filter((part) => part instanceof Uint8Array);
			return codes.map((part) =>
				Array.from({ length: part.length / 2 }, (_, at) => current?.get(Buffer.from(part).readUInt16BE(at * 2))).join(
					'',
				),
			);
		});
	});
	return said.join('').replaceAll('\u200d', '').replace(/ +/gu, ' ');
}

const squeezed = (text: string) => text.replace(/[\s-]/gu, '');

describe.each(layouts)('a printed %s', (name, codes) => {
	const layout = [name, codes] as Layout;
	const write = (contacts: readonly Contact[], of?: Directory) => writeWith(layout, contacts, of);

	it('shows every sign as it was written, and takes nothing for an instruction', async () => {
		const note = String.raw`(\) Tj <</A 1>> EMC #panic("x") $a_b$ *fet* _kursiv_ [länk] @ref \ "citat" <etikett> = rubrik // slut`;
		const { whole } = await read(await write([{ ...model, title: '#set page(width: 1cm) $x$', note }]));
		expect(squeezed(whole)).toContain(squeezed('#set page(width: 1cm) $x$'));
		expect(squeezed(whole)).toContain(squeezed(note));
	});

	it('keeps the letters of Swedish and of the Sámi languages, and marks those that it lacks', async () => {
		const { whole } = await read(await write([{ ...model, title: 'Åsa Áđŋŧž Øst Æ 漢', note: undefined }]));
		expect(whole).toContain('Åsa Áđŋŧž Øst Æ ?');
	});

	it('shows Greek, Cyrillic and Arabic, and symbols', async () => {
		const note = 'Ελληνικά: Παπαδόπουλος. Русский: Иванова. Українська: Ґєїі. ★ ☎ ✉ ⚠\uFE0F → ✓';
		const { whole } = await read(await write([{ ...model, title: 'محمد علي', note }]));
		for (const word of ['Παπαδόπουλος', 'Иванова', 'Ґєїі', '★ ☎ ✉ ⚠ → ✓']) {
			expect(squeezed(whole)).toContain(squeezed(word));
		}
		expect(whole.normalize('NFKC')).toMatch(/محمد|دمحم/u);
		// What a sign stands for that there is none of. The paper asks one question of its own.
		expect(whole.replace('Stämmer något inte?', '')).not.toContain('?');
	});

	it('says of each sign what was written, whichever others look alike', async () => {
		const note = 'Lund‑bo – en-till. ∆ Δ. N̄ils Nina. نبيل يثرب, پرویز گلچین, أحمد آمنة';
		const url = 'https://mala-ort.example/a-b';
		const said = saidBy(await readDocument(await write([{ ...model, title: 'Anna-Maria', note, url }])));
		const written = ['Anna-Maria', 'Lund-bo', '– en-till', '∆ Δ', 'N̄ils Nina', 'mala-ort.example/a-b'];
		for (const text of [...written, 'نبيل يثرب', 'پرویز گلچین', 'أحمد آمنة']) expect(said).toContain(text);
	});

	it('holds of the typefaces only what it shows', async () => {
		const more = await write([{ ...model, note: 'محمد ★' }]);
		const latin = await write([model]);
		expect(more.length - latin.length).toBeLessThan(20_000);
	});

	it('keeps a very long name, an unbroken word and twelve numbers on the paper', async () => {
		const long: Contact = {
			...model,
			title: `${'Mycketlångt'.repeat(20)} ${'namn '.repeat(16)}`.trim(),
			role: 'Ett uppdrag\npå fem\nrader\nsom är\nlångt',
			phones: Array.from({ length: 12 }, () => phone),
		};
		const { pages, whole } = await read(await write([model, long, model]));
		expect(squeezed(whole)).toContain(squeezed(long.title));
		expect(whole.match(/070\D174\D06\D05/gu)?.length).toBe(14);
		for (const { right, left, bottom } of pages.flat()) {
			expect(left).toBeGreaterThan(40);
			expect(right).toBeLessThan(595.3 - 40);
			expect(bottom).toBeGreaterThan(20);
		}
	});

	it('splits no contact, and says title, age and page number on every page', async () => {
		const many = Array.from({ length: 90 }, (_, index) => ({
			...model,
			title: `Person ${String(index).padStart(3, '0')} Slut`,
			role: 'Ett uppdrag som tar\nfler rader än en',
		}));
		const { pages } = await read(await write(many));
		expect(pages.length).toBeGreaterThan(name === 'poster' ? 89 : 5);
		for (const [index, page] of pages.entries()) {
			const text = page.map((each) => each.text).join('');
			expect(text).toContain('Prov');
			expect(text).toContain(`Sida ${index + 1} av ${pages.length}`);
			expect(text).toContain('Den äldsta uppgiften kontrollerades 1');
			// As many names as ends of entries: none goes on over the end of the page.
			const names = text.match(/Person \d{3} Slut/gu)?.length ?? 0;
			expect(text.match(/070\D174\D06\D05/gu)?.length).toBe(names);
		}
		const whole = pages
			.flat()
			.map(({ text }) => text)
			.join(' ');
		for (const { title } of many) expect(whole.split(title)).toHaveLength(2);
	});

	it('begins no page for a contact that one has room for, however many lines each of its cells has', async () => {
		const words =
			'Samordnare för brottsförebyggande arbete, folkhälsa och trygghetsfrågor i kommunens alla skolor'.split(' ');
		for (let count = 1; count <= words.length; count++) {
			const role = words.slice(0, count).join(' ');
			for (const person of [undefined, model.person]) {
				for (const note of [undefined, role]) {
					const { pages } = await read(await write([{ ...model, person, role, title: role, note }]));
					expect(pages, `${role} (${person?.family}, ${note})`).toHaveLength(1);
				}
			}
		}
	});

	it('lets an entry that is longer than a page go on on the next, with nothing lost or said twice', async () => {
		const lines = Array.from({ length: 150 }, (_, index) => `Rad ${String(index).padStart(3, '0')} slut`);
		const { pages, whole } = await read(await write([model, { ...model, note: lines.join('\n') }, model]));
		expect(pages.length).toBeGreaterThan(2);
		for (const line of lines) expect(whole.split(line)).toHaveLength(2);
		const order = lines.map((line) => whole.indexOf(line));
		expect(order.toSorted((a, b) => a - b)).toEqual(order);
		for (const { bottom } of pages.flat()) expect(bottom).toBeGreaterThan(20);
	});

	it('links each number and address, however long', async () => {
		const url = `https://ystad.example/${'sida-'.repeat(20)}slut/`;
		const document = await getDocument({ data: await write([{ ...model, url }]), verbosity: 0 }).promise;
		const annotations: { url?: string }[] = await (await document.getPage(1)).getAnnotations();
		expect(new Set(annotations.map((each) => each.url))).toEqual(
			new Set(['tel:+46701740605', 'mailto:arkivet@ystad.example', url]),
		);
	});

	it('says so when there is nobody on it', async () => {
		const { whole } = await read(await write([]));
		expect(whole).toContain('Det finns inga kontakter här ännu.');
	});

	it('has the same bytes each time', async () => {
		expect(await write([model])).toEqual(await write([model]));
		const foreign = { ...model, note: 'محمد, Анна ★' };
		expect(await write([foreign])).toEqual(await write([foreign]));
	});

	it('is packed: little but compressed streams, and metadata that can be read by programs that know no PDF', async () => {
		const text = new TextDecoder('latin1').decode(await write(Array.from({ length: 40 }, () => model)));
		const objects = text.split(/^(?=\d+ 0 obj)/mu).slice(1);
		expect(objects.length).toBeGreaterThan(5);
		const bare = objects.filter((object) => !/\/Filter[ ]?\/FlateDecode/u.test(object.slice(0, 600)));
		const types = bare.map((object) => /\/Type ?\/(\w+)/u.exec(object)?.[1] ?? 'length');
		expect(types.filter((type) => type !== 'length').sort()).toEqual(['Catalog', 'Metadata', 'Pages']);
		expect(bare.find((object) => object.includes('/Metadata'))).toBeDefined();
		expect(text).toContain('pdfuaid:part');
	});

	it('says where the list is kept up to date once the site has an address', async () => {
		const published = { ...directory, site: { ...directory.site, url: 'https://www.kontakter.se/katalog/' } };
		expect((await read(await write([model], published))).whole).toContain('www.kontakter.se/katalog/kommun/prov');
		expect((await read(await write([model]))).whole).not.toContain('Aktuella uppgifter');
	});
});

describe('the typefaces of posters', () => {
	const writePoster = async (title: string) =>
		readDocument(await writeWith(['poster', 'each'], [{ ...model, title, note: undefined }]));
	const namesOf = ({ fonts }: ReadDocument) =>
		fonts.map(({ descriptor }) => descriptor && nameIn(descriptor, 'FontName'));

	it('are the same whoever is on them, and say joined letters as they were written', async () => {
		const joined = await writePoster('Steffen Skafte, offta');
		expect(namesOf(joined)).toHaveLength(2);
		expect(namesOf(joined)).toEqual(namesOf(await writePoster('Anna')));
		expect(saidBy(joined)).toContain('Steffen Skafte, offta');
	});

	it('are cut anew where a sign is not usual', async () => {
		const rare = await writePoster('Ŋaffŧu');
		expect(namesOf(rare)).not.toEqual(namesOf(await writePoster('Anna')));
		expect(saidBy(rare)).toContain('Ŋaffŧu');
	});
});

describe('the headings of a list', () => {
	const people = (name: string, length: number) =>
		Array.from({ length }, (_, index) => ({ ...model, title: `${name} ${index} Slut` }));

	it('are listed beside the pages, and those of posters are the names', async () => {
		const sections = ['Nära', 'Längre bort'].map((heading) => ({ heading, contacts: [model] }));
		const list = { ...createList([model, model]), sections };
		const titles = async (layout: 'list' | 'poster') => {
			const data = await writer.write(layout, createPdfDocument(list, directory, 'sv', 'whole'), '2026-11-01');
			const outline = await (await getDocument({ data, verbosity: 0 }).promise).getOutline();
			return outline.map(({ title }) => title);
		};
		expect(await titles('list')).toEqual(['Prov', 'Nära', 'Längre bort']);
		expect(await titles('poster')).toEqual(['Prov', model.title, model.title]);
	});

	const long = { ...model, title: 'Tvåan 0 Slut', note: 'En rad som är lång nog.\n'.repeat(90).trim() };
	it.each(
		[1, 14, 16, 17, 18, 19, 20, 21, 22, 23].flatMap((before) => [
			{ before, after: people('Tvåan', 3) },
			{ before, after: [long] },
		]),
	)('stand on the page of what they are of, after $before contacts', async ({ before, after }) => {
		const sections = [
			{ heading: 'Först', contacts: people('Ettan', before) },
			{ heading: 'Sedan', contacts: after },
		];
		const list = { ...createList(sections.flatMap(({ contacts }) => contacts)), sections };
		const { pages } = await read(
			await writer.write('list', createPdfDocument(list, directory, 'sv', 'whole'), '2026-11-01'),
		);
		const texts = pages.map((page) => page.map(({ text }) => text).join('|'));
		expect(texts.findIndex((text) => text.includes('Sedan'))).toBe(
			texts.findIndex((text) => text.includes('Tvåan 0 Slut')),
		);
		expect(texts.join('').match(/Slut/gu)).toHaveLength(before + after.length);
	});
});

describe('the lists of a directory', () => {
	it('are the whole, and one for each municipality, county, organisation and release, without ended posts', () => {
		const lists = createLists(directory, translator('sv'), 'sv');
		const { municipalities, counties, organisations, releases, contacts } = directory;
		const ready = lists.filter(({ printoutName }) => printoutName !== undefined);
		expect(ready).toHaveLength(1 + municipalities.length + counties.length + organisations.length + releases.length);
		expect(new Set(ready.map(({ printoutName }) => printoutName)).size).toBe(ready.length);
		expect(new Set(lists.map(({ selection }) => selection)).size).toBe(lists.length);
		expect(lists.filter(({ printoutName }) => printoutName === undefined).map(({ selection }) => selection)).toEqual(
			expect.arrayContaining(['typ=kommun']),
		);
		expect(contacts.some(({ status }) => status === 'ended')).toBe(true);
		for (const { sections } of lists) {
			for (const contact of sections.flatMap((section) => section.contacts)) expect(contact.status).not.toBe('ended');
		}
	});

	it('put who is near before who covers the county', () => {
		const first = createLists(fixtureDirectory('content'), translator('sv'), 'sv').find(
			({ printoutName }) => printoutName === '/kommun/mala',
		);
		expect(first?.sections.map(({ heading, contacts }) => [heading, contacts.map(({ title }) => title)])).toEqual([
			['I kommunen', ['Nina Olofsdotter']],
			['För hela Västerbottens län', ['Ronnie Adolfsson', 'Tony Bohman', 'Christer Normark']],
		]);
	});
});

it('the writer says what is missing', () => {
	expect(() => createPdfWriter('/nowhere')).toThrow(/Cannot find module 'fontkitten'/u);
});
