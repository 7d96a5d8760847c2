// Ships to the browser.
import type { Translate } from '../i18n/translate.ts';

/** The texts that {@link describeStatus} needs. */
export const statusMessages = ['contact.vacant', 'contact.ended'] as const;

/** "Vakant" or "Upphört"; `undefined` for a post that someone can be reached in. */
export function describeStatus(
	status: 'current' | 'vacant' | 'ended',
	t: Translate<(typeof statusMessages)[number]>,
): string | undefined {
	return status === 'current' ? undefined : t(`contact.${status}`);
}
