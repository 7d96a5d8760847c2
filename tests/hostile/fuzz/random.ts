/** Draws that are the same for the same seed (Mulberry32). */
export interface Random {
	/** A whole number from 0 to below `limit`; 0 where that is no number. */
	below(limit: number): number;
	/** One of them. */
	pick<Item>(items: readonly Item[]): Item;
	/** True so many times in a hundred. */
	chance(percent: number): boolean;
}

export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
	const below = (limit: number) => (limit > 0 ? Math.floor(next() * limit) : 0);
	return {
		below,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('Nothing to pick from');
			return item;
		},
		chance: (percent) => below(100) < percent,
	};
}
