import { readVcards } from '../../../src/agreement/readers/vcard-text.ts';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import type { Card } from '../../../src/formats/card.ts';
import type { Format } from '../../../src/formats/format.ts';
import { vcard } from '../../../src/formats/vcard.ts';
import { vcard4 } from '../../../src/formats/vcard-4.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

/** The invented network, and how its cards are read in these tests. */
export const directory = fixtureDirectory();
export const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];
export const withContact = (changes: Partial<Contact>): Directory => ({
	...directory,
	contacts: [{ ...model, ...changes }],
});
export const unfold = (text: string) => text.replace(/\r\n /gu, '');
export const linesOf = (text: string) => unfold(text).split('\r\n');
export const readAll = (text: string) => readVcards(new TextEncoder().encode(text));
export const readJcards = (text: string) => JSON.parse(text) as Card[];
export const textForms: readonly Format[] = [vcard, vcard4];
