import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** WCAG 2.2 A and AA, the level of the accessibility statement. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Its short form, of which a browser reads half as much. Frames of other origins answer too: pages of other sites show ours in them. */
const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const script = `${source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`;

/**
 * What axe finds wrong with a page and with what it frames, each with the elements that it is wrong of. Axe stays in the page for what is asked of it
 * next, since reading axe takes longer than most of its rules.
 * @param rules the rules to try alone; without them, all of the statement's level
 * @param except rules to leave out
 * @param include a selector: only what stands in it is tried
 */
export async function accessibilityViolations(
	page: Page,
	{ rules, except = [], include }: { rules?: string[]; except?: string[]; include?: string } = {},
): Promise<string[]> {
	for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(script);
	const options: axe.RunOptions = {
		resultTypes: ['violations'],
		// Style sheets and sound are fetched for rules that are not among these, and for sound that plays by itself, which no page has.
		preload: false,
		runOnly: rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules },
		rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
	};
	const violations = await page.evaluate(
		async ([where, how]) => (await (window as unknown as { axe: typeof axe }).axe.run(where, how)).violations,
		[include ?? 'html', options] as const,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
