import { describe, expect, it } from 'vitest';
import type { ContactEntry } from '../../../src/domain/contact.ts';
import { noDetails } from '../../../src/domain/details.ts';
import { findJoinFindings } from '../../../src/domain/join-findings.ts';
import type { OrganisationEntry } from '../../../src/domain/organisation.ts';

function organisations(parents: Readonly<Record<string, string | undefined>>): OrganisationEntry[] {
	return Object.entries(parents).map(([id, parent]) => ({
		id,
		name: id,
		kind: 'annan',
		area: [],
		phones: [],
		emails: [],
		...noDetails,
		formerIds: [],
		parent,
	}));
}

const findCircles = (parents: Readonly<Record<string, string | undefined>>) =>
	findJoinFindings([], organisations(parents), []).map(({ finding, id }) => [id, finding.args]);

const chain = (length: number, last?: string) =>
	Object.fromEntries(Array.from({ length }, (_, index) => [`a${index}`, index + 1 < length ? `a${index + 1}` : last]));

describe('circles', () => {
	it('are found once each, from their alphabetically first member, and without what leads into them', () => {
		expect(findCircles({ x: 'c', c: 'b', b: 'a', a: 'c', d: 'd', e: 'd', f: undefined })).toEqual([
			['a', { ids: 'a → c → b → a' }],
			['d', { ids: 'd → d' }],
		]);
	});

	it('are not seen in a chain, however long', () => {
		expect(findCircles(chain(3000))).toEqual([]);
		expect(findCircles(chain(3000, 'a2999'))).toEqual([['a2999', { ids: 'a2999 → a2999' }]]);
	});

	it('take work in proportion to the number of entries', () => {
		expect(lookUpsFor(800) / lookUpsFor(400)).toBeCloseTo(2, 1);
	});
});

/** How often anything is looked up by its id in a chain of organisations that ends where it began. */
function lookUpsFor(length: number): number {
	const entries = organisations(chain(length, 'a0'));
	const { get } = Map.prototype;
	let count = 0;
	Map.prototype.get = function (key) {
		count++;
		return get.call(this, key);
	};
	try {
		findJoinFindings([], entries, []);
	} finally {
		Map.prototype.get = get;
	}
	return count;
}

describe('references that lead nowhere', () => {
	const lost = (count: number) =>
		Array.from(
			{ length: count },
			(_, index) => ({ id: `kontakt-${index}`, organisation: `organisation-x${index}` }) as ContactEntry,
		);
	const known = organisations(
		Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`organisation-${index}`, undefined])),
	);

	it('get a suggestion, the first of them, and all are told though there are ten thousand', () => {
		const found = findJoinFindings(lost(10_000), known, []);
		expect(found).toHaveLength(10_000);
		const suggested = found.filter(
			({ finding }) => 'suggestion' in finding.args && finding.args.suggestion !== undefined,
		);
		expect(suggested.length).toBeGreaterThan(0);
		expect(suggested.length).toBeLessThan(100);
		expect(suggested[0]?.id).toBe('kontakt-0');
	});
});
