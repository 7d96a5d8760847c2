import { Crossed, canonical } from './canonical.ts';
import type { Disagreement } from './finding.ts';
import type { Expected, ReadEntry, Statement } from './statement.ts';

type Difference = Extract<Disagreement, { code: 'differs' }>;

/**
 * Compares what a file says of a contact with what it should say.
 *
 * @param contact the contact's id
 * @param furniture words of the interface that may stand among what is said
 * @param around what the file says besides its contacts, as {@link canonical} gives it
 */
export function compareEntry(
	contact: string,
	{ prose, said = [] }: Pick<ReadEntry, 'prose' | 'said'>,
	expected: readonly Expected[],
	furniture: readonly string[] = [],
	around = '',
): Difference[] {
	const left = [...said];
	const notInFields = expected.filter((each) => {
		const at = left.findIndex((stands) => isSame(stands, each));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	const { missing, rest } =
		prose === undefined ? { missing: notInFields, rest: [] } : cross(prose, notInFields, furniture);
	const isLacking = ({ need, text }: Expected) =>
		need === 'must' || (need === 'page' && !around.includes(canonical(text)));
	const stands: Statement[] = [...left, ...rest.map((text) => ({ field: 'text' as const, text }))];
	const differences = missing.filter(isLacking).map(({ field, text }): Difference => {
		// What stands in its place: of the same field, or else what is likest among words that belong to no field.
		const same = stands.findIndex((each) => each.field === field);
		const at = same >= 0 ? same : findLikest(text, stands);
		const [instead] = at < 0 ? [] : stands.splice(at, 1);
		return { code: 'differs', contact, field, stands: instead?.text, should: text };
	});
	const optional = missing.filter((each) => !isLacking(each));
	return [
		...differences,
		...stands.map((each): Difference => {
			const inField = optional.filter(({ field }) => field === each.field);
			const likest =
				optional[
					findLikest(
						each.text,
						optional.map(({ text }) => ({ field: 'text', text })),
					)
				];
			const meant = each.field === 'text' ? likest : inField[0];
			return {
				code: 'differs',
				contact,
				field: meant?.field ?? each.field,
				stands: each.text,
				should: meant?.text,
			};
		}),
	];
}

function isSame(a: Statement, b: Statement): boolean {
	return a.field === b.field && canonical(a.text) === canonical(b.text);
}

/** Crosses out everything that is expected, the longest first, then the words of the interface; gives what is not there, and what is left. */
function cross(
	prose: string,
	expected: readonly Expected[],
	furniture: readonly string[],
): { readonly missing: Expected[]; readonly rest: string[] } {
	const text = new Crossed(prose);
	const missing = byLength(expected, (each) => each.text).filter((each) => !text.cross(each.text));
	for (const word of byLength(furniture, (each) => each)) text.crossAll(word);
	return { missing, rest: text.rest() };
}

function byLength<Each>(all: readonly Each[], textOf: (each: Each) => string): Each[] {
	return [...all].sort((a, b) => canonical(textOf(b)).length - canonical(textOf(a)).length);
}

/** The position of the words without a field that share most pairs of letters with a text; -1 where none shares any. */
function findLikest(text: string, words: readonly Statement[]): number {
	const wanted = pairs(text);
	let best = -1;
	let most = 0;
	for (const [at, each] of words.entries()) {
		if (each.field !== 'text') continue;
		const shared = [...pairs(each.text)].filter((pair) => wanted.has(pair)).length;
		if (shared > most) [best, most] = [at, shared];
	}
	return best;
}

function pairs(text: string): Set<string> {
	const letters = canonical(text).toLowerCase();
	return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}
