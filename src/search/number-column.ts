// Ships to the browser.

/** Numbers of contacts, as many as there are contacts. */
export type Numbers = Uint16Array | Uint32Array;

/** How the numbers of a column are written: as so many digits in such a base. No digits for a column of nothing but 0. */
export interface Digits {
	readonly width: number;
	readonly base: number;
}

/** The fewest bytes that hold the largest number, and the smallest base in which they do: evenly filled digits compress best. */
export function chooseDigits(numbers: ArrayLike<number>): Digits {
	let most = 0;
	for (let index = 0; index < numbers.length; index++) most = Math.max(most, numbers[index] ?? 0);
	if (most === 0) return { width: 0, base: 1 };
	let width = 1;
	while (256 ** width <= most) width++;
	let base = 2;
	while (base ** width <= most) base++;
	return { width, base };
}

/** The lowest digits of all numbers, then the next, since a general compressor makes the most of digits of a kind. */
export function writeNumbers(numbers: ArrayLike<number>, { width, base }: Digits): Uint8Array {
	const bytes = new Uint8Array(width * numbers.length);
	for (let index = 0; index < numbers.length; index++) {
		let rest = numbers[index] ?? 0;
		for (let at = index; at < bytes.length; at += numbers.length) {
			bytes[at] = rest % base;
			rest = Math.floor(rest / base);
		}
	}
	return bytes;
}

/** The numbers that {@link writeNumbers} wrote. */
export function readNumbers(bytes: Uint8Array, count: number, { width, base }: Digits): Numbers {
	const numbers = width > 0 && base ** width > 0x1_0000 ? new Uint32Array(count) : new Uint16Array(count);
	let worth = 1;
	for (let start = 0; start < bytes.length; start += count) {
		for (let index = 0; index < count; index++) {
			numbers[index] = (numbers[index] ?? 0) + (bytes[start + index] ?? 0) * worth;
		}
		worth *= base;
	}
	return numbers;
}

/** Each number as its distance from the one before it, round the circle of `size` numbers: small where numbers mostly grow. */
export function toDistances(numbers: Numbers, size: number): Numbers {
	let before = 0;
	return numbers.map((number) => {
		const distance = (number - before + size) % size;
		before = number;
		return distance;
	});
}

/** The numbers of which {@link toDistances} took the distances. */
export function fromDistances(distances: Numbers, size: number): Numbers {
	let number = 0;
	return distances.map((distance) => {
		number = (number + distance) % size;
		return number;
	});
}

/** A column of texts: each distinct text once, in the order in which they come, and for each contact the number of its own. */
export interface TextColumn {
	readonly texts: readonly string[];
	/** 0 for an empty text, 1 for one that is new, and 1 more than its position for one that has come before, counted from 1. */
	readonly numbers: Uint32Array;
}

/** Lays texts out as a column. Texts of which no two are alike take no more than their own room. */
export function toTextColumn(texts: readonly string[]): TextColumn {
	const numberByText = new Map<string, number>();
	const numbers = Uint32Array.from(texts, (text) => {
		if (text === '') return 0;
		const known = numberByText.get(text);
		if (known !== undefined) return known + 1;
		numberByText.set(text, numberByText.size + 1);
		return 1;
	});
	return { texts: [...numberByText.keys()], numbers };
}

/** Each contact's text. Throws where there is no such text. */
export function fromTextColumn(texts: readonly string[], numbers: Numbers): string[] {
	const column = new Array<string>(numbers.length).fill('');
	let next = 0;
	for (let contact = 0; contact < numbers.length; contact++) {
		const number = numbers[contact] ?? 0;
		if (number === 0) continue;
		const text = texts[number === 1 ? next++ : number - 2];
		if (text === undefined) throw new Error('There is no such text');
		column[contact] = text;
	}
	return column;
}
