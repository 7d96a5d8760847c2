import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { getSeverity } from '../../../src/domain/severity.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { readSource } from '../../../src/importers/source-text.ts';
import { readYamlMapping } from '../../../src/importers/yaml-document.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';

const valid = readContentFiles(join(import.meta.dirname, '../../fixtures/broken/_valid'));
const entry = 'contacts/ystad-arkiv.yaml';
const encode = (text: string) => new TextEncoder().encode(text);

/** Lines 1 to 3 of every contact below. */
const head = 'role: Arkivarie\norganisation: ystad\nverified: 2026-01-10\n';

function read(files: Readonly<Record<string, string>>) {
	const added = Object.entries(files).map(([path, text]) => ({ path, content: encode(text) }));
	return readContentFolder([...valid.filter(({ path }) => !(path in files)), ...added], '2026-11-23' as IsoDate);
}

const readContact = (lines: string) => read({ [entry]: head + lines });

const formatReport = (problems: readonly Problem[]) => formatForTerminal(problems, 'sv', 'content');

function formatPosition({ code, location: { position } }: Problem): string {
	return position === 'unavailable' ? code : `${code} ${position.line}:${position.column}`;
}

/** What stands under a contact's first three lines; where each problem is told; and lines that the Swedish report holds, in this order. */
const mistakes: readonly (readonly [what: string, lines: string, places: readonly string[], told: string])[] = [
	[
		'a colon in a text',
		'note: Ring först: växeln\n',
		['yaml-syntax 4:7'],
		`        note: Ring först: växeln
              ^
      Sätt citattecken runt texten:  [yaml-syntax]
        note: "Ring först: växeln"`,
	],
	[
		'a colon in a text with quotation marks of another kind',
		'note: ”Ring först: växeln”\n',
		['yaml-syntax 4:7'],
		'        note: "Ring först: växeln"',
	],
	[
		'a colon in a text that holds quotation marks',
		'note: Fråga efter "Anna": hon vet\n',
		['yaml-syntax 4:7'],
		`        note: 'Fråga efter "Anna": hon vet'`,
	],
	[
		'a group on the line of its key',
		'person: given: Ada\n',
		['yaml-syntax 4:9'],
		`      Skriv det som hör till nyckeln på egna rader under den:  [yaml-syntax]
        person:
          given: Ada`,
	],
	['no space after a colon', 'note:Ring\n', ['yaml-syntax 4:5'], '        note: Ring'],
	[
		'no space after a colon, and an address',
		'url:https://prov.example/\n',
		['yaml-syntax 4:4'],
		'        url: https://',
	],
	['a hard space after a colon', 'note:\u00a0Ring\n', ['yaml-syntax 4:5'], '        note: Ring'],
	[
		'no space after a colon in braces',
		'person: {given:Ada}\n',
		['yaml-syntax 4:15'],
		`                      ^
      Skriv ett mellanslag efter kolonet:  [yaml-syntax]
        person: {given: Ada}`,
	],
	[
		'a lost indent of an item in a list',
		'phones:\n  - 0480-00 00 00\n- 0480-00 00 01\n',
		['yaml-syntax 6:1'],
		'Ge raden lika många mellanslag före bindestrecket som raden ovanför',
	],
	[
		'a lost indent of an item with keys in a list',
		'phones:\n  - number: 0480-00 00 00\n    label: växel\n - number: 0480-00 00 01\n',
		['yaml-syntax 7:2'],
		'Raden hör till en lista men börjar inte lika långt in',
	],
	[
		'a lost indent of the first item in a list',
		'municipalities:\n- Malå\n  - Norsjö\n',
		['yaml-syntax 6:3'],
		'alla bindestreck i en lista ska stå rätt under varandra.',
	],
	['another sign than a colon', 'note = Ring\n', ['yaml-syntax 4:1'], 'Skriv nyckel, kolon, mellanslag och värde'],
	[
		'a lost indent at the end of a group',
		'person:\n  given: Ada\n  source: nytt\nfamily: Ek\n',
		['field-missing 5:3', 'key-outside-group 7:1'],
		`  7:1  Nyckeln ”family” hör till gruppen ”person”, men raden är inte indragen under den.
        family: Ek
        ^`,
	],
	[
		'a lost indent in a whole group',
		'person:\ngiven: Ada\nfamily: Ek\nsource: nytt\n',
		['key-outside-group 5:1', 'key-outside-group 6:1', 'key-outside-group 7:1'],
		`      Börja raden med mellanslag, så att den står rätt under gruppens andra nycklar:  [key-outside-group]
        person:
          given: Ada`,
	],
	[
		'too little indent in a list',
		'phones:\n  - number: 112\n  label: larm\n',
		['yaml-syntax 6:3'],
		`          label: larm
          ^
      Låt nycklar som hör ihop börja rätt under varandra`,
	],
	[
		'too little indent in a group',
		'person:\n    given: Ada\n  family: Ek\n',
		['yaml-syntax 6:3'],
		'Radens indrag stämmer',
	],
	['too much indent', 'person:\n  given: Ada\n    family: Ek\n', ['yaml-syntax 6:5'], 'Radens indrag stämmer inte'],
	[
		'a tab',
		'person:\n\tgiven: Ada\n',
		['yaml-tab 5:1'],
		`        →given: Ada
        ^
      Byt tabben mot två mellanslag.`,
	],
	['a tab after a dash', 'phones:\n  -\tnumber: 112\n    label: larm\n', ['yaml-tab 5:4'], '          -→number: 112'],
	['hard spaces as indent', 'person:\n\u00a0\u00a0given: Ada\n', ['yaml-syntax 5:1'], 'indragen med hårda mellanslag'],
	[
		'a missing dash',
		'emails:\n  - a@prov.example\n  b@prov.example\n',
		['yaml-syntax 6:3'],
		`          b@prov.example
          ^
      Börja raden med ”- ”, rätt under de andra raderna i listan:  [yaml-syntax]
          - b@prov.example`,
	],
	['no space after a dash', 'emails:\n  -a@prov.example\n', ['yaml-syntax 5:3'], '          - a@prov.example'],
	[
		'no space after the second dash',
		'emails:\n  - a@prov.example\n  -b@prov.example\n',
		['yaml-syntax 6:3'],
		'          - b@prov.example',
	],
	[
		'no space after the dash of a group',
		'phones:\n  -number: 112\n   label: larm\n',
		['yaml-syntax 5:3'],
		'  - number: 112',
	],
	['a long dash', 'emails:\n  – a@prov.example\n', ['yaml-syntax 5:3'], '          - a@prov.example'],
	['a bullet', 'emails:\n  • a@prov.example\n', ['yaml-syntax 5:3'], '          - a@prov.example'],
	['a star', 'emails:\n  * a@prov.example\n', ['yaml-syntax 5:3'], '          - a@prov.example'],
	['a dash with nothing after it', 'emails:\n  -\n  - a@prov.example\n', ['text-empty 5:4'], 'Texten är tom.'],
	[
		'a list on the line of its key',
		'emails: - a@prov.example\n',
		['yaml-syntax 4:9'],
		`      Skriv varje värde på en egen rad under nyckeln, med ”- ” först:  [yaml-syntax]
        emails:
          - info@kommun.example`,
	],
	['a dash at the beginning of a text', 'note: - ring\n', ['yaml-syntax 4:7'], '        note: "- ring"'],
	[
		'an unclosed quotation mark',
		'note: "Ring\nstatus: current\n',
		['yaml-syntax 4:7'],
		`        note: "Ring
              ^
      Sätt ett likadant citattecken sist i texten.`,
	],
	['quotation marks within quotation marks', 'note: "Ring "växeln""\n', ['yaml-syntax 4:14'], `note: 'Ring "växeln"'`],
	['an apostrophe within apostrophes', "note: 'Annas 'telefon'\n", ['yaml-syntax 4:15'], `"Annas 'telefon"`],
	['text after a quotation mark', 'note: "Ring" före tio\n', ['yaml-syntax 4:14'], `        note: '"Ring" före tio'`],
	['a comment right after a quotation mark', 'note: "Ring"#4\n', ['yaml-syntax 4:13'], 'Tecknet # står direkt efter'],
	[
		'an unclosed bracket',
		'municipalities: [Malå, Norsjö\nstatus: current\n',
		['yaml-syntax 4:17'],
		'        municipalities: [Malå, Norsjö\n                        ^',
	],
	[
		'a missing comma in braces',
		'person: {given: Ada family: Ek}\n',
		['yaml-syntax 4:17'],
		'Listan inom klamrar är inte hel',
	],
	['a sign with a meaning', 'note: @arkivet\n', ['yaml-syntax 4:7'], '        note: "@arkivet"'],
	['a bar before a text', 'note: | ring\n', ['yaml-syntax 4:9'], '        note: "| ring"'],
	['a backslash', 'note: "C:\\mapp"\n', ['yaml-syntax 4:10'], 'Använd enkla citattecken'],
	['a line of dots', '...\nnote: x\n', ['yaml-syntax 4:1'], '        ...\n        ^\n      Ta bort raden'],
	[
		'a text before a colon that no key is as long as',
		`${'a'.repeat(1100)}: x\n`,
		['yaml-syntax 4:1'],
		'än någon nyckel är lång',
	],
	['a key twice', 'role: Arkivarie\n', ['yaml-key-duplicate 4:1'], '        role: Arkivarie\n        ^'],
	[
		'a text in the place of a group',
		'person: Ada Ek\n',
		['field-type 4:9'],
		`  4:9  ”person” ska vara en grupp av nycklar med indrag, inte en text.
      Skriv så här:  [field-type]
        person:
          given: Ada`,
	],
	[
		'a group in the place of a list',
		'emails:\n  arkivet: a@prov.example\n',
		['field-type 5:3'],
		`inte en grupp.
      Skriv så här:  [field-type]
        emails:
          - info@kommun.example`,
	],
	[
		'a list in the place of a text',
		'note: [Ring, skriv]\n',
		['field-type 4:7'],
		'  4:7  ”note” ska vara en text, inte en lista.\n      Skriv så här:  [field-type]\n        note: …',
	],
	[
		'keys by names that every group of a program has',
		'constructor: x\ntoString: y\n__proto__: z\n',
		['key-unknown 4:1', 'key-unknown 5:1', 'key-unknown 6:1'],
		`Nyckeln ”constructor” finns inte.
      Nycklar som finns här: role, organisation,`,
	],
	[
		'an unknown key in a group',
		'phones:\n  - number: 112\n    etikett: larm\n',
		['key-unknown 6:5'],
		`Nyckeln ”etikett” finns inte i ”phones”.
      Nycklar som finns här: number, label, extension, hours.  [key-unknown]
        phones:
          - number:`,
	],
	[
		'a number that is none, without a list',
		'phones: 0411-12\n',
		['phone-invalid 4:9'],
		'”0411-12” är inget telefonnummer',
	],
	[
		'an extension of nothing',
		'phones: 0411-57 70 00, ankn 12\n',
		['phone-invalid 4:24'],
		'för sig som Anknytning (extension)',
	],
	[
		'a second number in brackets',
		'phones: 0411-57 70 00 (070-174 06 05)\n',
		['phone-invalid 4:9'],
		'är mer än ett nummer',
	],
	['words round a number', 'phones: fråga på 0411-57 70 00\n', ['phone-invalid 4:9'], 'är inte bara ett telefonnummer'],
	['a number that is none, in a list', 'phones:\n  - 112\n  - 0411-12\n', ['phone-invalid 6:5'], '”0411-12”'],
	['a number that is none, in a group without a dash', 'phones:\n  number: 0411\n', ['phone-invalid 5:11'], '”0411”'],
	[
		'a second place that is none',
		'municipalities: Norsjö, Mallå\n',
		['municipality-unknown 4:25'],
		'Menade du ”Malå”?',
	],
	[
		'the same in quotation marks',
		'municipalities: "Norsjö,  Mallå"\n',
		['municipality-unknown 4:27'],
		'Menade du ”Malå”?',
	],
	['the same on two lines', 'municipalities:\n  Norsjö,\n  Mallå\n', ['municipality-unknown 6:3'], 'Menade du ”Malå”?'],
	[
		'places with a word between them',
		'municipalities: Norsjö och Malå\n',
		['municipality-unknown 4:17'],
		'Flera skrivs [Malå,',
	],
	['a private address without a list', 'emails: ada@gmail.com\n', ['email-private-domain 4:9'], 'privat e-posttjänst'],
	[
		'two addresses on two lines',
		'emails:\n  a@prov.example\n  b@prov.example\n',
		['email-invalid 5:3'],
		'med ”- ” först',
	],
	[
		'the second address of a text',
		'emails: a@prov.example, b@\n',
		['email-invalid 4:25'],
		'”b@” är ingen e-postadress',
	],
	[
		'an address without a postal code',
		'visitingAddress: Storgatan 13\n',
		['postal-code-missing 4:18'],
		`Bara svenska adresser går att ange.  [postal-code-missing]
        visitingAddress: Storgatan 13, 939 31 Malå
        # eller
        visitingAddress:
          street: Storgatan 13
          postalCode: 939 31
          town: Malå`,
	],
	[
		'a foreign address',
		'postalAddress: Karl Johans gate 1, 0154 Oslo\n',
		['postal-code-missing 4:16'],
		'        postalAddress: Storgatan 13, 939 31 Malå\n        # eller\n        postalAddress:\n',
	],
	[
		'a postal code that is none, in a group',
		'visitingAddress:\n  street: Storgatan 13\n  postalCode: 9393\n  town: Malå\n',
		['postal-code-invalid 6:15'],
		'[postal-code-invalid]\n        visitingAddress:\n          street: Storgatan 13',
	],
	[
		'a telephone number that is none',
		'phones:\n  - 12\n',
		['phone-invalid 5:5'],
		'[phone-invalid]\n        phones:\n          - number: 0980-319 200',
	],
	[
		'an address that is none',
		'emails: a b\n',
		['email-invalid 4:9'],
		'[email-invalid]\n        emails:\n          - info@kommun.example',
	],
	[
		'a municipality that is none',
		'municipalities: [Xyzw]\n',
		['municipality-unknown 4:18'],
		'[municipality-unknown]\n        municipalities:\n          - Malå',
	],
	['a place that is none', 'place: Xyzw\n', ['municipality-unknown 4:8'], '[municipality-unknown]\n\n'],
	[
		'hours that nobody can read',
		'officeHours: Mo-Fr 9-25\n',
		['opening-hours-invalid 4:14'],
		'[opening-hours-invalid]\n        officeHours:\n          - Mo-Fr 09:00-12:00\n          - Th',
	],
	[
		'several times of a day in one row',
		'officeHours:\n  - Mo 09:00-12:00, 13:00-16:00\n',
		['opening-hours-invalid 5:5'],
		`är flera tider i en rad.
      Skriv dem på två rader:  [opening-hours-invalid]
        officeHours:
          - Mo-Fr 09:00-12:00
          - Mo-Fr 13:00-16:00`,
	],
	['an alias in other letters', 'aliases: Архив\n', ['alias-language-missing 4:10'], '”Архив”'],
];

