import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, the level of the accessibility statement. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page and with what it frames of its own site, each with the elements that it is wrong of.
 * @param rules the rules to try alone; without them, all of the statement's level
 * @param except rules to leave out
 * @param include a selector: only what stands in it is tried
 */
export async function accessibilityViolations(
	page: Page,
	{ rules, except = [], include }: { rules?: string[]; except?: string[]; include?: string } = {},
): Promise<string[]> {
	// No page frames another site, so axe can work in the page itself, without its way over a second one, which takes longer than the rules do.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (rules === undefined) axe.withTags(tags);
	else axe.withRules(rules);
	if (except.length > 0) axe.disableRules(except);
	if (include !== undefined) axe.include(include);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
