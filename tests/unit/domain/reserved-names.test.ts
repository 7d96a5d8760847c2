import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requiredPages } from '../../../src/domain/prose.ts';
import { reservedNames } from '../../../src/domain/reserved-names.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { createLists } from '../../../src/views/list-view.ts';
import { fixtureContent } from '../fixture-directory.ts';

/** What stands first in the address of each route, those that a page or a list decides left out. */
const routes = ['src/pages', 'src/pages/[...lang]']
	.flatMap((folder) => readdirSync(folder))
	.map((name) => name.split('.')[0] ?? '')
	.filter((name) => !name.startsWith('[') && name !== '');

describe('a name that the site itself uses', () => {
	it.each([...new Set(routes)])('"%s" is no page\'s', (name) => {
		expect(reservedNames).toContain(name);
	});

	it('is found among the routes', () => {
		expect(routes).toEqual(expect.arrayContaining(['404', 'index', 'kommun', 'skriv-ut', 'utskrift']));
	});

	it('may be that of a file for printing', () => {
		for (const { fileName, printoutName } of createLists(fixtureContent().directory, translator('sv'), 'sv')) {
			for (const name of [fileName, printoutName]) {
				if (name !== undefined) expect(reservedNames).toContain(name.split('/')[1]);
			}
		}
	});

	it('is none that a directory has to have, or has', () => {
		for (const page of [...requiredPages, ...fixtureContent('content').pages.map(({ id }) => id), 'ordlista']) {
			expect(reservedNames).not.toContain(page);
		}
	});
});