describe('a mistake that a layperson makes', () => {
	it.each(mistakes)('%s', (_what, lines, positions, told) => {
		const { problems } = readContact(lines);
		expect(problems.map(formatPosition)).toEqual(positions);
		expect(formatReport(problems)).toContain(told);
	});

	it('is told in no word of the YAML library', () => {
		const report = mistakes.map(([, lines]) => formatReport(readContact(lines).problems)).join('\n');
		expect(report).not.toMatch(/\b(?:the|must|nested|mappings?|implicit|scalar|unexpected|allowed)\b/iu);
	});

	it('is mended by the line that is shown, where one is', () => {
		const advice = mistakes.flatMap(([what, lines]) => {
			const { problems } = readContact(lines);
			const shown = /\[yaml-syntax\]\n {8}(?<line>.*)$/mu.exec(formatReport(problems).split('\n\n')[0] ?? '')?.groups;
			return shown === undefined ? [] : [[what, shown['line']?.trim() ?? ''] as const];
		});
		expect(advice.length).toBeGreaterThan(20);
		for (const [what, line] of advice) {
			const { source } = readSource({
				path: entry,
				content: encode(line.startsWith('- ') ? `list:\n  ${line}` : line),
			});
			if (source === undefined) throw new Error(what);
			expect([what, readYamlMapping(source).problems]).toEqual([what, []]);
		}
	});

	it('is shown without what may be a password or a personal identity number, the caret in its place', () => {
		const { problems } = readContact('note: 19900101-2385: //ada:hemligt@prov.example\n');
		const report = formatReport(problems.filter(({ code }) => code === 'yaml-syntax'));
		expect(report).toContain('        note: 1990****-****: …@prov.example\n              ^\n');
		expect(report).not.toMatch(/hemligt|2385/u);
	});

	it('is shown within a long line as what stands round it', () => {
		const { problems } = readContact(
			`note: ${'a'.repeat(200)} "b": c ${'d'.repeat(200)}\nrole: "x" ${'e'.repeat(200)}\n`,
		);
		const shown = formatReport(problems)
			.split('\n')
			.filter((line) => line.startsWith('        '));
		expect(Math.max(...shown.map(({ length }) => length))).toBeLessThan(140);
	});
});

