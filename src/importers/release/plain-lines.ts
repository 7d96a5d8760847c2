import { cleanLine, type SourceLine } from './source-line.ts';

/** The lines of a plain text. What is drawn as a list or a table with signs is told as such. */
export function readPlainLines(text: string): SourceLine[] {
	return text.split(/\r\n|\r|\n|\f|\v/u).map((raw, index): SourceLine => {
		const clean = cleanLine(raw.replace(/(?<=\S) {4,}(?=\S)/gu, '\t'));
		const item = /^(?:[-–—•·*▪◦>]\s*|\(?\d{1,2}[.)]\s+)(?=\p{L})/u.exec(clean)?.[0];
		if (item !== undefined) return { text: clean.slice(item.length), number: index + 1, kind: 'item' };
		if (/^\|.*\|$/u.test(clean)) {
			const cells = clean
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim());
			const isRule = cells.every((cell) => /^[-: ]*$/u.test(cell));
			return { text: isRule ? '' : cells.join('\t'), number: index + 1, kind: 'row' };
		}
		if (/^[-=_*]{3,}$/u.test(clean)) return { text: '', number: index + 1, kind: 'text' };
		return { text: clean.replace(/^#{1,6} /u, ''), number: index + 1, kind: kindOf(clean) };
	});
}

function kindOf(text: string): SourceLine['kind'] {
	if (/^#{1,6} /u.test(text)) return 'heading';
	return text.includes('\t') ? 'row' : 'text';
}
