import type { MessageKey } from '../../i18n/messages.sv.ts';

/** The texts that are said where files of one contact are made. */
export const contactFileMessages = ['search.downloadFailed'] as const satisfies readonly MessageKey[];
