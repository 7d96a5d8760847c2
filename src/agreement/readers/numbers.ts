import { ancestorsOf, elementsIn, type PageElement, readElements, textOf } from '../../embed-check/html-tree.ts';

/** A row of a table, whose cells say themselves which column they are of. */
export interface NumbersOfRow {
	/** The caption of the table. */
	readonly table: string;
	readonly name: string;
	readonly cells: readonly string[];
}

/** What a page says in tables of numbers, in sentences and in pictures. */
export interface ReadNumbers {
	readonly rows: readonly NumbersOfRow[];
	readonly sentences: readonly string[];
	/** What each picture is in words, and what stands in it. */
	readonly pictures: readonly string[];
}

export function readNumbers(html: string): ReadNumbers {
	const elements = readElements(html);
	const named = (...names: readonly string[]) => elements.filter(({ tagName }) => names.includes(tagName));
	return {
		rows: named('tr').flatMap((row) => {
			const [name, ...cells] = cellsOf(row);
			return name?.tagName !== 'th' || cells.some(({ tagName }) => tagName !== 'td')
				? []
				: [{ table: captionOf(row), name: textOf(name), cells: cells.map(textOf) }];
		}),
		sentences: named('p').map(textOf),
		pictures: named('desc', 'text').map(textOf),
	};
}

function cellsOf(row: PageElement): PageElement[] {
	return [...elementsIn(row)].filter(({ tagName }) => tagName === 'th' || tagName === 'td');
}

function captionOf(row: PageElement): string {
	const table = [...ancestorsOf(row)].find(({ tagName }) => tagName === 'table');
	const caption = table && [...elementsIn(table)].find(({ tagName }) => tagName === 'caption');
	return caption === undefined ? '' : textOf(caption);
}
