import { type Finding, finding } from '../domain/problem.ts';
import type { SheetFault } from '../domain/problem-arguments.ts';
import { mostColumns, mostRows, type Table } from './table.ts';
import { readDayStyles, readSharedTexts, readSheetList, type SheetPart } from './workbook-parts.ts';
import { OversizeSheet, readSheet } from './workbook-sheet.ts';
import { DamagedZip, openZip, type ZipMembers } from './zip-members.ts';

/** What is to be said of a workbook, and in which sheet. */
export interface SheetFinding {
	readonly about: Finding;
	readonly sheet: string | undefined;
}

/** The most bytes that a workbook may be unpacked to: more than a hundred thousand contacts take. */
const MOST_UNPACKED = 150_000_000;

/**
 * Reads the sheets of a workbook (ECMA-376) whose names `isWanted` takes. No formula is worked out and no macro run: a cell has the value that was last saved.
 *
 * @returns the tables, those of hidden sheets not among them
 */
export function readWorkbook(
	bytes: Uint8Array,
	isWanted: (name: string, all: readonly string[]) => boolean,
): { tables: readonly Table[]; findings: readonly SheetFinding[] } {
	const zip = openZip(bytes);
	if (zip === undefined) return refuse(isCompoundFile(bytes) ? faultOfCompound(bytes) : startsAsZip(bytes));
	if (zip.size > MOST_UNPACKED) {
		const about = finding('sheet-too-large', { what: 'unpacked', size: zip.size, maximum: MOST_UNPACKED });
		return { tables: [], findings: [{ about, sheet: undefined }] };
	}
	if (zip.names.includes('mimetype')) return refuse('open-document');
	if (!zip.names.includes('xl/workbook.xml')) return refuse('not-a-workbook');
	try {
		return readParts(zip, isWanted);
	} catch (error) {
		if (error instanceof OversizeSheet) {
			const maximum = error.what === 'rows' ? mostRows : mostColumns;
			const about = finding('sheet-too-large', { what: error.what, size: error.size, maximum });
			return { tables: [], findings: [{ about, sheet: undefined }] };
		}
		// The parser of XML throws plain errors.
		return refuse('damaged');
	}
}

function readParts(zip: ZipMembers, isWanted: (name: string, all: readonly string[]) => boolean) {
	const text = (name: string) => {
		const member = zip.read(name);
		return member && new TextDecoder().decode(member);
	};
	const { sheets, from1904 } = readSheetList(text('xl/workbook.xml') ?? '', text('xl/_rels/workbook.xml.rels') ?? '');
	const findings: SheetFinding[] = [];
	if (zip.names.some((name) => /vbaProject\.bin$/u.test(name))) {
		findings.push({ about: finding('sheet-with-macros', {}), sheet: undefined });
	}
	const twice = sheets.find(({ name }, index) => sheets.findIndex((each) => isSame(each, name)) < index);
	if (twice !== undefined) {
		findings.push({ about: finding('sheet-name-duplicate', { name: twice.name }), sheet: twice.name });
		return { tables: [], findings };
	}
	const seen = sheets.filter(({ isHidden }) => !isHidden);
	if (seen.length === 0) return { tables: [], findings: refuse('no-sheet').findings };
	const names = seen.map(({ name }) => name);
	const wanted = seen.filter(({ name }) => isWanted(name, names));
	const paths = new Set(wanted.map(({ path }) => path));
	// Each would be unpacked anew.
	if (paths.size < wanted.length || wanted.length > MOST_SHEETS) throw new DamagedZip();
	const left = sheets.filter((sheet) => !wanted.includes(sheet)).map(({ name }) => name);
	if (left.length > 0) {
		const about = finding('sheet-not-read', { names: left.slice(0, 5).join(', ') });
		findings.push({ about, sheet: undefined });
	}
	const shared = {
		texts: readSharedTexts(text('xl/sharedStrings.xml') ?? '<sst/>'),
		dayStyles: readDayStyles(text('xl/styles.xml') ?? '<styleSheet/>'),
		from1904,
	};
	const tables = wanted.map(({ name, path = '' }) => {
		const xml = text(path);
		if (xml === undefined) throw new DamagedZip();
		return readSheet(xml, name, shared);
	});
	return { tables, findings };
}

/** Of contacts and of organisations there is one each, or some. */
const MOST_SHEETS = 20;

/** Spreadsheets tell no large letters from small in the names of sheets. */
function isSame(sheet: SheetPart, name: string): boolean {
	return sheet.name.toLowerCase() === name.toLowerCase();
}

function refuse(reason: SheetFault) {
	return { tables: [], findings: [{ about: finding('sheet-unreadable', { reason }), sheet: undefined }] };
}

/** The form that Excel had before 2007, and that it has its encrypted workbooks in (MS-CFB 2.2). */
function isCompoundFile(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function faultOfCompound(bytes: Uint8Array): SheetFault {
	const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
	return new TextDecoder('latin1').decode(bytes).includes(name) ? 'encrypted' : 'old-excel';
}

function startsAsZip(bytes: Uint8Array): SheetFault {
	return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'damaged' : 'not-a-workbook';
}
