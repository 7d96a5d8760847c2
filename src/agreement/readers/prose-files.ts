/** A page, or what else somebody is led to, as a file says what it is. */
export interface ReadLink {
	readonly address: string;
	readonly title: string;
	/** What is said of it. */
	readonly text: string;
}

/** What `llms.txt` says. */
export interface ReadPointers {
	readonly title: string;
	readonly description: string;
	readonly links: readonly ReadLink[];
	/** What stands between. */
	readonly around: readonly string[];
}

/** Reads `llms.txt` (https://llmstxt.org/): a heading, a quotation, and lists of links under headings. */
export function readPointers(text: string): ReadPointers {
	const lines = text.split('\n').filter((line) => line !== '');
	const after = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
	const links = lines.flatMap((line): ReadLink[] => {
		const [, title, address, said] = /^- \[((?:\\.|[^\\\]])*)\]\(([^)\s]*)\): (.*)$/u.exec(line) ?? [];
		return title === undefined || address === undefined || said === undefined
			? []
			: [{ address, title: withoutEscapes(title), text: withoutEscapes(said) }];
	});
	const [title = '', ...others] = after('# ');
	const known = lines.filter((line) => /^(?:# |> |- \[)/u.test(line)).length;
	if (others.length > 0 || known !== 1 + after('> ').length + links.length) throw new Error('Lines of no known form');
	return {
		title: withoutEscapes(title),
		description: withoutEscapes(after('> ').join(' ')),
		links,
		around: lines.filter((line) => !/^(?:# |> |- \[)/u.test(line)),
	};
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
