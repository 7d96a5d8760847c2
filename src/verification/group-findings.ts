import type { ExpectedSite } from './expected-site.ts';
import type { Asked } from './fetch-address.ts';
import type { SiteFinding } from './finding.ts';

/** Statuses by which an address says that it is gone for good, as it should. */
const GONE = [404, 410];

/** What is lost, broken, slow or goes round in a ring: each address once, under the gravest that is true of it. */
export function groupFindings(
	{ addresses, host: { moved } }: ExpectedSite,
	answers: ReadonlyMap<string, Asked>,
	linkedFrom: ReadonlyMap<string, readonly string[]>,
): SiteFinding[] {
	const removed = new Set(moved.flatMap(({ from, to }) => (to === undefined ? [from] : [])));
	const promised = new Set([...addresses, ...moved.map(({ from }) => from)]);
	const lost: string[] = [];
	const slow: string[] = [];
	const rings: string[] = [];
	const broken: SiteFinding[] = [];
	for (const [address, answer] of answers) {
		if (answer.kind === 'loop') rings.push(address);
		else if (answer.kind === 'timeout') slow.push(address);
		else if (answer.kind !== 'answer') lost.push(address);
		else if (answer.status === 200 || (removed.has(address) && GONE.includes(answer.status))) continue;
		else if (promised.has(address)) lost.push(address);
		else
			broken.push({ code: 'link-broken', link: address, status: answer.status, pages: linkedFrom.get(address) ?? [] });
	}
	return [
		...(lost.length > 0 ? [{ code: 'address-lost' as const, addresses: lost }] : []),
		...broken,
		...(rings.length > 0 ? [{ code: 'redirect-loop' as const, addresses: rings }] : []),
		...(slow.length > 0 ? [{ code: 'too-slow' as const, addresses: slow }] : []),
	];
}
