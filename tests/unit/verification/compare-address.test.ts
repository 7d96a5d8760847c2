import { describe, expect, it } from 'vitest';
import { compareAddress } from '../../../src/verification/compare-address.ts';
import { describeSiteReport } from '../../../src/verification/wording.ts';

const find = (url: unknown, root: string) => compareAddress(JSON.stringify({ url }), root);

describe('the address that a site was built for', () => {
	it.each([
		['https://www.kommun.se/kontakter', 'https://www.kommun.se/kontakter/', undefined],
		['https://www.kommun.se/', 'https://kommun.se/', 'other-address'],
		['https://www.kommun.se/', 'http://www.kommun.se/', 'other-address'],
		['https://www.kommun.se/', 'https://www.kommun.se/kontakter/', 'other-address'],
		['https://www.kommun.se/', 'http://127.0.0.1:4321/', 'other-address'],
		['https://kontakter.example/', 'https://www.kommun.se/', 'undecided-address'],
		['https://kontakter.example/', 'http://localhost:4321/', undefined],
		['https://kontakter.example/', 'http://[::1]:4321/', undefined],
		// A site of before it was said, and what nobody has built.
		[undefined, 'https://www.kommun.se/', undefined],
		['kommun.se', 'https://www.kommun.se/', undefined],
	])('%s, found at %s: %s', (url, root, code) => {
		expect(find(url, root)?.code).toBe(code);
	});

	it('is told in words, with what to do', () => {
		const findings = [find('https://gammal.se/', 'https://ny.se/'), find('https://x.example/', 'https://ny.se/')];
		const said = describeSiteReport({ asked: 1, findings: findings.filter((each) => each !== undefined) }, 'sv');
		expect(said).toContain('byggd för https://gammal.se/, men ligger på https://ny.se/.');
		expect(said).toContain('leder till https://x.example/. Skriv https://ny.se/ som url i site.yaml');
	});
});
