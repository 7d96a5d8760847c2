import { describe, expect, it } from 'vitest';
import { detailFields, detailKinds } from '../../../src/domain/details.ts';
import { findExampleWithoutTexts, withItemsOnLines } from '../../../src/reports/corrected-line.ts';
import { findExample } from '../../../src/reports/example.ts';

/** A list or a group: what is no text alone. */
const compound = detailKinds.filter((kind) => (detailFields[kind].safeParse('ord').data as unknown) !== 'ord');
const lists = detailKinds.filter((kind) => Array.isArray(detailFields[kind].parse(undefined)));

describe('what an editor is shown of a detail', () => {
	it.each(compound)('is how %s is written, on lines of its own', (kind) => {
		const [head, ...lines] = findExample(kind) ?? [];
		expect(head).toBe(`${kind}:`);
		expect(lines.length).toBeGreaterThan(1);
	});

	it.each(lists)(
		'is %s with each text on a line of its own, where quotation marks stand round some of them',
		(kind) => {
			expect(withItemsOnLines({ line: `${kind}: "ett, två", tre`, caret: 0 })).toEqual([
				`${kind}:`,
				'  - ett, två',
				'  - tre',
			]);
		},
	);

	it.each(lists)('is no example of %s where a colon in a text is the likelier mistake', (kind) => {
		expect(findExampleWithoutTexts({ line: `${kind}: ring först: växeln`, caret: 0 })).toBeUndefined();
	});
});
