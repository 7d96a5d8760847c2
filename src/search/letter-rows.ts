// Ships to the browser.

/**
 * Counts the letters in which words differ from what was typed, as Damerau and Levenshtein do: one missing, one too many, one wrong, or two that
 * have changed places (Lowrance and Wagner, 1975). A word is given letter by letter, and words that begin alike share the work of their beginning.
 */
export interface LetterRows {
	/**
	 * Sets the word's letter at a depth, counted from 1; those before it stay as they were set.
	 *
	 * @returns the fewest differences that any word can have that goes on from here, or fewer
	 */
	set(depth: number, letter: number): number;
	/** Differences between all that was typed and the word's first `depth` letters. */
	whole(depth: number): number;
	/** The least of `whole` at this depth and all before it: differences from the best beginning of the word. */
	start(depth: number): number;
}

/** Prepares counting for what was typed. */
export function createLetterRows(typed: string): LetterRows {
	const width = typed.length + 1;
	const codes = Array.from({ length: typed.length }, (_, at) => typed.charCodeAt(at));
	const letters: number[] = [0];
	/** One row per depth: differences between the word so far and each beginning of what was typed. */
	const cells: number[] = Array.from({ length: width }, (_, at) => at);
	const starts: number[] = [typed.length];

	return {
		set,
		whole: (depth) => cells[depth * width + typed.length] as number,
		start: (depth) => starts[depth] as number,
	};

	function set(depth: number, letter: number): number {
		const row = depth * width;
		const above = row - width;
		letters[depth] = letter;
		cells[row] = depth;
		let fewest = depth;
		/** Where the letter last stood in what was typed, counted from 1. */
		let last = 0;
		for (let at = 1; at < width; at++) {
			const code = codes[at - 1];
			let least: number;
			if (code === letter) {
				least = cells[above + at - 1] as number;
			} else {
				least =
					1 + Math.min(cells[above + at - 1] as number, cells[above + at] as number, cells[row + at - 1] as number);
				if (last > 0) least = Math.min(least, swapped(depth, at, last));
			}
			if (code === letter) last = at;
			cells[row + at] = least;
			if (least < fewest) fewest = least;
		}
		starts[depth] = Math.min(starts[depth - 1] as number, cells[row + typed.length] as number);
		return fewest;
	}

	/** Differences when two letters have changed places, and others have come between them. */
	function swapped(depth: number, at: number, last: number): number {
		const code = codes[at - 1];
		let before = depth - 1;
		while (before > 0 && letters[before] !== code) before--;
		if (before === 0) return Number.POSITIVE_INFINITY;
		return (cells[(before - 1) * width + last - 1] as number) + (depth - before) + (at - last) - 1;
	}
}
