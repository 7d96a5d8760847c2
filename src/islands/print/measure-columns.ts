import { type LineStyle, listColumns } from '../../print/list-columns.ts';
import type { PrintedContact } from '../../print/print-source.ts';
import { createElement } from '../create-element.ts';
import { createBareSheet } from './sheet.ts';
import { measureOffscreen } from './sheet-measure.ts';

/** Widths on a screen and on paper, and those of words together and one by one, differ by parts of a letter. */
const slack = 1.02;

/** The widths of a list's columns, in pixels, in the typeface that the page is shown in. */
export function measureColumns(contacts: readonly PrintedContact[], heads: readonly string[]): number[] {
	const styled: Record<LineStyle, HTMLElement> = {
		name: createElement('p', { class: 'sheet-name' }),
		text: createElement('p'),
		small: createElement('p', { class: 'sheet-detail' }),
		head: createElement('th'),
	};
	const { name, text, small, head } = styled;
	const cell = createElement('td', {}, name, text, small);
	const table = createElement(
		'table',
		{},
		createElement('thead', {}, createElement('tr', {}, head)),
		createElement('tbody', {}, createElement('tr', {}, cell)),
	);
	const sheet = createBareSheet('list');
	sheet.element.classList.remove('sheet-bare');
	sheet.main.append(table);
	const canvas = document.createElement('canvas').getContext('2d');
	return measureOffscreen([sheet.element], () => {
		const fonts = Object.fromEntries(
			Object.entries(styled).map(([style, element]) => {
				const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
				return [style, `${fontWeight} ${fontSize} ${fontFamily}`];
			}),
		);
		return listColumns(contacts, {
			width: table.getBoundingClientRect().width,
			gap: Number.parseFloat(getComputedStyle(cell).paddingInlineEnd),
			heads,
			measure: (line, style) => {
				if (canvas === null) return line.length;
				canvas.font = fonts[style] ?? '';
				return canvas.measureText(line).width * slack;
			},
		});
	});
}
