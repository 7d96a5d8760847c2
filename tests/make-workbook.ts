import { strToU8, zipSync } from 'fflate';

/** A cell: a text, or the XML of one that is no text, with `{r}` where its address is to stand. */
export type MadeCell = string | { readonly xml: string };

export interface MadeSheet {
	readonly name: string;
	readonly rows: readonly (readonly MadeCell[])[];
	/** What follows the rows: merged cells. */
	readonly after?: string;
	/** One-based rows that are hidden. */
	readonly hidden?: readonly number[];
	readonly isHidden?: boolean;
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as other programs write them (ECMA-376), with whatever a test wants in it. */
export function makeWorkbook(
	sheets: readonly MadeSheet[],
	{
		more = {},
		styles = '',
		from1904 = false,
	}: { more?: Record<string, string>; styles?: string; from1904?: boolean } = {},
): Uint8Array {
	const relations = sheets.map(
		(_, index) => `<Relationship Id="rId${index}" Type="${TYPE}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
	);
	const list = sheets.map(
		({ name, isHidden }, index) =>
			`<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index}"${isHidden === true ? ' state="hidden"' : ''}/>`,
	);
	const parts: Record<string, string> = {
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
		'xl/styles.xml': `<styleSheet>${styles}<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
		...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, writeSheet(sheet)])),
		...more,
	};
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}

function writeSheet({ rows, after = '', hidden = [] }: MadeSheet): string {
	const written = rows.map((row, at) => {
		const cells = row.map((cell, column) => {
			const address = `${String.fromCharCode(65 + column)}${at + 1}`;
			if (typeof cell !== 'string') return cell.xml.replace('{r}', `r="${address}"`);
			return cell === '' ? '' : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
		});
		return `<row r="${at + 1}"${hidden.includes(at + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
	});
	return `<worksheet><sheetData>${written.join('')}</sheetData>${after}</worksheet>`;
}