/** What stands under a contact's first three lines, where it is told, and the lines that are shown, which are to take the place of lines of it. */
const mended: readonly (readonly [lines: string, place: string, shown: string, whole: string])[] = [
	['officeHours:\n  - Måndag: 9-12\n', '5:5', '  - "Måndag: 9-12"', 'officeHours:\n  - "Måndag: 9-12"\n'],
	['officeHours: Måndag: 9-12\n', '4:14', 'officeHours: "Måndag: 9-12"', 'officeHours: "Måndag: 9-12"\n'],
	['officeHours:\n  - Obs: må: 9\n', '5:10', '  - "Obs: må: 9"', 'officeHours:\n  - "Obs: må: 9"\n'],
	['officeHours:\n  - Må: "9"\n', '5:5', `  - 'Må: "9"'`, `officeHours:\n  - 'Må: "9"'\n`],
	['topics:\n  - hjälp: alkohol\n', '5:5', '  - "hjälp: alkohol"', 'topics:\n  - "hjälp: alkohol"\n'],
	['topics:\n  - stod: alkohol\n', '5:5', '  - "stod: alkohol"', 'topics:\n  - "stod: alkohol"\n'],
	['topics: hjälp: alkohol\n', '4:9', 'topics: "hjälp: alkohol"', 'topics: "hjälp: alkohol"\n'],
	['aliases:\n  - Även: ANDT\n', '5:5', '  - "Även: ANDT"', 'aliases:\n  - "Även: ANDT"\n'],
	['note:\n  Obs: ring\n', '5:3', '  "Obs: ring"', 'note:\n  "Obs: ring"\n'],
	['emails:\n  - arkiv: a@prov.example\n', '5:5', '  - a@prov.example', 'emails:\n  - a@prov.example\n'],
	['municipalities:\n  - kommun: Malå\n', '5:5', '  - Malå', 'municipalities:\n  - Malå\n'],
	[
		'phones:\n  - växel: 0980-319 200\n',
		'5:5',
		'  - number: 0980-319 200\n    label: växel',
		'phones:\n  - number: 0980-319 200\n    label: växel\n',
	],
	[
		'phones:\n  växel: 0980-319 200\n',
		'5:3',
		'  - number: 0980-319 200\n    label: växel',
		'phones:\n  - number: 0980-319 200\n    label: växel\n',
	],
	[
		'phones:\n  - 112\n  - 0980-319 200\n    label: växel\n    hours: 8-9\n',
		'6:5',
		'  - number: 0980-319 200\n    label: växel\n    hours: 8-9',
		'phones:\n  - 112\n  - number: 0980-319 200\n    label: växel\n    hours: 8-9\n',
	],
	[
		'aliases:\n  - Arkiv\n    lang: sv\n',
		'5:5',
		'  - name: Arkiv\n    lang: sv',
		'aliases:\n  - name: Arkiv\n    lang: sv\n',
	],
	['note: Ring: a\n  mer text: b\n', '4:7', 'note: "Ring: a mer text: b"', 'note: "Ring: a mer text: b"\n'],
	['note: Obs:\n  ring först\n', '4:7', 'note: "Obs: ring först"', 'note: "Obs: ring först"\n'],
	['note: @arkiv\n  ring\n', '4:7', 'note: "@arkiv ring"', 'note: "@arkiv ring"\n'],
	['note: "Ring\n  först\nstatus: current\n', '4:7', 'note: "Ring först"', 'note: "Ring först"\nstatus: current\n'],
	[
		'topics: alkohol, "våld, hot"\n',
		'4:9',
		'topics:\n  - alkohol\n  - våld, hot',
		'topics:\n  - alkohol\n  - våld, hot\n',
	],
	[
		'topics: alkohol,\n  ”#metoo”\n',
		'4:9',
		'topics:\n  - alkohol\n  - "#metoo"',
		'topics:\n  - alkohol\n  - "#metoo"\n',
	],
	[
		'topics: "våld, hot", alkohol\n',
		'4:20',
		'topics:\n  - våld, hot\n  - alkohol',
		'topics:\n  - våld, hot\n  - alkohol\n',
	],
	[
		'emails: "a@prov.example", "b@prov.example"\n',
		'4:25',
		'emails:\n  - a@prov.example\n  - b@prov.example',
		'emails:\n  - a@prov.example\n  - b@prov.example\n',
	],
	['phones:\n  •\t0980-319 200\n', '5:3', '  - 0980-319 200', 'phones:\n  - 0980-319 200\n'],
];

