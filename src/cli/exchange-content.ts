import { type ContentEdit, replaceContentFiles } from '../data/replace-content-files.ts';
import { BuildFailure } from '../output/build-failure.ts';

/** What came of changing the content and exchanging the site: both, or neither. */
export type Exchange =
	| { readonly came: 'done' }
	/** A file of the content is another by now, and nothing was changed. */
	| { readonly came: 'changed'; readonly file: string; readonly left: readonly string[] }
	/** `isMixed`: the site has files of both, since it can only be exchanged file by file where it is. */
	| { readonly came: 'failed'; readonly error: unknown; readonly left: readonly string[]; readonly isMixed: boolean };

/**
 * Writes the content first, and puts it back if the site cannot be put in its place. Synchronous, so no signal is heard meanwhile.
 *
 * @param publish puts the site in its place, or throws with the earlier one as it was
 * @returns with the paths of files that could not be put back, if there are any
 */
export function exchangeContent(contentDir: string, edits: readonly ContentEdit[], publish: () => void): Exchange {
	const replaced = replaceContentFiles(contentDir, edits);
	if ('changed' in replaced) return { came: 'changed', file: replaced.changed, left: replaced.left };
	if ('error' in replaced) return { came: 'failed', error: replaced.error, left: replaced.left, isMixed: false };
	try {
		publish();
	} catch (error) {
		const isMixed = error instanceof BuildFailure && error.code === 'site-mixed';
		return { came: 'failed', error, left: replaced.restore(), isMixed };
	}
	return { came: 'done' };
}
