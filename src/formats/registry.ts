import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { text } from './text.ts';
import { vcard } from './vcard.ts';

/** Every format, in the order in which pages offer them. */
export const formats: readonly Format[] = [json, vcard, csv, text];