describe('the lines that are shown under a mistake', () => {
	it.each(mended)('mend %j', (lines, place, shown, whole) => {
		const { problems } = readContact(lines);
		expect(problems.map(formatPosition)).toEqual([`yaml-syntax ${place}`]);
		const indented = shown.split('\n').map((line) => `        ${line}`);
		expect(formatReport(problems)).toContain(`[yaml-syntax]\n${indented.join('\n')}\n\n`);
		expect(readContact(whole).problems).toEqual([]);
	});

	it('are left out where the line does not tell where the text ends', () => {
		const report = formatReport(readContact('officeHours: [Måndag: 9-12]\n').problems);
		expect(report).toContain('utan role: "Samordnare: ungdom".  [yaml-syntax]\n\n');
	});

	it('are no colon in a text where the key is misspelt', () => {
		const { problems } = readContact('phones:\n  - numer: 0980-319 200\n');
		expect(problems.map(formatPosition)).toEqual(['field-missing 5:5', 'key-unknown 5:5']);
		expect(formatReport(problems)).toContain('Menade du ”number”?');
	});

	it('are shown once for several mistakes in a row', () => {
		const report = formatReport(readContact('person:\ngiven: Ada\nfamily: Ek\nsource: nytt\n').problems);
		expect(report.match(/^ {8}person:$/gmu)).toHaveLength(1);
		expect(report.match(/under gruppens andra nycklar[.:] {2}\[key-outside-group\]$/gmu)).toEqual([
			'under gruppens andra nycklar:  [key-outside-group]',
			'under gruppens andra nycklar.  [key-outside-group]',
			'under gruppens andra nycklar.  [key-outside-group]',
		]);
	});
});

