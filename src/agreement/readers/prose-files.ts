import { readPercentSigns } from '../../domain/percent-signs.ts';

/** A page, or what else somebody is led to, as a file says what it is. */
export interface ReadLink {
	/** With its percent signs read. */
	readonly address: string;
	readonly title: string;
	/** What is said of it. */
	readonly text: string;
}

/** What `llms.txt` says. */
export interface ReadPointers {
	readonly title: string;
	readonly description: string;
	/** What stands below, in its order. A line that is no link is a text without an address. */
	readonly lines: readonly ReadLink[];
}

/** Reads `llms.txt` (https://llmstxt.org/): a heading, a quotation, and lists of links under headings. */
export function readPointers(text: string): ReadPointers {
	const lines = text.split('\n').filter((line) => line !== '');
	const after = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
	const [title, ...others] = after('# ');
	if (title === undefined || others.length > 0) throw new Error('Lines of no known form');
	return {
		title: withoutEscapes(title),
		description: withoutEscapes(after('> ').join(' ')),
		lines: lines.filter((line) => !/^(?:# |> )/u.test(line)).map(readLine),
	};
}

function readLine(line: string): ReadLink {
	if (!line.startsWith('- [')) return { address: '', title: '', text: line };
	const [, title, address, said] = /^- \[((?:\\.|[^\\\]])*)\]\(([^()\s]*)\): (.*)$/u.exec(line) ?? [];
	if (title === undefined || address === undefined || said === undefined) throw new Error('Lines of no known form');
	return { address: readPercentSigns(address), title: withoutEscapes(title), text: withoutEscapes(said) };
}

function withoutEscapes(text: string): string {
	return text.replace(/\\([\\[\]<>])/gu, '$1');
}

/** The text of a page as the search knows it. */
export interface ReadPageText {
	readonly path: string;
	readonly title: string;
	readonly language: string;
	readonly sections: readonly {
		readonly anchor: string;
		readonly heading: string;
		readonly level: number;
		readonly text: string;
	}[];
}

/** Reads the texts of pages that the search fetches. */
export function readPageTexts(text: string): readonly ReadPageText[] {
	return (JSON.parse(text) as { readonly pages: readonly ReadPageText[] }).pages;
}
