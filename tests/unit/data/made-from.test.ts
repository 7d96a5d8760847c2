import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { Content } from '../../../src/importers/content.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { today } from '../fixture-directory.ts';

const folder = '/of-tests';
const valid = readContentFiles(join(import.meta.dirname, '../../fixtures/broken/_valid'));

beforeEach(() => {
	vi.stubEnv('CONTENT_DIR', folder);
	vi.stubEnv('BUILD_DATE', today);
});
afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** A directory with three contacts in one organisation, one of them for a municipality, and others in another. */
function readDirectory(readyLists: number, others: number): Content {
	const contact = (id: string, organisation: string, rest = '') => ({
		path: `contacts/${id}.yaml`,
		content: new TextEncoder().encode(`role: ${id}\norganisation: ${organisation}\nverified: 2026-01-10\n${rest}`),
	});
	const files = valid
		.filter(({ path }) => !/^(?:contacts\/|golden|permalinks)/u.test(path))
		.map(({ path, content }) =>
			path === 'site.yaml' && content instanceof Uint8Array
				? { path, content: Buffer.concat([content, Buffer.from(`readyLists: ${readyLists}\n`)]) }
				: { path, content },
		);
	const { content, problems } = readContentFolder(
		[
			...files,
			{ path: 'organisations/annan.yaml', content: new TextEncoder().encode('name: Annan\nkind: annan\n') },
			...['a', 'b'].map((id) => contact(id, 'ystad')),
			contact('c', 'ystad', 'municipalities: [Lund]\n'),
			...Array.from({ length: others }, (_, index) => contact(`o${index}`, 'annan')),
		],
		today,
	);
	if (content === undefined) throw new Error(JSON.stringify(problems));
	return content;
}

/** What a list of two contacts is made from. */
async function madeFromTwo(readyLists: number, others: number): Promise<string> {
	// What has taken over content keeps to it.
	vi.resetModules();
	const { handOverContent } = await import('../../../src/data/content-handover.ts');
	const { loadContent } = await import('../../../src/data/content.ts');
	const { madeFrom } = await import('../../../src/data/made-from.ts');
	handOverContent(folder, readDirectory(readyLists, others));
	return madeFrom(loadContent().directory.contacts.filter(({ id }) => id === 'a' || id === 'b'));
}

it('is the same whoever else there is, but not where other lists are no longer ready, which pages lead to', async () => {
	expect(await madeFromTwo(2000, 1)).toBe(await madeFromTwo(2000, 2));
	expect(await madeFromTwo(1, 1)).not.toBe(await madeFromTwo(1, 2));
});
