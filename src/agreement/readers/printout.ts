import { canonicalOnPaper } from '../canonical.ts';
import type { Disagreement } from '../finding.ts';
import type { Expected } from '../statement.ts';

/** What a printout must say of a contact, in the order in which it says it. */
export interface PrintedEntry {
	readonly contact: string;
	readonly expected: readonly Expected[];
}

/** What stands on a printout besides contacts. */
export interface PrintedFrame {
	/** May stand first on a page, and last, where the numbers of the page and of pages follow; each text of a foot stands where it has something to say. */
	readonly head: string;
	readonly foot: readonly string[];
	readonly pageNumber: (page: number, pages: number) => string;
	/** May stand between contacts: headings, and the head of a table. */
	readonly between: readonly string[];
}

/** So far what has another text in its place is looked for. */
const farthest = 400;

/**
 * Goes through the text of a printout, which has no fields, beside what it must say. Where they part, it goes on from the next thing that is found.
 *
 * @param text of each page, in the order in which it was written, ended by form feeds
 */
export function comparePrintout(text: string, entries: readonly PrintedEntry[], frame: PrintedFrame): Disagreement[] {
	const written = withoutFrame(text, frame);
	const between = [frame.head, ...frame.between].map(canonicalOnPaper).filter(Boolean);
	const wanted = entries.flatMap(({ contact, expected }) =>
		expected.map((each) => ({ ...each, contact, written: canonicalOnPaper(each.text) })),
	);
	const found: Disagreement[] = [];
	let at = 0;
	for (const [index, { contact, field, need, text: should, written: sought }] of wanted.entries()) {
		const start = written.startsWith(sought, at) ? at : skip(written, at, between);
		if (written.startsWith(sought, start)) {
			at = start + sought.length;
			continue;
		}
		if (need !== 'must') continue;
		const next = findNext(written, start, wanted.slice(index + 1, index + 12));
		found.push({ code: 'differs', contact, field, stands: written.slice(start, next) || undefined, should });
		at = next;
	}
	const rest = written.slice(skip(written, at, between));
	const last = entries.at(-1);
	if (rest !== '' && last !== undefined) {
		found.push({ code: 'differs', contact: last.contact, field: 'text', stands: rest, should: undefined });
	}
	return found;
}

/** The text of all pages, without what stands first and last on each. */
function withoutFrame(text: string, { foot, head, pageNumber }: PrintedFrame): string {
	const pages = text.split('\f').slice(0, -1);
	const first = canonicalOnPaper(head);
	return pages
		.map((page, index) => {
			const last = canonicalOnPaper([...foot, pageNumber(index + 1, pages.length)].join(''));
			const written = canonicalOnPaper(page);
			const body = written.endsWith(last) ? written.slice(0, -last.length) : written;
			return body.startsWith(first) ? body.slice(first.length) : body;
		})
		.join('');
}

function skip(written: string, from: number, between: readonly string[]): number {
	let at = from;
	for (;;) {
		const next = between.find((each) => written.startsWith(each, at));
		if (next === undefined) return at;
		at += next.length;
	}
}

/** Where the first of the next things that must stand there does. */
function findNext(
	written: string,
	from: number,
	wanted: readonly { readonly need: string; readonly written: string }[],
): number {
	for (const { need, written: sought } of wanted) {
		const at = need === 'must' && sought.length > 2 ? written.indexOf(sought, from) : -1;
		if (at >= 0 && at - from < farthest) return at;
	}
	return from;
}