describe('what a layperson plainly means', () => {
	it.each([
		['phones: 0411-577 000\n', 'phones:\n  - number: 0411-577 000\n'],
		['phones: 0411-577 000, 112\n', 'phones:\n  - number: 0411-577 000\n  - number: 112\n'],
		['phones:\n  - 0411-577 000\n  - 112\n', 'phones:\n  - number: 0411-577 000\n  - number: 112\n'],
		['phones:\n  number: 112\n  label: larm\n', 'phones:\n  - number: 112\n    label: larm\n'],
		['municipalities: Norsjö\n', 'municipalities: [Norsjö]\n'],
		['municipalities: Norsjö, Malå\n', 'municipalities: [Norsjö, Malå]\n'],
		['municipalities: 2418, Malå\n', 'municipalities: [Malå]\n'],
		['emails: a@prov.example\n', 'emails: [a@prov.example]\n'],
		['emails: a@prov.example, b@prov.example\n', 'emails: [a@prov.example, b@prov.example]\n'],
		['aliases: Arkivet\n', 'aliases: [Arkivet]\n'],
		['aliases: Arkivet, Ystad\n', 'aliases: ["Arkivet, Ystad"]\n'],
		['topics: alkohol, Alkohol , tobak, alkohol\n', 'topics: [alkohol, tobak]\n'],
		['topics: stöd "hemma"\n', 'topics: [\'stöd "hemma"\']\n'],
		['topics: "alkohol, tobak"\n', 'topics: [alkohol, tobak]\n'],
		['phones: 112, 112\n', 'phones: 112\n'],
		['namesake: ja\n', 'namesake: true\n'],
	])('%j is %j', (written, meant) => {
		const createContact = (lines: string) => {
			const { content, problems } = readContact(lines);
			expect(problems).toEqual([]);
			return content?.directory.contacts[0];
		};
		expect(createContact(written)).toEqual(createContact(meant));
	});

	it('is an area and a language, too', () => {
		const site = new TextDecoder().decode(valid.find(({ path }) => path === 'site.yaml')?.content as Uint8Array);
		const { content, problems } = read({
			'site.yaml': site.replace(/^languages:.*$/mu, 'languages: sv, en'),
			'organisations/ystad.yaml': 'name: Ystads kommun\nkind: kommun\narea: Norsjö, Norrbottens län\n',
		});
		expect(problems).toEqual([]);
		expect(content?.directory.site.languages).toEqual(['sv', 'en']);
		expect(content?.directory.organisations).toMatchObject([
			{ municipalities: [{ name: 'Norsjö' }], counties: [{ name: 'Norrbottens län' }] },
		]);
	});

	it('is no personal identity number where it is a telephone number', () => {
		expect(readContact('phones: 070 740 60 50\n').problems).toEqual([]);
		expect(readContact('phones:\n  - 070 740 60 50\n').problems).toEqual([]);
	});
});

