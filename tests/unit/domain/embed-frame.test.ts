import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedScriptIssue, isEmbedScript } from '../../../src/domain/embed-address.ts';
import { heightMessage, highestFrame, readHeight } from '../../../src/domain/embed-frame.ts';

it('reads a height, and nothing else', () => {
	expect(readHeight({ type: heightMessage, id: '/embed/kommun/mala/', height: 321.2 })).toBe(322);
	expect(readHeight({ type: heightMessage, height: 0 })).toBe(0);
	for (const height of [
		Number.NaN,
		-1,
		highestFrame + 1,
		Number.POSITIVE_INFINITY,
		'321',
		[321],
		{ valueOf: () => 321 },
		321n,
		null,
	]) {
		expect(readHeight({ type: heightMessage, height })).toBeUndefined();
	}
});

it('takes any message, and makes of it a height or nothing', () => {
	const message = fc.oneof(fc.anything(), fc.record({ type: fc.constant(heightMessage), height: fc.anything() }));
	fc.assert(
		fc.property(message, (data) => {
			const height = readHeight(data);
			expect(height === undefined || (Number.isInteger(height) && height >= 0 && height <= highestFrame)).toBe(true);
		}),
	);
});

it('knows the script for other sites by its address, whichever issue it is', () => {
	const addresses = [
		'https://k.example/embed.v1.js',
		'https://k.example/a/embed.v1.js?x',
		`https://k.example${embedScriptIssue('0123456789ab')}`,
	];
	expect(addresses.filter(isEmbedScript)).toEqual(addresses);
	const others = [
		'https://k.example/embed.v2.js',
		'https://k.example/xembed.v1.js',
		'https://k.example/embed.v1.js.map',
		'https://k.example/embed.v1.x.js',
	];
	expect(others.filter(isEmbedScript)).toEqual([]);
});
