import type { MessageKey } from '../../i18n/messages.sv.ts';
import { hitMessages, partMessages } from '../../search/hit-words.ts';
import { copyMessages } from '../copy-address.ts';

/** The texts that the search of the start page says. The page picks them by this list, and the script has no others. */
export const searchMessages = [
	'search.slow',
	'search.failed',
	'search.didYouMean',
	'search.removeFilter',
	'search.optionCount',
	'search.shown',
	'search.downloadFailed',
	...copyMessages,
	...hitMessages,
] as const satisfies readonly MessageKey[];

/** The same where the directory is in parts. */
export const searchMessagesInParts = [...searchMessages, ...partMessages] as const;
