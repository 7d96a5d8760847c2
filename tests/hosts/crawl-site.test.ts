import { afterEach, describe, expect, it, vi } from 'vitest';
import { responseHeaders } from '../../src/hosting/response-headers.ts';
import { crawlSite } from '../../src/verification/crawl-site.ts';
import type { ExpectedSite } from '../../src/verification/expected-site.ts';
import { inLongRun } from '../in-every-run.ts';

const root = 'https://katalog.example/';

function expectPages(count: number): ExpectedSite {
	return {
		host: {
			base: '/',
			address: root,
			headers: responseHeaders({ languages: ['sv'], hosting: { hsts: false, precompress: false, framedBy: [] } }),
			moved: [],
			isPrecompressed: false,
		},
		addresses: Array.from({ length: count }, (_, index) => `/${index}/`),
		goneFiles: [],
		gonePages: new Map(),
		fingerprint: '',
		data: { address: '/data/kontakter.json', text: '' },
	};
}

/** Lets pages that the content has answer with the same text, and others with nothing; says how many were asked for. */
function answerWith(body: string) {
	const page = Buffer.from(`<meta http-equiv="Content-Security-Policy" content="">${body}`);
	const answer = vi.fn(async (address: string) => {
		const isKnown = /^\/\d+\/$/u.test(new URL(address).pathname);
		return new Response(isKnown ? page : '', { headers: { 'content-type': 'text/html' } });
	});
	vi.stubGlobal('fetch', answer);
	return answer;
}

describe('a crawl', () => {
	afterEach(() => void vi.unstubAllGlobals());

	it('remembers the first pages that link somewhere, and how many do', async () => {
		answerWith('<a href="/borta/"></a>');
		const { linkedFrom } = await crawlSite(root, expectPages(4000), undefined, undefined);
		expect(linkedFrom.get('/borta/')).toEqual({ pages: ['/0/', '/1/', '/2/', '/3/', '/4/'], count: 4000 });
	});

	it('asks for no more of what pages link to than a directory can have', async () => {
		const links = Array.from({ length: 9000 }, (_, index) => `<a href="/ny/${index}/"></a>`).join('');
		const asked = answerWith(links);
		const { passedOver } = await crawlSite(root, expectPages(10), undefined, undefined);
		expect(asked).toHaveBeenCalledTimes(10 + 5010);
		expect(passedOver).toBe(9000 - 5010);
	});

	inLongRun(it)('leaves a host that sends more than a directory can be', async () => {
		answerWith('a'.repeat(4_000_000));
		const { ending, outcomes } = await crawlSite(root, expectPages(100), undefined, undefined);
		expect(ending?.kind).toBe('too-much');
		expect(outcomes.size).toBeLessThan(40);
	});
});
