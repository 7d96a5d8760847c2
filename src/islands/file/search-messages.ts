import type { MessageKey } from '../../i18n/messages.sv.ts';
import { hitMessages } from '../../search/hit-words.ts';

/** The texts that the search of the one-file edition says. The file picks them by this list, and the script has no others. */
export const fileSearchMessages = ['search.didYouMean', ...hitMessages] as const satisfies readonly MessageKey[];
