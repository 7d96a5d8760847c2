import type { Crawl } from './crawl-site.ts';
import type { ExpectedSite } from './expected-site.ts';
import type { SiteFinding } from './finding.ts';
import { isSameAddress } from './same-address.ts';

/** Statuses by which an address says that it is gone for good, as it should. */
const GONE = [404, 410];
/** What a bucket says of a file that it does not have, to those who may not list it. */
const HIDDEN = 403;

/** What is lost, broken, slow or goes round in a ring: each address once, under the gravest that is true of it. */
export function groupFindings(
	root: string,
	{ addresses, goneFiles, gonePages, host: { moved } }: ExpectedSite,
	{ outcomes, linkedFrom }: Crawl,
): SiteFinding[] {
	const goneForGood = new Set([...moved.flatMap(({ from, to }) => (to === undefined ? [from] : [])), ...goneFiles]);
	const leadOn = new Set(moved.flatMap(({ from, to }) => (to === undefined ? [] : [from])));
	const promised = new Set([...addresses, ...leadOn]);
	const still: string[] = [];
	const lost: string[] = [];
	const long: string[] = [];
	const slow: string[] = [];
	const rings: string[] = [];
	const led = new Map<string, string[]>();
	const broken: SiteFinding[] = [];
	const noteLed = (address: string, to: string) => {
		const from = led.get(to) ?? [];
		led.set(to, from);
		from.push(address);
	};
	for (const [address, outcome] of outcomes) {
		const isRemoved = goneForGood.has(address);
		if (outcome.kind === 'loop') rings.push(address);
		else if (outcome.kind === 'timeout') slow.push(address);
		else if (outcome.kind === 'led-out') {
			if (!leadOn.has(address)) noteLed(address, outcome.to);
		} else if (outcome.kind !== 'answer') lost.push(address);
		else if (isRemoved && GONE.includes(outcome.status)) continue;
		else if (isRemoved && !address.endsWith('/') && outcome.status === HIDDEN) continue;
		else if (outcome.status !== 200) {
			const { pages = [], count = 0 } = linkedFrom.get(address) ?? {};
			if (promised.has(address) || isRemoved) lost.push(address);
			else broken.push({ code: 'link-broken', link: address, status: outcome.status, pages, count });
		} else if (leadOn.has(address) && !(isRemoved && isSameAddress(outcome.address, root, address))) continue;
		else if (!isSameAddress(outcome.address, root, address)) noteLed(address, outcome.address);
		else if ((isRemoved || gonePages.has(address)) && !outcome.saysGone) still.push(address);
		else if (outcome.isTooLong && address.endsWith('/')) long.push(address);
	}
	return [
		...(still.length > 0 ? [{ code: 'still-there' as const, addresses: still }] : []),
		...(lost.length > 0 ? [{ code: 'address-lost' as const, addresses: lost }] : []),
		...[...led].map(([to, all]) => ({ code: 'led-away' as const, to, addresses: all })),
		...broken,
		...(rings.length > 0 ? [{ code: 'redirect-loop' as const, addresses: rings }] : []),
		...(slow.length > 0 ? [{ code: 'too-slow' as const, addresses: slow }] : []),
		...(long.length > 0 ? [{ code: 'too-long' as const, addresses: long }] : []),
	];
}
