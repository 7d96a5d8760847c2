import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readImportOptions } from '../../../src/cli/import-options.ts';
import { readChoice, readConfirmation } from '../../../src/cli/import-questions.ts';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { getSeverity } from '../../../src/domain/severity.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { inLongRun, isLongRun } from '../../in-every-run.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const folders: string[] = [];
const archive = 'contacts/ystad-arkiv.yaml';

/** A fixture's content, and a place for sources beside it. */
function createContent(fixture = 'annat-natverk'): string {
	const around = mkdtempSync(join(tmpdir(), 'import-'));
	folders.push(around);
	const folder = join(around, 'content');
	cpSync(join('tests/fixtures', fixture), folder, { recursive: true });
	return folder;
}

function writeSource(content: string, name: string, text: string | Uint8Array): string {
	const path = join(content, '..', name);
	writeFileSync(path, text);
	return path;
}

const variablesFor = (content: string) => ({
	...process.env,
	CONTENT_DIR: content,
	BUILD_DATE: '2026-12-01',
	LC_ALL: 'sv_SE.UTF-8',
});

/** What a script of `package.json` starts once everything is set up, with nobody to ask. */
function run(script: 'import' | 'export', content: string, ...options: readonly string[]) {
	const [command = '', ...args] = scripts[script]?.split('with-setup.mjs --swedish ')[1]?.split(' ') ?? [];
	const { status, stdout, stderr } = spawnSync(command, [...args, ...options], {
		encoding: 'utf8',
		input: '',
		env: variablesFor(content),
	});
	return { status, said: (stdout + stderr).replaceAll(content, 'content') };
}

/** Runs the command at a terminal of its own, where each answer is typed when a question ends. */
async function answer(content: string, source: string, ...answers: readonly (string | (() => string))[]) {
	const child = spawn('script', ['-qec', `node src/cli/import.ts ${source}`, '/dev/null'], {
		env: variablesFor(content),
	});
	let said = '';
	let given = 0;
	// A letter may come in two pieces.
	child.stdout.setEncoding('utf8').on('data', (data) => {
		said += String(data);
		const asked = said.split(/hoppa över posten: |n = nej(?:, behåll)?\) /u).length - 1;
		for (const text of answers.slice(given, asked)) {
			child.stdin.write(typeof text === 'string' ? text : text());
			given++;
		}
	});
	const [status] = await once(child, 'close');
	return { status, said };
}

/** What the check would not pass. */
function findErrors(content: string) {
	const { problems } = readContentFolder(readContentFiles(content), '2026-12-01' as IsoDate);
	return problems.filter((problem) => getSeverity(problem) === 'error');
}

/** Every file of a folder with its bytes, the record of the last import too. */
function listFiles(folder: string): Record<string, string> {
	return Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
	);
}

