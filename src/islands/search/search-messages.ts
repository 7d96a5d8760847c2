import type { MessageKey } from '../../i18n/messages.sv.ts';
import { ageMessages } from '../../views/age.ts';
import { reachMessages } from '../../views/reach.ts';
import { statusMessages } from '../../views/status.ts';
import { copyMessages } from '../copy-address.ts';

/** The texts that the search of the start page says. The page picks them by this list, and the script has no others. */
export const searchMessages = [
	'search.count',
	'search.countFor',
	'search.none',
	'search.noneFor',
	'search.onlyPages',
	'search.partial',
	'search.slow',
	'search.failed',
	'search.similar',
	'search.sounds',
	'search.nickname',
	'search.didYouMean',
	'search.removeFilter',
	'search.optionCount',
	'search.shown',
	'search.downloadFailed',
	'contact.extension',
	...copyMessages,
	...ageMessages,
	...reachMessages,
	...statusMessages,
] as const satisfies readonly MessageKey[];
