import { beforeAll, expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { createAddressBook } from '../../../src/embed-check/address-book.ts';
import type { Crawl, Outcome } from '../../../src/verification/crawl-site.ts';
import { type ExpectedSite, expectSite } from '../../../src/verification/expected-site.ts';
import { groupFindings } from '../../../src/verification/group-findings.ts';
import { withMany } from '../domain/many-contacts.ts';
import { fixtureContent } from '../fixture-directory.ts';

const content = fixtureContent();
const root = content.directory.site.url;
const many: Directory = withMany(content.directory, 'sydostarkivet', 101, { keepAll: true });
const ended = '/organisation/sydostarkivet-anslag.pdf';
/** The same list at an earlier id of its organisation. */
const endedBefore = '/organisation/arkivcentrum-anslag.pdf';
const page = '/organisation/sydostarkivet/';
let expected: ExpectedSite;

beforeAll(async () => {
	expected = await expectSite({ ...content, directory: many, fingerprint: '', scriptHashes: [] });
});

/** What is said of an address that answers so, alone. */
function find(address: string, outcome: Partial<Extract<Outcome, { kind: 'answer' }>>): string[] {
	const answer: Outcome = {
		kind: 'answer',
		status: 200,
		headers: new Headers(),
		isTooLong: false,
		address: root + address.slice(1),
		redirects: [],
		length: 0,
		leadsOn: undefined,
		saysGone: false,
		...outcome,
	};
	const crawl: Crawl = {
		outcomes: new Map([[address, answer]]),
		linkedFrom: new Map(),
		passedOver: 0,
		ending: undefined,
	};
	return groupFindings(root, expected, crawl).map(({ code }) => code);
}

it.each([ended, endedBefore])(
	'leads %s, which the list is too long for today, to the page of the list for now',
	(from) => {
		expect(expected.host.moved).toContainEqual({ from, to: page, isForNow: true });
		const before = createAddressBook({ ...content, issues: [] });
		const now = createAddressBook({ ...content, directory: many, issues: [] });
		const located = now.locate(root + from.slice(1), undefined);
		if (located === undefined) throw new Error('It is an address of the directory');
		expect([before.has(located), now.has(located), now.follow(located.path)]).toEqual([true, true, page]);
		expect(before.follow(ended)).toBe(ended);
	},
);

it.each([ended, endedBefore])('calls %s lost neither where a host leads on nor where it cannot', (from) => {
	expect(find(from, { address: root + page.slice(1), redirects: [302] })).toEqual([]);
	expect(find(from, { status: 404 })).toEqual([]);
	expect(find(from, { status: 410 })).toEqual([]);
	expect(find(from, { status: 500 })).toEqual(['address-lost']);
	expect(find('/organisation/arkivcentrum/', { status: 404 })).toEqual(['address-lost']);
});

it('tells of a printout that is left from when the list was shorter', () => {
	expect(find(ended, {})).toEqual(['still-there']);
	expect(find('/organisation/sydostarkivet.pdf', {})).toEqual([]);
});
