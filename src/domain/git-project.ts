import { report } from './schema-finding.ts';
import { siteAddress } from './url.ts';

/**
 * The address of a project at a Git host: `https://github.com/kommun/katalog`. Keys are sent there, so nothing but `https` will do. What stands after the project,
 * as where it is looked at in a browser, is told.
 */
export const gitProject = siteAddress.transform((address, context): string => {
	const { hostname, pathname, protocol } = new URL(address);
	const parts = pathname.split('/').filter((part) => part !== '');
	const isWhole = parts.length === 2 || (parts.length > 2 && !hasTwoParts.test(hostname) && !parts.includes('-'));
	if (protocol !== 'https:' || !isWhole) return report(context, 'git-project-invalid', { value: address });
	return `${new URL(address).origin}/${parts.join('/').replace(/\.git$/u, '')}`;
});

/** Hosts where a project is of somebody and nothing above that. */
const hasTwoParts = /^(?:github\.com|codeberg\.org)$/u;
