import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { jcard } from './jcard.ts';
import { json } from './json.ts';
import { vcard } from './vcard.ts';
import { vcard4 } from './vcard-4.ts';

/** Every format, in the order in which pages offer them. */
export const formats: readonly Format[] = [json, vcard, csv, vcard4, jcard];
