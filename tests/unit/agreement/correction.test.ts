import { describe, expect, it } from 'vitest';
import { compareFile, createTruth } from '../../../src/agreement/compare-file.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { createCorrection } from '../../../src/views/correction.ts';
import { fixtureContent } from '../fixture-directory.ts';

const content = fixtureContent();
const truth = createTruth(content, () => undefined);

/** What is found wrong with the message on the page of a contact, of which nothing else is there. */
function compare(change: (uri: string) => string) {
	const contact = content.directory.contacts.find(({ id }) => id === 'ystad-arkiv');
	if (contact === undefined) throw new Error('No contact');
	const { uri = '' } = createCorrection(contact, content.directory.site, translator('sv'), 'sv') ?? {};
	const link = (href: string) =>
		`<html><main><div class="screen-only"><a data-correction href="${href.replaceAll('&', '&amp;')}"></a></div></main></html>`;
	const find = (href: string) => compareFile('kontakt/ystad-arkiv/index.html', Buffer.from(link(href)), truth) ?? [];
	const known = new Set(find(uri).map((each) => JSON.stringify(each)));
	return find(change(uri)).filter((each) => !known.has(JSON.stringify(each)));
}

describe('the message that tells what is wrong', () => {
	it('says what the content says, all of it or some', () => {
		expect(compare((uri) => uri)).toEqual([]);
		expect(compare((uri) => uri.replace(/%0D%0ATelefon.*$/u, ''))).toEqual([]);
	});

	it.each([
		['another number', (uri: string) => uri.replace('06%2005', '06%2006'), '070-174 06 06 (direkt)'],
		['too much', (uri: string) => `${uri}%0D%0AHemma%3A%20Storgatan%201`, 'Hemma: Storgatan 1'],
		['another entry', (uri: string) => uri.replaceAll('ystad-arkiv', 'sydost-hembygd'), 'sydost-hembygd'],
	])('is found to say %s', (_, change, stands) => {
		expect(compare(change)).toMatchObject([{ contact: 'ystad-arkiv', stands }]);
	});
});
