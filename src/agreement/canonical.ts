/** A text as it is compared: white space, signs that are not seen and signs that only keep a line whole count for nothing. */
export function canonical(text: string): string {
	return plain(text).replace(uncounted, '');
}

/**
 * The same of a text on paper. What reads it gives ligatures and shaped letters as they are drawn, cannot tell a hyphen at the end of a line from one in a
 * word, and has letters that run from right to left in another order: those are left out.
 */
export function canonicalOnPaper(text: string): string {
	return canonical(text.replace(/[\p{Script=Arabic}\p{Script=Hebrew}\uFB1D-\uFDFF\uFE70-\uFEFC]/gu, ''))
		.normalize('NFKC')
		.replace(/-/gu, '');
}

/** A text as it is compared, in which what has been found can be crossed out, and what is left told as it was written. */
export class Crossed {
	readonly #text: string;
	/** Where in the text each sign of what is compared stands. */
	readonly #places: number[] = [];
	#left = '';

	constructor(text: string) {
		this.#text = plain(text);
		let place = 0;
		for (const sign of this.#text) {
			if (!isUncounted.test(sign)) {
				this.#left += sign;
				for (let unit = 0; unit < sign.length; unit++) this.#places.push(place + unit);
			}
			place += sign.length;
		}
	}

	/** Crosses a text out once, rather where it is no part of a longer number; false where it is not there. */
	cross(text: string): boolean {
		const wanted = canonical(text);
		for (let at = this.#left.indexOf(wanted); at >= 0; at = this.#left.indexOf(wanted, at + 1)) {
			if (this.#isInNumber(at) || this.#isInNumber(at + wanted.length)) continue;
			this.#left = this.#left.slice(0, at) + crossed.repeat(wanted.length) + this.#left.slice(at + wanted.length);
			return true;
		}
		return false;
	}

	/** True for a place in the middle of a number, where no text begins or ends. */
	#isInNumber(at: number): boolean {
		const isDigit = (place: number) => /\d/u.test(this.#left[place] ?? '');
		return isDigit(at - 1) && isDigit(at) && (this.#places[at - 1] ?? 0) + 1 === this.#places[at];
	}

	/** Crosses a text out wherever it stands. */
	crossAll(text: string): void {
		const wanted = canonical(text);
		if (wanted !== '') this.#left = this.#left.replaceAll(wanted, crossed.repeat(wanted.length));
	}

	/** What has letters or digits and is not crossed out. */
	rest(): string[] {
		return [...this.#left.matchAll(/[^\0]+/gu)]
			.filter(([part]) => /[\p{L}\p{N}]/u.test(part))
			.map(({ 0: part, index }) =>
				this.#text
					.slice(this.#places[index], (this.#places[index + part.length - 1] ?? 0) + 1)
					.replace(/\s+/gu, ' ')
					.replace(/^[ .,:;]+|[ .,:;]+$/gu, ''),
			);
	}
}

const crossed = '\0';
const uncounted = /[\s\u0085\p{Cf}]+/gu;
const isUncounted = /[\s\u0085\p{Cf}]/u;

function plain(text: string): string {
	return text.normalize('NFC').replace(/[\u2010\u2011]/gu, '-');
}
