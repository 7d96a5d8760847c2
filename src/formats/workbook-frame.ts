// Ships to the browser.
import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { unpack } from './pack.ts';

/** How the texts of a row look. All are of the kind text and stay so when they are edited, so that no spreadsheet runs them, and none makes a number of a code. */
export type RowStyle = 'head' | 'cell' | 'line';

/** What is known of a sheet before anything stands in it. */
export interface SheetKind {
	readonly name: string;
	/** True for one whose head stays in sight, and which is printed on a sheet that lies. */
	readonly isTable: boolean;
}

/** A workbook whose sheets are yet to be filled. */
export interface WorkbookFrame {
	/** All members of the archive in order, by their paths; the workbook and the sheets are put in their places when they are whole. */
	readonly members: ReadonlyMap<string, Uint8Array>;
	/** The workbook's own XML (ECMA-376 part 1, 18.2), with the one element `<definedNames/>`. */
	readonly workbook: string;
	readonly sheets: readonly EmptySheet[];
	/** The number of each style, as cells name it. */
	readonly styles: Readonly<Record<RowStyle, string>>;
}

/** A sheet's XML before its columns' widths, and after its rows. */
interface EmptySheet {
	readonly path: string;
	readonly before: string;
	readonly after: string;
}

/** Path of the workbook's own XML in the archive. */
export const workbookPath = 'xl/workbook.xml';

const known = new Map<string, Promise<WorkbookFrame>>();

/** The frame of workbooks with such sheets. Thousands differ in their rows alone, and for each cell the library does more than is needed for a text. */
export function frameWorkbook(kinds: readonly SheetKind[]): Promise<WorkbookFrame> {
	const key = JSON.stringify(kinds.map(({ name, isTable }) => [name, isTable]));
	const found = known.get(key);
	if (found !== undefined) return found;
	const frame = makeFrame(kinds);
	known.set(key, frame);
	frame.catch(() => known.delete(key));
	return frame;
}

async function makeFrame(kinds: readonly SheetKind[]): Promise<WorkbookFrame> {
	const archive = await writeWorkbook(kinds.map(samplesSheet)).toBlob();
	const members = unpack(new Uint8Array(await archive.arrayBuffer()));
	const read = (path: string) => new TextDecoder().decode(members.get(path));
	const texts = kinds.map((_, index) => ({ path: sheetPath(index), xml: read(sheetPath(index)) }));
	// What stands in the samples is shared between cells (18.4.9).
	members.set(stringsPath, new TextEncoder().encode(read(stringsPath).replace(/<si>.*<\/si>/su, '')));
	return {
		members,
		workbook: read(workbookPath),
		sheets: texts.map(({ path, xml }) => cutSheet(path, xml)),
		styles: readStyles(texts[0]?.xml ?? ''),
	};
}

const stringsPath = 'xl/sharedStrings.xml';

function sheetPath(index: number): string {
	return `xl/worksheets/sheet${index + 1}.xml`;
}

const sampleStyles = ['head', 'cell', 'line'] as const satisfies readonly RowStyle[];

const asText = { type: String, format: '@' } as const;
const inCell = { ...asText, wrap: true, alignVertical: 'top' } as const;
const looks: Readonly<Record<RowStyle, Omit<CellObject, 'value'>>> = {
	head: { ...inCell, fontWeight: 'bold', backgroundColor: '#E6E6E6' },
	cell: inCell,
	line: asText,
};

/** With a sample of each style in its one row. */
function samplesSheet({ name, isTable }: SheetKind): Sheet<Blob> {
	return {
		sheet: name,
		data: [sampleStyles.map((style) => ({ ...looks[style], value: style }) as CellObject)],
		columns: [{ width: 1 }],
		...(isTable ? { stickyRowsCount: 1, orientation: 'landscape' as const } : {}),
	};
}

function readStyles(xml: string): Record<RowStyle, string> {
	const numbers = [...xml.matchAll(/<c r="[A-Z]1" s="(\d+)"/gu)].map(([, number]) => number ?? '');
	if (numbers.length !== sampleStyles.length) throw new Error(`${numbers.length} styles in ${xml}`);
	return Object.fromEntries(sampleStyles.map((style, index) => [style, numbers[index] ?? ''])) as Record<
		RowStyle,
		string
	>;
}

function cutSheet(path: string, xml: string): EmptySheet {
	const [, before, after] = /^(.*)<cols>.*<\/cols><sheetData>.*<\/sheetData>(.*)$/su.exec(xml) ?? [];
	if (before === undefined || after === undefined) throw new Error(`No columns and rows in ${path}`);
	return { path, before, after };
}