const release = `Pressmeddelande
2026-11-20

Två kommuner prövar nya vägar. Prosan här är påhittad, och det är namnen också.

Kontakter för ingående kommuner:
Kommunal samordning ANDT/BRÅ: Malå: Ada Ek
Norsjö: Bo Ask, 0918-140 00
`;

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run import', { timeout: 120_000 }, () => {
	it('writes nothing where nobody can say yes, then what was shown, which the check passes, and puts it all back', () => {
		const content = createContent('broken/_valid');
		const before = listFiles(content);
		const source = writeSource(content, 'meddelande.txt', release);
		const shown = run('import', content, source);
		expect(shown.status).toBe(3);
		expect(shown.said).toMatch(/^4 nya, 0 ändrade, 0 som redan stämmer\./u);
		expect(shown.said).toContain('Kommunal samordning ANDT/BRÅ, Ada Ek, Malå kommun');
		expect(shown.said).toContain('Inget är skrivet');
		expect(listFiles(content)).toEqual(before);

		expect(run('import', content, source, '--yes', '--source', 'Ett påhittat pressmeddelande.').status).toBe(0);
		const written = listFiles(content);
		expect(Object.keys(written).filter((path) => !(path in before))).toEqual([
			'.import/.gitignore',
			'.import/last.json',
			'contacts/mala-kommun-kommunal-samordning-andt-bra.yaml',
			'contacts/norsjo-kommun-kommunal-samordning-andt-bra.yaml',
			'organisations/mala-kommun.yaml',
			'organisations/norsjo-kommun.yaml',
		]);
		const posts = Object.values(written).filter((text) => text.includes('source: Ett pÃ¥hittat pressmeddelande.'));
		expect(posts).toHaveLength(2);
		expect(posts.every((text) => text.endsWith('verified: 2026-11-20\n'))).toBe(true);
		expect(findErrors(content)).toEqual([]);
		if (isLongRun) {
			expect(run('import', content, source)).toMatchObject({
				status: 0,
				said: expect.stringContaining('0 nya, 0 ändrade, 4 som redan stämmer.'),
			});
		}
		expect(run('import', content, '--undo')).toMatchObject({ status: 0, said: '4 filer är som före importen.\n' });
		expect(listFiles(content)).toEqual(before);
	});

	it('takes the one cell that was edited in an exported workbook, and leaves comments and all else', () => {
		const content = createContent();
		const commented = readFileSync(join(content, archive), 'utf8').replace(
			'phones:',
			'# Ring helst på morgonen.\nphones: # båda går bra',
		);
		writeFileSync(join(content, archive), commented);
		const before = listFiles(content);
		const workbook = join(content, '../ut.xlsx');
		expect(run('export', content, workbook).status).toBe(0);
		const parts = unzipSync(readFileSync(workbook));
		const edited = Object.fromEntries(
			Object.entries(parts).map(([name, bytes]) => {
				return [
					name,
					name.endsWith('.xml') ? strToU8(strFromU8(bytes).replace('070-174 06 05', '070-174 06 99')) : bytes,
				];
			}),
		);
		writeFileSync(workbook, zipSync(edited));
		expect(run('import', content, workbook, '--yes').status).toBe(0);
		const { '.import/.gitignore': ignore, '.import/last.json': _record, ...after } = listFiles(content);
		expect(ignore).toBe('*\n');
		expect(after).toEqual({ ...before, [archive]: before[archive]?.replace('070-174 06 05', '070-174 06 99') });
		if (!isLongRun) return;
		expect(run('import', content, '--undo').status).toBe(0);
		expect(listFiles(content)).toEqual(before);
	});

	inLongRun(it)('leaves out what the check would refuse, says why, and goes on with the rest', () => {
		const content = createContent();
		const source = writeSource(
			content,
			'lista.csv',
			'Uppdrag;Organisation;Telefon\nRegistrator;Ystads kommun;0411-57 70 00\nVaktmästare;Ystads kommun;ring mig\n;Ystads kommun;112\n',
		);
		const { status, said } = run('import', content, source, '--yes');
		expect(status).toBe(1);
		expect(said).toContain('1 ny, 0 ändrade, 0 som redan stämmer, 2 utelämnade');
		expect(said).toContain('”ring mig” är inget telefonnummer');
		expect(said).toContain('Uppdrag saknas');
		expect(existsSync(join(content, 'contacts/ystads-kommun-registrator.yaml'))).toBe(true);
		expect(findErrors(content)).toEqual([]);
	});

	it('tells no personal identity number, and writes none', () => {
		const content = createContent();
		const source = writeSource(
			content,
			'lista.csv',
			'Uppdrag;Organisation;Anmärkning\nRegistrator;Ystads kommun;19900101-2385\n',
		);
		const { status, said } = run('import', content, source, '--yes', '--json');
		expect({ status, isTold: /2385/u.test(said) }).toEqual({ status: 1, isTold: false });
		expect(JSON.parse(said)).toMatchObject({ written: false });
		expect(JSON.stringify(listFiles(content))).not.toContain('2385');
	});

	inLongRun(it)('tells another program the same', () => {
		const content = createContent();
		const source = writeSource(content, 'ada.csv', 'Uppdrag;Organisation\nRegistrator;Stiftelsen\n');
		const { status, said } = run('import', content, source, '--json');
		expect(status).toBe(3);
		expect(JSON.parse(said)).toMatchObject({
			written: false,
			counts: { added: 1, changed: 0, same: 0, removed: 0, unsure: 1, left: 0 },
			entries: [{ outcome: 'new', id: 'sydostarkivet-registrator', questions: [{ about: 'organisation', chosen: 1 }] }],
		});
	});

	inLongRun(it)('puts back what nobody has changed since, says what it leaves, and tries that again', () => {
		const content = createContent();
		const before = listFiles(content);
		const source = writeSource(
			content,
			'lista.csv',
			'Id;Uppdrag;Organisation\nystad-arkiv;Stadsarkivarie;Ystads kommun\nsydost-hembygd;Hembygdsvägledare;Stiftelsen Sydostarkivet\n',
		);
		expect(run('import', content, source, '--yes').status).toBe(0);
		const imported = readFileSync(join(content, archive), 'utf8');
		writeFileSync(join(content, archive), `${imported}# Min egen rad.\n`);
		const { status, said } = run('import', content, '--undo');
		expect(status).toBe(1);
		expect(said).toContain('1 fil är som före importen.');
		expect(said).toContain(`content/${archive}`);
		expect(readFileSync(join(content, archive), 'utf8')).toContain('# Min egen rad.');
		writeFileSync(join(content, archive), imported);
		expect(run('import', content, '--undo').status).toBe(0);
		expect(listFiles(content)).toEqual(before);
	});

	inLongRun(it)('says which rows of the ledger are of what it has put back', () => {
		const content = createContent();
		const source = writeSource(content, 'lista.csv', 'Uppdrag;Organisation\nRegistrator;Ystads kommun\n');
		expect(run('import', content, source, '--yes').status).toBe(0);
		const ledger = join(content, 'permalinks.csv');
		const row = 'contact,ystads-kommun-registrator,2026-12-01,organisation/ystads-kommun,';
		writeFileSync(ledger, `${readFileSync(ledger, 'utf8')}${row}\n`);
		const { status, said } = run('import', content, '--undo');
		expect(status).toBe(0);
		expect(said).toContain('rader om det som inte finns längre: contact/ystads-kommun-registrator. Är det inte');
	});

	it('asks at a terminal, takes no answer for another, and writes after a yes', async () => {
		const content = createContent();
		const source = writeSource(content, 'lista.csv', 'Uppdrag;Organisation\nRegistrator;Stiftelsen\n');
		const { said } = await answer(content, source, 'kanske\n', '2\n', 'j\n');
		expect(said).toContain('”kanske” är inget av svaren.');
		expect(said).toContain('2. en ny organisation');
		expect(existsSync(join(content, 'organisations/stiftelsen.yaml'))).toBe(true);
	});

	inLongRun(it)(
		'writes nothing where somebody has changed a file while it asked, and what was imported before can still be undone',
		async () => {
			const content = createContent();
			const before = listFiles(content);
			const source = writeSource(content, 'lista.csv', 'Id;Uppdrag\nystad-arkiv;Stadsarkivarie\n');
			expect(run('import', content, source, '--yes').status).toBe(0);
			const imported = listFiles(content);
			const next = writeSource(content, 'lista.csv', 'Id;Uppdrag\nystad-arkiv;Arkivchef\nsydost-hembygd;Rådgivare\n');
			const changed = `${imported[archive]}# Min egen rad.\n`;
			const { status, said } = await answer(content, next, () => {
				writeFileSync(join(content, archive), changed, 'latin1');
				return 'j\n';
			});
			expect(said).toContain(`${archive} har ändrats under tiden. Inget är skrivet`);
			expect(status).toBe(1);
			expect(listFiles(content)).toEqual({ ...imported, [archive]: changed });
			writeFileSync(join(content, archive), imported[archive] ?? '', 'latin1');
			expect(run('import', content, '--undo').status).toBe(0);
			expect(listFiles(content)).toEqual(before);
		},
	);

	inLongRun(it).each<readonly [string, readonly string[]]>([
		['a no', ['1\n', 'n\n']],
		['Ctrl+C at the last question', ['1\n', '\u0003']],
		['Ctrl+D at the first', ['\u0004']],
	])('writes nothing after %s', async (_name, answers) => {
		const content = createContent();
		const before = listFiles(content);
		const source = writeSource(content, 'lista.csv', 'Uppdrag;Organisation\nRegistrator;Stiftelsen\n');
		const { status, said } = await answer(content, source, ...answers);
		expect(said).toContain('Inget är skrivet.');
		expect(status).toBe(3);
		expect(listFiles(content)).toEqual(before);
	});

	it('says what to do where the content has errors, and in the long run with a folder and with what is not there', () => {
		const content = createContent();
		mkdirSync(join(content, '../listor'));
		const source = writeSource(content, 'listor/lista.csv', 'Uppdrag;Organisation\nRegistrator;Ystads kommun\n');
		if (isLongRun) {
			expect(run('import', content, join(content, '../listor'))).toMatchObject({
				status: 1,
				said: expect.stringMatching(/är en mapp\. .*listor\/lista\.csv\. Inget är skrivet\.\n$/u),
			});
			expect(run('import', content, 'saknas.xlsx')).toEqual({
				status: 1,
				said: '”saknas.xlsx” finns inte. Inget är skrivet.\n',
			});
		}
		writeFileSync(join(content, archive), 'role: Arkivarie\n');
		expect(run('import', content, source, '--yes')).toMatchObject({
			status: 1,
			said: expect.stringContaining('Innehållet har fel som måste rättas före en import.'),
		});
	});
});