describe('a name where an id is asked for', () => {
	const other = 'name: Polisregion Söder\nkind: polis\nparent: Ystads kommun\n';
	const release = '---\ntitle: Nytt samarbete\ndescription: Prov.\npublished: 2026-01-10\n---\n\nProv.\n';

	it.each<readonly [what: string, files: Record<string, string>, place: string, suggestion: string]>([
		['an organisation', { [entry]: head.replace('ystad', 'Ystads kommun') }, 'id-invalid 2:15', 'ystad'],
		[
			'an organisation, folded',
			{ [entry]: head.replace('ystad', 'ystads-kommun') },
			'organisation-unknown 2:15',
			'ystad',
		],
		[
			'an organisation by a misspelt name',
			{ [entry]: head.replace('ystad', 'Ystad kommun') },
			'id-invalid 2:15',
			'ystad',
		],
		['an organisation that is misspelt', { [entry]: head.replace('ystad', 'Ysdad') }, 'id-invalid 2:15', 'ystad'],
		['a file', { [entry]: head.replace('ystad', 'Ystad') }, 'id-invalid 2:15', 'ystad'],
		['a parent', { 'organisations/polis.yaml': other }, 'id-invalid 3:9', 'ystad'],
		[
			'who took over, by function',
			{ 'contacts/a.yaml': `${head.replace('Arkivarie', 'Kultursamordnare')}status: ended\nreplacedBy: Arkivarie\n` },
			'id-invalid 5:13',
			'ystad-arkiv',
		],
		[
			'who took over, by person',
			{
				[entry]: `${head}person:\n  given: Ada\n  family: Ek\n  source: nytt\n`,
				'contacts/a.yaml': `${head}status: ended\nreplacedBy: Ada Ek\n`,
			},
			'id-invalid 5:13',
			'ystad-arkiv',
		],
		[
			'a press release, in one word',
			{
				'press-releases/nytt-samarbete.mdx': release.replace('Nytt samarbete', 'Samarbete'),
				[entry]: `${head}person:\n  given: Ada\n  family: Ek\n  source: Samarbete\n`,
			},
			'person-source-unknown 7:11',
			'nytt-samarbete',
		],
		[
			'a golden query',
			{ 'golden-queries.yaml': 'queries:\n  - query: arkiv\n    contact: Arkivarie\n' },
			'id-invalid 3:14',
			'ystad-arkiv',
		],
	])('%s', (_what, files, where, suggestion) => {
		const { problems } = read(files);
		expect(problems.map(formatPosition)).toEqual([where]);
		expect(formatReport(problems)).toContain(`Menade du ”${suggestion}”?`);
	});

	it('is guessed from its first words, where they are those of one alone', () => {
		const kommun = (name: string) => `name: ${name}\nkind: kommun\n`;
		const files = {
			'organisations/norsjo-kommun.yaml': kommun('Norsjö kommun'),
			'organisations/mala-a.yaml': kommun('Malå norra'),
			'organisations/mala-b.yaml': kommun('Malå södra'),
		};
		const report = (name: string) => formatReport(read({ ...files, [entry]: head.replace('ystad', name) }).problems);
		expect(report('Norsjö')).toContain('Menade du ”norsjo-kommun”?');
		expect(report('Malå')).not.toContain('norsjo');
		expect(report('Malå')).not.toContain('mala-b');
	});

	it('is not guessed at where several have it', () => {
		const { problems } = read({
			'contacts/a.yaml': head,
			'contacts/b.yaml': `${head}status: ended\nreplacedBy: Arkivarie\n`,
		});
		expect(problems.map(formatPosition)).toEqual(['id-invalid 5:13']);
		expect(formatReport(problems)).toContain('Ange namnet på kontaktens fil, utan .yaml');
	});

	it('is a warning where it is the title of a press release', () => {
		const { content, problems } = read({
			'press-releases/a.mdx': release,
			[entry]: `${head}person:\n  given: Ada\n  family: Ek\n  source: nytt samarbete\n`,
		});
		expect(problems.map(formatPosition)).toEqual(['person-source-title 7:11']);
		expect(formatReport(problems)).toContain('source: a');
		expect(content).toBeDefined();
	});
});

