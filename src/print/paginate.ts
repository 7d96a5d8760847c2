// Ships to the browser.

/** One thing to be put on paper. */
export interface Block {
	/** Space that it takes, in any unit. */
	readonly height: number;
	/** True for a heading, which is never the last on a page. */
	readonly keepsWithNext?: boolean;
}

/**
 * Puts blocks on pages in their order, none split. A block higher than a page gets a page of its own.
 *
 * @param getCapacity the space on a page, by its number from 0, in the unit of the heights
 * @returns the positions of the blocks on each page; at least one page
 */
export function paginate(blocks: readonly Block[], getCapacity: (page: number) => number): number[][] {
	const pages: number[][] = [[]];
	let used = 0;
	for (let at = 0; at < blocks.length; ) {
		const group = [at];
		while (blocks[group.at(-1) ?? at]?.keepsWithNext === true && at + group.length < blocks.length) {
			group.push(at + group.length);
		}
		const height = group.reduce((sum, each) => sum + (blocks[each]?.height ?? 0), 0);
		if (used > 0 && used + height > getCapacity(pages.length - 1)) {
			pages.push([]);
			used = 0;
		}
		pages.at(-1)?.push(...group);
		used += height;
		at += group.length;
	}
	return pages;
}

/**
 * Puts blocks on at most so many pages, in their order, so that the fullest is as empty as it can be: what would fill the first ones and leave the others
 * empty is spread over all of them.
 *
 * @param capacity the space on a page, in the unit of the heights
 * @returns the positions of the blocks on each page; as {@link paginate} has them where they need as many pages as there are, or more
 */
export function spread(blocks: readonly Block[], capacity: number, mostPages: number): number[][] {
	let best = paginate(blocks, () => capacity);
	let tooLow = Math.max(0, ...blocks.map(({ height }) => height));
	let enough = capacity;
	if (best.length > mostPages || tooLow >= capacity) return best;
	// Halved until a page differs by less than a hundredth.
	for (let step = 0; step < 8; step++) {
		const tried = step === 0 ? tooLow : (tooLow + enough) / 2;
		const pages = paginate(blocks, () => tried);
		if (pages.length <= mostPages) {
			best = pages;
			enough = tried;
		} else tooLow = tried;
		if (enough <= tooLow) break;
	}
	return best;
}