describe('its arguments', () => {
	const read = (...args: readonly string[]) => readImportOptions(args, 'sv');

	it.each([
		[['--dryrun', 'fil.csv'], 'Menade du ”--dry-run”?'],
		[[], 'Säg vilken fil som ska läsas'],
		[['--undo', 'fil.csv'], 'läser ingen fil'],
		[['fil.csv', '--date', '4/9 2014'], 'inte ”4/9 2014”'],
		[['fil.csv', '--date'], 'inte ””'],
		[['fil.csv', '--source='], 'varifrån namnen kommer'],
		[['fil.csv', '--yes=ja'], 'ska inte ha något värde'],
	])('%j make no sense', (args, sentence) => {
		expect(read(...args)).toEqual({ mistake: expect.stringContaining(sentence) });
	});

	it('are files, each once, and options', () => {
		expect(read('a.csv', 'b.vcf', 'a.csv', '--source', ' Ur a. ', '--date=2014-09-04', '--yes')).toMatchObject({
			files: ['a.csv', 'b.vcf'],
			source: 'Ur a.',
			date: '2014-09-04',
			yes: true,
			undo: false,
		});
		expect(read('--help')).toMatchObject({ help: true });
	});
});

describe('an answer', () => {
	it('is the number of a choice, the first of them, or that the entry is passed over', () => {
		expect(['', ' 2 ', 'h', 'Hoppa över', '0', '3', 'ja', '1e0'].map((text) => readChoice(text, 2, 'sv'))).toEqual([
			0,
			1,
			'skip',
			'skip',
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});

	it('is yes only in words for yes', () => {
		expect(['J', 'yes', '', 'nej', 'jo'].map((text) => readConfirmation(text, 'sv'))).toEqual([
			true,
			true,
			false,
			false,
			undefined,
		]);
	});
});
