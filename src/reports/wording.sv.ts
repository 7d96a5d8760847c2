import { changesSv } from './wording/changes.sv.ts';
import { entriesSv } from './wording/entries.sv.ts';
import { fieldsSv } from './wording/fields.sv.ts';
import { filesSv } from './wording/files.sv.ts';
import { ledgerSv } from './wording/ledger.sv.ts';
import { proseSv } from './wording/prose.sv.ts';
import { sheetsSv } from './wording/sheets.sv.ts';
import { sourcesSv } from './wording/sources.sv.ts';
import { yamlSv } from './wording/yaml.sv.ts';
import type { Wording } from './wording.ts';

/** Problemen på svenska. */
export const wordingSv: Wording = {
	...filesSv,
	...yamlSv,
	...fieldsSv,
	...entriesSv,
	...proseSv,
	...ledgerSv,
	...changesSv,
	...sourcesSv,
	...sheetsSv,
};