describe('a comment after a text', () => {
	it.each<readonly [lines: string, places: readonly string[], told: string]>([
		[
			'note: Ring # 12\n',
			['yaml-comment-in-text 4:12'],
			`  4:12  Varning: Det som står från # och framåt är en kommentar, som inte publiceras.
        note: Ring # 12
                   ^
      Är det en anteckning till den som redigerar, så flytta den till en egen rad. Hör det till texten, så sätt citattecken runt alltihop:  [yaml-comment-in-text]
        note: "Ring # 12"`,
		],
		[
			'visitingAddress: Storgatan 13, 939 31 Malå #4\n',
			['yaml-comment-in-text 4:44'],
			'"Storgatan 13, 939 31 Malå #4"',
		],
		['topics:\n  - alkohol # osäkert\n', ['yaml-comment-in-text 5:13'], '          - "alkohol # osäkert"'],
		['phones:\n  - number: 112 # larm\n', ['yaml-comment-in-text 5:17'], '          - number: "112 # larm"'],
		['note: Ring\n  först # 12\n', ['yaml-comment-in-text 5:9'], 'inte note: Ring # 12 utan note: "Ring # 12".'],
		['aliases: [Arkiv # osäkert\n  ]\n', ['yaml-comment-in-text 4:17'], 'utan note: "Ring # 12".'],
	])('is a warning: %j', (lines, places, told) => {
		const { content, problems } = readContact(lines);
		expect(problems.map(formatPosition)).toEqual(places);
		expect(content).toBeDefined();
		expect(formatReport(problems)).toContain(told);
	});

	it('is told beside what is missing for it', () => {
		const { problems } = readContact('visitingAddress: Storgatan 13 #4, 939 31 Malå\n');
		expect(problems.map(({ code }) => code)).toContain('yaml-comment-in-text');
	});

	it.each([
		'note: "Ring" # osäkert\n',
		'aliases: [Arkiv, Ark] # fler?\n',
		'aliases: # fler?\n  - Arkiv\n  # och så\n',
		'note: # fyll i\n',
		'note: |\n  Ring # 12\n',
		'note: Ring#12\n',
		'# note: Ring # 12\n',
		'person: # vem\n  given: Ada\n  family: Ek\n  source: nytt\n\n# slut\n',
	])('is none in %j', (lines) => {
		expect(readContact(lines).problems).toEqual([]);
	});
});

describe('an entry of synonyms.yaml', () => {
	const told = (entry: string) => {
		const { problems } = read({
			'synonyms.yaml': `synonyms:\n  - words: knark\n    topics: narkotika\n  - ${entry}\n`,
		});
		return problems.filter(({ code }) => code !== 'synonym-topic-unknown');
	};

	it.each([
		['words: droger', 'Listan ”topics” är tom.', 'topics:\n          - alkohol'],
		['topics: narkotika', 'Listan ”words” är tom.', 'words:\n          - knark'],
	])('that has nothing but %s is told', (entry, what, example) => {
		const problems = told(entry);
		expect(problems.map(formatPosition)).toEqual(['list-empty 4:5']);
		expect(formatReport(problems)).toContain(what);
		expect(formatReport(problems)).toContain(`Skriv minst ett värde:  [list-empty]\n        ${example}`);
	});

	it('shows its words on lines of their own', () => {
		const problems = told('words: droger, "a, b"\n    topics: narkotika');
		expect(formatReport(problems)).toContain('\n          - words:\n              - droger\n              - a, b\n');
	});
});

