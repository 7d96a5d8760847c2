import { type Block, paginate } from '../../print/paginate.ts';
import { parts } from './elements.ts';
import type { Sheet } from './sheet.ts';

/** Heights on a screen and on paper differ by fractions of a line. */
const slack = 3;

/** Puts sheets where they have their size on paper but are not seen, for as long as something is measured. */
export function measureOffscreen<Result>(sheets: readonly HTMLElement[], measure: () => Result): Result {
	const wrapper = document.createElement('div');
	wrapper.className = 'sheet-probe';
	wrapper.append(...sheets);
	parts.preview.before(wrapper);
	try {
		return measure();
	} finally {
		wrapper.remove();
	}
}

export function measureHeight(element: Element): number {
	return element.getBoundingClientRect().height;
}

/** The height that is left on a sheet for what goes into an element of it, from that one's top down. */
export function roomFor(main: HTMLElement, target = main): number {
	return main.getBoundingClientRect().bottom - target.getBoundingClientRect().top - slack;
}

/** Elements for sheets, and where they go. */
export interface SheetFilling {
	readonly elements: readonly HTMLElement[];
	/** Makes an empty sheet by its number from 0, and says where its elements go. */
	createSheet(index: number): Sheet & { readonly target: HTMLElement };
	/** True for an element that must not be the last on its sheet. */
	isHeading?(element: HTMLElement): boolean;
	/** Makes an element of which as many as fit are put at the end of the last sheet. */
	createFiller?(): HTMLElement;
}

/** Puts elements on sheets, each where it fits. */
export function fillSheets({ elements, createSheet, isHeading, createFiller }: SheetFilling): Sheet[] {
	const first = createSheet(0);
	const second = createSheet(1);
	const probe = createSheet(1);
	const filler = createFiller?.();
	probe.element.classList.add('is-long');
	probe.target.append(...elements, ...(filler === undefined ? [] : [filler]));
	const { blocks, rooms, fillerHeight } = measureOffscreen([first.element, second.element, probe.element], () => ({
		blocks: elements.map(
			(element): Block => ({ height: measureHeight(element), keepsWithNext: isHeading?.(element) ?? false }),
		),
		rooms: [first, second].map(({ main, target }) => roomFor(main, target)),
		fillerHeight: filler === undefined ? Number.POSITIVE_INFINITY : measureHeight(filler),
	}));
	const roomOn = (page: number) => rooms[Math.min(page, 1)] ?? 0;
	const pages = paginate(blocks, roomOn);
	return pages.map((positions, page) => {
		const sheet = page === 0 ? first : createSheet(page);
		sheet.target.append(...positions.flatMap((position) => elements[position] ?? []));
		const left = roomOn(page) - positions.reduce((sum, position) => sum + (blocks[position]?.height ?? 0), 0);
		// An entry higher than a page goes on over its end.
		sheet.element.classList.toggle('is-long', left < -slack);
		if (createFiller !== undefined && page === pages.length - 1) {
			sheet.target.append(...Array.from({ length: Math.max(0, Math.floor(left / fillerHeight)) }, createFiller));
		}
		return sheet;
	});
}

/**
 * Lets each line be so small, by its `--fit`, that it fits where it stands, before anything else is made smaller.
 *
 * @param sheets what the lines are on
 */
export function fitLines(lines: readonly HTMLElement[], sheets: readonly HTMLElement[]): void {
	measureOffscreen(sheets, () => {
		for (const line of lines) line.classList.add('is-unbroken');
		const fits = lines.map((line) => (line.parentElement?.parentElement?.clientWidth ?? 0) / line.offsetWidth);
		for (const [index, line] of lines.entries()) {
			line.classList.remove('is-unbroken');
			line.style.setProperty('--fit', Math.min(1, (fits[index] ?? 1) * 0.99).toFixed(3));
		}
	});
}

/**
 * Sets each element in the largest type, of a few scales, in which it fits. In the smallest, words may be broken.
 *
 * @param sheets what the elements are on
 * @returns those that do not fit in the smallest either
 */
export function fitType(
	elements: readonly HTMLElement[],
	sheets: readonly HTMLElement[],
	fits: (element: HTMLElement) => boolean,
): readonly HTMLElement[] {
	return measureOffscreen(sheets, () => {
		let left = elements;
		for (const scale of ['1', '0.8', '0.65', '0.5', '0.4', '0.32']) {
			for (const element of left) element.style.setProperty('--scale', scale);
			left = left.filter((element) => element.scrollWidth > element.clientWidth || !fits(element));
		}
		for (const element of left) element.classList.add('is-broken');
		return left.filter((element) => !fits(element));
	});
}
