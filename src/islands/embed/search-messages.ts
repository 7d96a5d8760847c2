import type { MessageKey } from '../../i18n/messages.sv.ts';
import { hitMessages, partMessages } from '../../search/hit-words.ts';

/** The texts that the search in a frame says. The page picks them by this list, and the script has no others. */
export const frameSearchMessages = ['embed.allHits', ...hitMessages] as const satisfies readonly MessageKey[];

/** The same where the directory is in parts. */
export const frameSearchMessagesInParts = [...frameSearchMessages, ...partMessages] as const;