describe('golden queries for a contact that is gone', () => {
	it('are told once, at the first', () => {
		const queries = ['borta', 'ystad-arkiv', 'borta', 'gone', 'borta'].map(
			(id) => `  - query: x\n    contact: ${id}\n`,
		);
		const { content, problems } = read({ 'golden-queries.yaml': `queries:\n${queries.join('')}` });
		expect(problems.map(({ code, location }) => [code, location.position])).toEqual([
			['golden-query-contact-unknown', expect.objectContaining({ line: 2 })],
			['golden-query-contact-unknown', expect.objectContaining({ line: 8 })],
		]);
		expect(content?.goldenQueries).toHaveLength(5);
	});
});

describe('two contacts with a person of one name in an organisation', () => {
	const person = 'person:\n  given: Ada\n  family: Ek\n  source: nytt\n';
	const namesakes = (first: string, second: string, third?: string) =>
		read({
			'contacts/a.yaml': head + person + first,
			'contacts/b.yaml': head + person + second,
			...(third === undefined ? {} : { 'contacts/c.yaml': head + person + third }),
		});

	it('are a warning, and built', () => {
		const { content, problems } = namesakes('', '');
		expect(problems.map((problem) => [formatPosition(problem), getSeverity(problem)])).toEqual([
			['contact-person-duplicate 5:3', 'warning'],
		]);
		expect(content?.directory.contacts).toHaveLength(3);
	});

	it.each([
		['namesake: true\n', ''],
		['', 'namesake: yes\n'],
		['namesake: ja\n', 'namesake: ja\n'],
	])('are none when one of them says so: %j and %j', (first, second) => {
		expect(namesakes(first, second).problems).toEqual([]);
	});

	it('are none when one of them has ended, whose person is told of instead', () => {
		expect(namesakes('', 'status: ended\n').problems.map(formatPosition)).toEqual(['contact-ended-with-person 5:3']);
	});

	it('are still one among the others of three', () => {
		expect(namesakes('', 'namesake: nej\n', 'namesake: ja\n').problems.map(formatPosition)).toEqual([
			'contact-person-duplicate 5:3',
		]);
	});
});

describe('a file that Notepad has saved in its own way', () => {
	const report = (path: string, content: Uint8Array) => {
		const { problems } = readContentFolder([...valid, { path, content }], '2026-11-23' as IsoDate);
		return formatReport(problems.filter(({ location }) => location.file === path));
	};
	const plain = encode(`${head}phones: [0480-00 00 00]\n`);

	it.each([
		['contacts/ny.yaml.txt', 'Byt namn på den till ”ny.yaml”.'],
		['pages/sv/nytt.mdx.TXT', 'Byt namn på den till ”nytt.mdx”.'],
		['synonyms.yaml.txt', 'Byt namn på den till ”synonyms.yaml”.'],
		['permalinks.csv.txt', 'Byt namn på den till ”permalinks.csv”.'],
		['kontakter/ny.yaml.txt', 'Flytta den till rätt mapp'],
	])('%s is told with the name that it should have', (path, told) => {
		expect(report(path, plain)).toContain(told);
	});

	it.each([
		['with the low byte first', [0xff, 0xfe], 0],
		['with the high byte first', [0xfe, 0xff], 1],
	])('as UTF-16 %s is told as such', (_, mark, low) => {
		const bytes = [...'role: Arkivarie\n'].flatMap((sign) => {
			const code = sign.charCodeAt(0);
			return low === 0 ? [code, 0] : [0, code];
		});
		expect(report('contacts/ny.yaml', Uint8Array.from([...mark, ...bytes]))).toContain(
			'UTF-16, som Anteckningar också kallar Unicode',
		);
	});
});

describe('a mistyped web address', () => {
	it.each([
		['htps//ada:hemligt@prov.example', '”htps//…@prov.example” är ingen webbadress.'],
		['https//ada:hem/ligt@x@prov.example', '”https//…@prov.example”'],
		['"https://ada:hemligt@pro v.example"', '”https://…@pro v.example”'],
	])('%s is told without what stands before its @', (url, told) => {
		const report = formatReport(readContact(`url: ${url}\n`).problems);
		expect(report).toContain(told);
		expect(report).not.toContain('ligt');
	});
});

describe('a slip in the glossary', () => {
	const page = '---\ntitle: Om\ndescription: Prov.\n---\n\nEtt <Term id="ord">ord</Term>.\n';
	const codesWith = (glossary: string) =>
		read({ 'glossary.yaml': glossary, 'pages/sv/om.mdx': page }).problems.map(({ code }) => code);

	it('is told once, and not of every word that stands in it', () => {
		expect(codesWith('terms:\n  - id: ord\n    term: Ord\n    x: [\n')).toEqual(['yaml-syntax']);
	});

	it('does not hide that a word is missing from one that can be read', () => {
		expect(codesWith('terms:\n  - id: annat\n    term: Annat\n    meaning: Något.\n')).toContain('term-unknown');
	});
});
