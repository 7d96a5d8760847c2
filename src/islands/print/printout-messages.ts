import type { MessageKey } from '../../i18n/messages.sv.ts';

/** The texts that the comparison of a printout says. The page picks them by this list, and the script has no others. */
export const printoutMessages = [
	'contact.replacedBy',
	'search.retry',
	'printout.unreadable',
	'printout.failed',
	'printout.current',
	'printout.changedOf',
	'printout.onlyAdded',
	'printout.someChanged',
	'printout.tooLong',
	'printout.changed',
	'printout.ended',
	'printout.gone',
	'printout.added',
	'printout.changedOrAdded',
	'printout.stale',
	'printout.print',
	'printout.printNew',
] as const satisfies readonly MessageKey[];
