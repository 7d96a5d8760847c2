import type { Wording } from '../wording.ts';

const entryKinds: Readonly<Record<string, string>> = {
	contact: 'a contact',
	organisation: 'an organisation',
	release: 'a press release',
	page: 'a page',
	municipality: 'a municipality',
	county: 'a county',
};

/** Former ids, and the ledger of what has been published. */
export const ledgerEn = {
	'former-id-taken': ({ id }) => ({
		what: `"${id}" is an entry that is there, so its address cannot lead here.`,
		fix: 'Remove it from "formerIds", or remove the old file if the entry has been renamed or merged with this one.',
	}),
	'former-id-duplicate': ({ id, other }) => ({
		what: `"${id}" stands in "formerIds" of "${other}" already, and an address leads to one place.`,
		fix: 'Remove it from one of them.',
	}),
	'permalinks-head-invalid': ({ found, expected }) => ({
		what: `The first line is "${found}".`,
		fix: `It must be: ${expected}`,
	}),
	'permalinks-row-invalid': ({ count, expected }) => ({
		what: `The row has ${count === 1 ? 'one value' : `${count} values`} but must have ${expected}, with commas between them.`,
		fix: 'Correct the row after the others. If it was changed by hand, take back the earlier version of the file and run "npm run permalinks".',
	}),
	'permalinks-entry-invalid': ({ value, kind }) => ({
		what: `"${value}" is not the id of ${entryKinds[kind] ?? kind}.`,
		fix: 'Write the name of the file without its ending, or the code of a municipality or a county.',
	}),
	'permalinks-target-invalid': ({ value }) => ({
		what: `"${value}" does not say what the address leads to.`,
		fix: 'Write kind and id, such as contact/mala-andt-bra, or removed for what is gone for good.',
	}),
	'permalinks-target-unknown': ({ target }) => ({
		what: `The address leads to "${target}", which does not exist.`,
		fix: 'Run "npm run permalinks" and answer where it shall lead. Meanwhile it leads to what the entry belonged to.',
	}),
	'permalinks-row-duplicate': ({ entry, firstLine }) => ({
		what: `"${entry}" has a row already: line ${firstLine}.`,
		fix: 'Keep one of them: the one that says where the address leads, else the first.',
	}),
	'permalinks-cycle': ({ entries }) => ({
		what: `The rows lead to each other in a circle: ${entries}.`,
		fix: 'Change the last column of one of them to an entry that exists, or to removed.',
	}),
	'permalinks-row-missing': ({ entries, count }) => ({
		what: `${count === 1 ? 'One entry has' : `${count} entries have`} no row here, so that nobody notices if the address dies: ${entries}${count > 5 ? ' …' : ''}.`,
		fix: 'Run "npm run permalinks", which writes what is missing.',
	}),
	'permalinks-vanished': ({ entry, near }) => ({
		what: `"${entry}" has been published and is there no more, and nothing says where its address shall lead.`,
		fix: `Run "npm run permalinks" and answer: has it been renamed, or is it removed? ${near === undefined ? 'Meanwhile its page only says that it is gone.' : `Meanwhile the address leads on to "${near}".`}`,
	}),
	'permalinks-returned': ({ entry, leadsTo }) => ({
		what: `"${entry}" is there again, but its address ${leadsTo === 'removed' ? 'is removed for good' : `leads to "${leadsTo}"`}.`,
		fix: `If the same entry has come back: run "npm run permalinks -- --restore ${entry}". If it is another: give the file another name, so that old links do not lead astray.`,
	}),
} satisfies Partial<Wording>;
