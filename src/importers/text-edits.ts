/** A part of a text, and what is to stand in its place. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	/** With plain line feeds. */
	readonly by: string;
}

/**
 * Makes edits that do not overlap.
 *
 * @param end how lines end in the text
 */
export function applyEdits(text: string, edits: readonly Edit[], end: string): string {
	// Of those that come in the same place, the last one first.
	return edits
		.toReversed()
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((written, { start, end: to, by }) => {
			return written.slice(0, start) + by.replace(/\n/gu, end) + written.slice(to);
		}, text);
}

/** A part of a text with the edits that are within it, with plain line feeds. */
export function sliceWith(text: string, { start, end }: Pick<Edit, 'start' | 'end'>, edits: readonly Edit[]): string {
	const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
	return applyEdits(text.slice(start, end), within, '\n').replace(/\r\n/gu, '\n');
}
