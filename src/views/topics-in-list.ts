// Ships to the browser.

/** Two lines of a telephone: more would push what one has come for out of sight. */
const mostLetters = 90;

/** Which of a contact's topics there is room for where it stands among others. */
export interface TopicsInList {
	/** Positions among all of its topics, in the order in which they are told; at least one where there are any. */
	readonly positions: readonly number[];
	/** False where some are left out, which is told with {@link moreTopics}. */
	readonly areAll: boolean;
}

/** Stands after topics of which some are left out. */
export const moreTopics = ' …';

/**
 * Chooses topics for a list.
 *
 * @param isWanted true for the position of one that comes first, as what was searched for
 */
export function chooseTopics(
	topics: readonly string[],
	isWanted: (position: number) => boolean = () => false,
): TopicsInList {
	const all = [...topics.keys()];
	const positions: number[] = [];
	let letters = 0;
	for (const position of [...all.filter(isWanted), ...all.filter((each) => !isWanted(each))]) {
		letters += (topics[position]?.length ?? 0) + 2;
		if (positions.length > 0 && letters > mostLetters) break;
		positions.push(position);
	}
	const areAll = positions.length === all.length;
	return { positions: areAll ? all : positions, areAll };
}
