import { expect, it } from 'vitest';
import { createAddressBook } from '../../../src/embed-check/address-book.ts';
import { checkPage } from '../../../src/embed-check/check-page.ts';
import { fixtureContent } from '../../unit/fixture-directory.ts';

it('a page of another site with many days and blocks is looked through in bounded time', () => {
	const content = fixtureContent();
	const book = createAddressBook({ ...content, issues: [] });
	const many = `<section data-kontaktkatalog><time>${'<div data-kontaktkatalog><time>1</time></div>'.repeat(20_000)}`;
	const { findings } = checkPage(`<!doctype html>\n${many}`, undefined, content.directory, book);
	expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['block-lost']));
	expect(findings.length).toBeLessThanOrEqual(50);
});
