import { Lexer } from 'yaml';
import { applyEdits, type Edit } from './text-edits.ts';
import { nextLine } from './yaml-places.ts';

/** Lines of YAML without what they say to whoever edits them, nor the lines that say nothing else. A part of a file will do. */
export function withoutComments(lines: string): string {
	const cuts: Edit[] = [];
	let offset = 0;
	let isScalar = false;
	for (const token of new Lexer().lex(lines)) {
		// Signs of the library's own, which are not in the text.
		const isMark = token === MARKS.document || token === MARKS.scalar || token === MARKS.error;
		if (!isMark && !isScalar && token.startsWith('#')) cuts.push(cut(lines, offset, offset + token.length));
		if (!isMark) offset += token.length;
		isScalar = token === MARKS.scalar;
	}
	return applyEdits(lines, cuts, '\n');
}

function cut(lines: string, from: number, to: number): Edit {
	const start = lines.slice(0, from).trimEnd().length;
	const isWholeLine = start === 0 || lines.slice(start, from).includes('\n');
	return isWholeLine
		? { start: lines.lastIndexOf('\n', from - 1) + 1, end: nextLine(lines, to), by: '' }
		: { start, end: to, by: '' };
}

const MARKS = { document: '\u0002', scalar: '\u001F', error: '\u0018' };
