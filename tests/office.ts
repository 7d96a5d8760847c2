import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A cell as LibreOffice took it. */
export interface OfficeCell {
	readonly text: string;
	/** `string`, `float`, `date`, `time`, `percentage`, `currency`, `boolean`; undefined for an empty cell. */
	readonly type: string | undefined;
	readonly formula: string | undefined;
}

/** A spreadsheet as LibreOffice has it once it has opened a file. */
export interface OfficeDocument {
	readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly OfficeCell[])[] }[];
	/** All of it, in OpenDocument. */
	readonly xml: string;
}

/** How a Swede opens a file with semicolons: in UTF-8, with days and numbers looked for everywhere, in fields within quotes too. */
const swedishCsv = 'CSV:59,34,76,1,,1053,false,true';

/** Opens files in LibreOffice, without a screen and without anybody's settings: those of one kind at once, since it takes longest to start. */
export function openInOffice(
	program: string,
	files: Readonly<Record<string, string | Uint8Array>>,
): Readonly<Record<string, OfficeDocument>> {
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`;
	try {
		for (const [extension, names] of Map.groupBy(Object.keys(files), extname)) {
			for (const name of names) writeFileSync(join(folder, name), files[name] ?? '');
			const filter = extension === '.csv' ? [`--infilter=${swedishCsv}`] : [];
			const paths = names.map((name) => join(folder, name));
			const args = [settings, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, ...paths];
			const run = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
			if (run.status !== 0) throw new Error(`LibreOffice did not open ${names.join(', ')}: ${run.stdout}${run.stderr}`);
		}
		const opened = (name: string) => readFileSync(join(folder, `${basename(name, extname(name))}.fods`), 'utf8');
		return Object.fromEntries(Object.keys(files).map((name) => [name, parseOpenDocument(opened(name))]));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * A workbook that has been opened in LibreOffice, changed there and saved as a workbook of its own.
 *
 * @param change changes the document, in OpenDocument
 */
export function editInOffice(program: string, workbook: Uint8Array, change: (xml: string) => string): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`;
	const convert = (form: string, name: string) => {
		const args = [settings, '--headless', '--convert-to', form, '--outdir', folder, join(folder, name)];
		const run = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
		if (run.status !== 0) throw new Error(`LibreOffice did not save ${name}: ${run.stdout}${run.stderr}`);
	};
	try {
		writeFileSync(join(folder, 'bok.xlsx'), workbook);
		convert('fods', 'bok.xlsx');
		const before = readFileSync(join(folder, 'bok.fods'), 'utf8');
		const after = change(before);
		if (after === before) throw new Error('Nothing was changed');
		writeFileSync(join(folder, 'bok.fods'), after);
		rmSync(join(folder, 'bok.xlsx'));
		convert('xlsx', 'bok.fods');
		return readFileSync(join(folder, 'bok.xlsx'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function parseOpenDocument(xml: string): OfficeDocument {
	const sheets: { name: string; rows: OfficeCell[][] }[] = [];
	const parser = new SaxesParser();
	let cell: { text: string; attributes: SaxesTagPlain['attributes'] } | undefined;
	parser.on('opentag', ({ name, attributes }) => {
		if (name === 'table:table') sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
		else if (name === 'table:table-row') sheets.at(-1)?.rows.push([]);
		else if (name === 'table:table-cell') cell = { text: '', attributes };
		else if (cell === undefined) return;
		else if (name === 'text:p' && cell.text !== '') cell.text += '\n';
		else if (name === 'text:line-break') cell.text += '\n';
		else if (name === 'text:s') cell.text += ' '.repeat(Number(attributes['text:c'] ?? 1));
		else if (name === 'text:tab') cell.text += '\t';
	});
	parser.on('text', (text) => {
		if (cell !== undefined && text.trim() !== '') cell.text += text;
	});
	parser.on('closetag', ({ name }) => {
		if (name !== 'table:table-cell' || cell === undefined) return;
		const { text, attributes } = cell;
		const type = attributes['office:value-type'];
		const repeated = Math.min(Number(attributes['table:number-columns-repeated'] ?? 1), 100);
		const read = { text, type, formula: attributes['table:formula'] };
		for (let count = 0; count < repeated; count++) sheets.at(-1)?.rows.at(-1)?.push(read);
		cell = undefined;
	});
	parser.write(xml).close();
	return { sheets, xml };
}
