import type { Wording } from '../wording.ts';

/** The record of changes. */
export const changesEn = {
	'changes-head-invalid': ({ found, expected }) => ({
		what: `The first line is "${found}".`,
		fix: `It has to be: ${expected}`,
	}),
	'changes-row-invalid': ({ count, expected }) => ({
		what: `The row has ${count === 1 ? 'one value' : `${count} values`} but needs ${expected}, with commas between them.`,
		fix: 'Correct the row after the others. If it was changed by hand, take back the earlier version of the file.',
	}),
	'changes-entry-invalid': ({ value }) => ({
		what: `"${value}" is no id of a contact or an organisation.`,
		fix: "Write the name of the entry's file without its ending.",
	}),
	'changes-fields-invalid': ({ change }) => ({
		what:
			change === 'changed'
				? 'The row says that something has changed, and not what.'
				: `An entry that is ${change} has no fields in the last column.`,
		fix:
			change === 'changed'
				? 'Write the names of the fields in the last column with spaces between them, such as person phones.'
				: 'Empty the last column, or write changed in the one before it.',
	}),
	'changes-out-of-order': ({ date, before }) => ({
		what: `The row is of ${date} but stands below one of ${before}.`,
		fix: 'New rows are written last. Move the row to its place, or correct the day.',
	}),
	'changes-other-year': ({ date, file }) => ({
		what: `The row is of ${date} and belongs in ${file}.`,
		fix: 'Move the row there, or correct the day.',
	}),
	'changes-row-duplicate': ({ firstLine }) => ({
		what: `The row says the same as line ${firstLine}.`,
		fix: 'Remove one of them.',
	}),
	'changes-fingerprint-invalid': () => ({
		what: 'The fingerprint is damaged.',
		fix: 'Take back the earlier version of the file. If there is none, remove the file and run "npm run record": the comparison then begins anew.',
	}),
	'changes-not-recorded': ({ entries, count }) => ({
		what: `${count === 1 ? 'An entry has' : `${count} entries have`} come or gone without a record of it: ${entries}${count > 5 ? ' …' : ''}.`,
		fix: 'Run "npm run record", which records it and forgets what is gone.',
	}),
} satisfies Partial<Wording>;
