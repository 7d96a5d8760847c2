import { addContentSecurityPolicy } from './content-security-policy.ts';
import { addModulePreloads } from './module-preloads.ts';
import { withoutSpareSpaces } from './spare-spaces.ts';

/**
 * What is done to every page of a built site when it has been rendered: addresses that work anywhere, what its scripts import, and the policy.
 *
 * @param link makes its addresses from the root such that work where it stands
 * @param importsByFile as for {@link addModulePreloads}
 */
export function finishPage(
	html: string,
	link: (html: string) => string,
	importsByFile: ReadonlyMap<string, readonly string[]>,
	policy: string,
): string {
	return addContentSecurityPolicy(addModulePreloads(link(withoutSpareSpaces(html)), importsByFile), policy);
}
