import { changesEn } from './wording/changes.en.ts';
import { entriesEn } from './wording/entries.en.ts';
import { fieldsEn } from './wording/fields.en.ts';
import { filesEn } from './wording/files.en.ts';
import { ledgerEn } from './wording/ledger.en.ts';
import { proseEn } from './wording/prose.en.ts';
import { sheetsEn } from './wording/sheets.en.ts';
import { sourcesEn } from './wording/sources.en.ts';
import { yamlEn } from './wording/yaml.en.ts';
import type { Wording } from './wording.ts';

/** The problems in English. */
export const wordingEn: Wording = {
	...filesEn,
	...yamlEn,
	...fieldsEn,
	...entriesEn,
	...proseEn,
	...ledgerEn,
	...changesEn,
	...sourcesEn,
	...sheetsEn,
};
