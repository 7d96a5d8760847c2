import type { Contact } from '../../../src/domain/directory.ts';
import { pageAddresses } from '../../../src/domain/published-address.ts';
import { describeContactPage, type LinkedPage } from '../../../src/formats/page-linked-data.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

/** The invented network, and its pages as structured data describes them. */
export const directory = fixtureDirectory();
const { site } = directory;
export const page = (path: string, title: string, language: 'sv' | 'en' = 'sv'): LinkedPage => ({
	...{ path, title, language, site },
	t: translator(language),
});
export const contactOf = (id: string): Contact => {
	const found = directory.contacts.find((contact) => contact.id === id);
	if (found === undefined) throw new Error(`No contact ${id}`);
	return found;
};
export const pageOf = (contact: Contact, language: 'sv' | 'en' = 'sv') =>
	describeContactPage(contact, page(pageAddresses.contact(contact), contact.title, language));
const found = directory.municipalities.find(({ name }) => name === 'Ystad');
if (found === undefined) throw new Error('The fixture has Ystad');
export const ystad = found;
