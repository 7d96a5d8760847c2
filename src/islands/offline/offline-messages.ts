import type { MessageKey } from '../../i18n/messages.sv.ts';

/** The texts that saving a copy says. The page picks them by this list, and the script has no others. */
export const offlineMessages = [
	'offline.size',
	'offline.saving',
	'offline.saved',
	'offline.failed',
	'offline.removed',
	'offline.unsupported',
] as const satisfies readonly MessageKey[];
