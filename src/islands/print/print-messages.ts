import type { MessageKey } from '../../i18n/messages.sv.ts';
import { printLayouts } from '../../print/print-choice.ts';
import { agesMessages, printedAgeMessages } from '../../views/age-of-list.ts';
import { copyMessages } from '../copy-address.ts';

/** What the layouts are called. */
const printLayoutMessages = printLayouts.map((layout) => `print.${layout}` as const);

/** The texts that the print page says. The page picks them by this list, and the script has no others. */
export const printMessages = [
	...printedAgeMessages,
	...agesMessages,
	'list.count',
	'list.empty',
	...copyMessages,
	'table.organisation',
	'print.contact',
	'print.organisation',
	'print.ways',
	'print.checkedHead',
	'print.page',
	'print.pages',
	'print.previewOf',
	'print.vacantLeftOut',
	...printLayoutMessages,
	'print.current',
	'print.codeAlt',
	'print.codeCaption',
	'print.name',
	'print.signature',
	'print.meeting',
	'print.date',
	'print.picked',
	'print.pickCount',
	'print.pickMore',
	'print.searchFor',
	'print.missingList',
	'print.missingContacts',
	'print.chooseFirst',
	'print.tooMany',
	'print.failed',
] as const satisfies readonly MessageKey[];
