import { csv } from './csv.ts';
import { excelCsv } from './excel-csv.ts';
import type { Format } from './format.ts';
import { jcard } from './jcard.ts';
import { json } from './json.ts';
import { vcard } from './vcard.ts';
import { vcard4 } from './vcard-4.ts';
import { xlsx } from './xlsx.ts';

/** Every format, in the order in which pages offer them. */
export const formats: readonly Format[] = [xlsx, vcard, csv, excelCsv, json, vcard4, jcard];
