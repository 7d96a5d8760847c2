import { SaxesParser } from 'saxes';

/** What a workbook says of one of its sheets. */
export interface SheetPart {
	readonly name: string;
	readonly isHidden: boolean;
	/** The member of the archive that has its cells. */
	readonly path: string | undefined;
}

/** Which sheets a workbook has, and whether it counts days from 1904 (ECMA-376 part 1, 18.2.19, 18.2.28; part 2, 9.3). */
export function readSheetList(workbook: string, relations: string): { sheets: SheetPart[]; from1904: boolean } {
	const targets = new Map<string, string>();
	readTags(relations, (name, attributes) => {
		if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
	});
	const sheets: SheetPart[] = [];
	let from1904 = false;
	readTags(workbook, (name, attributes) => {
		if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
		if (name !== 'sheet') return;
		const target = targets.get(attributes['r:id'] ?? attributes['id'] ?? '');
		sheets.push({
			name: attributes['name'] ?? '',
			isHidden: (attributes['state'] ?? 'visible') !== 'visible',
			path: target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`,
		});
	});
	return { sheets, from1904 };
}

/** Texts that cells share (18.4.8), each of one run or several; how they are pronounced is no part of them. */
export function readSharedTexts(xml: string): string[] {
	const texts: string[] = [];
	let parts: string[] = [];
	readTexts(xml, {
		open: (name) => {
			if (name === 'si') parts = [];
		},
		text: (path, text) => {
			if (path.at(-1) === 't' && !path.includes('rPh')) parts.push(text);
		},
		close: (name) => {
			if (name === 'si') texts.push(unescapeText(parts.join('')));
		},
	});
	return texts;
}

/** For each style of a cell, whether it shows a number as a day (18.8.30, 18.8.45). */
export function readDayStyles(xml: string): boolean[] {
	const own = new Map<string, boolean>();
	const styles: boolean[] = [];
	let isInCells = false;
	readTexts(xml, {
		open: (name, attributes) => {
			if (name === 'cellXfs') isInCells = true;
			else if (name === 'numFmt') own.set(attributes['numFmtId'] ?? '', isDayFormat(attributes['formatCode'] ?? ''));
			else if (name === 'xf' && isInCells) {
				const id = attributes['numFmtId'] ?? '';
				styles.push(own.get(id) ?? BUILT_IN_DAYS.test(id));
			}
		},
		text: () => undefined,
		close: (name) => {
			if (name === 'cellXfs') isInCells = false;
		},
	});
	return styles;
}

/** Reads a text of XML: what opens, what stands in it with the names of what it stands in, and what closes. */
export function readTexts(
	xml: string,
	on: {
		open(name: string, attributes: Readonly<Record<string, string>>): void;
		text(path: readonly string[], text: string): void;
		close(name: string): void;
	},
): void {
	const path: string[] = [];
	const parser = new SaxesParser({ position: false });
	parser.on('opentag', ({ name, attributes }) => {
		path.push(withoutPrefix(name));
		if (path.length > DEEPEST) throw new Error('The parts of a workbook are not as deep as this');
		on.open(path.at(-1) ?? '', attributes as Record<string, string>);
	});
	parser.on('text', (text) => on.text(path, text));
	parser.on('cdata', (text) => on.text(path, text));
	parser.on('closetag', () => on.close(path.pop() ?? ''));
	parser.write(xml).close();
}

/** Elements in a part of a workbook stand in fewer than ten others. */
const DEEPEST = 50;

/** What XML cannot hold stands as the number of its code unit (22.9.2.19). */
export function unescapeText(text: string): string {
	return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}

export function isTrue(attribute: string | undefined): boolean {
	return attribute === '1' || attribute === 'true';
}

function readTags(xml: string, open: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
	readTexts(xml, { open, text: () => undefined, close: () => undefined });
}

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/** A format that shows a year, a month or a day, outside quotation marks, brackets and escapes. */
function isDayFormat(format: string): boolean {
	return /[dy]|m(?!m?:|m?\.0)/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')) && !/^general$/iu.test(format);
}

const BUILT_IN_DAYS = /^(?:1[4-7]|22|2[7-9]|3[0-6]|5[0-8])$/u;
