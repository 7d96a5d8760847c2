import { describe, expect, it } from 'vitest';
import { readableAddress } from '../../../src/views/readable-address.ts';
import { shortAddress } from '../../../src/views/short-address.ts';

describe('an address as people read it', () => {
	it.each([
		['https://kontakter.example/?q=Mal%C3%A5', 'https://kontakter.example/?q=Malå'],
		['/?q=Mal%E5', '/?q=Mal%E5'],
		['/?q=100%', '/?q=100%'],
		['/?q=%C3%A5%E5', '/?q=%C3%A5%E5'],
		['/?q=%C3%A5+%E5', '/?q=å+%E5'],
		['/?q=%ED%A0%80', '/?q=%ED%A0%80'],
		['/?q=a%00b%20c', '/?q=a%00b%20c'],
		['/?q=%E2%80%AEevil', '/?q=%E2%80%AEevil'],
		['/?q=a%26b%3Dc%23d', '/?q=a%26b%3Dc%23d'],
		['/%', '/%'],
	])('%s', (address, readable) => {
		expect(readableAddress(address)).toBe(readable);
	});

	it('is short also where it has escapes of another encoding', () => {
		expect(shortAddress('https://gammal.example/m%E5la/', '')).toBe('gammal.example/m%E5la');
	});
});
