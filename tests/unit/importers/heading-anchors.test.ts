import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingAnchors } from '../../../src/importers/heading-anchors.ts';

const processor = await createSatteriMarkdownProcessor({ syntaxHighlight: false });

async function anchorsOfAstro(text: string): Promise<string[]> {
	return (await processor.render(text)).metadata.headings.map(({ slug }) => slug);
}

describe('the anchors of headings', () => {
	it('are made of their text', () => {
		expect(headingAnchors('# Så gör vi\n\n## Så gör vi\n\n> ### *Ring* `oss`!\n', false)).toEqual([
			'så-gör-vi',
			'så-gör-vi-1',
			'ring-oss',
		]);
		expect(headingAnchors('## Om <Term id="andt">ANDT</Term> och <Licence />\n', true)).toEqual(['om-andt-och-']);
	});

	it("are Astro's own", async () => {
		const part = fc.constantFrom(
			'Å',
			'Ring oss',
			' ',
			'--',
			'...',
			'"',
			"'",
			'*x*',
			'`y`',
			'&amp;',
			'[z](/om/)',
			'![w](/v.png)',
			'!',
			'漢',
			'^1^',
		);
		const heading = fc.array(part, { maxLength: 6 }).map((parts) => `## ${parts.join('')}\n\nText.\n`);
		await fc.assert(
			fc.asyncProperty(fc.array(heading, { minLength: 1, maxLength: 4 }), async (headings) => {
				const text = headings.join('\n');
				expect(headingAnchors(text, false)).toEqual(await anchorsOfAstro(text));
			}),
			{ numRuns: 300 },
		);
	});
});
