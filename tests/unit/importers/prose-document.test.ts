import { describe, expect, it } from 'vitest';
import { TYPE_NAMES } from '../../../node_modules/satteri/dist/mdast/generated/node-types.js';
import { nodeKinds } from '../../../src/importers/prose-nodes.ts';

describe('the kinds of nodes in prose', () => {
	it('are all that the parser knows, but the one that only plugins make', () => {
		expect(Object.keys(nodeKinds).sort()).toEqual(
			Object.values(TYPE_NAMES)
				.filter((name) => name !== 'custom')
				.sort(),
		);
	});
});
