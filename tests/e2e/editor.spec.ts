import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.mjs';
import { readContentFiles } from '../../src/data/content-files.ts';
import { parseDate } from '../../src/domain/date.ts';
import { readContentFolder } from '../../src/importers/content-folder.ts';
import { buildDate, builtSites, sharedSites } from '../build.ts';

const content = join(builtSites, 'edited-content');
let site: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	site = await serveFolder(await sharedSites.edited(), { port: 0 });
});
test.afterAll(() => {
	site.server.close();
});

/** Gives the browser a folder of its own, with the content in it, in the place of one that somebody would choose. */
async function offerFolder(page: Page): Promise<void> {
	const files = ['.git/HEAD', ...entries().map(([path]) => path)].map((path) => {
		return [
			path,
			path.startsWith('.git') ? 'ref: refs/heads/main\n' : readFileSync(join(content, path), 'utf8'),
		] as const;
	});
	await page.addInitScript((given) => {
		const showDirectoryPicker = async () => {
			const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('projekt', { create: true });
			for (const [path, text] of given) {
				const parts = (path.startsWith('.git') ? path : `content/${path}`).split('/');
				const name = parts.pop() ?? '';
				let folder = root;
				for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
				const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
				await stream.write(text);
				await stream.close();
			}
			return root;
		};
		Object.assign(window, { showDirectoryPicker });
	}, files);
}

/** The contacts and organisations of the content folder, as the site was built from them. */
function entries() {
	return readContentFiles(content).flatMap(({ path, content: bytes }) =>
		/^(?:contacts|organisations)\//u.test(path) && !('refused' in bytes)
			? [[path, Buffer.from(bytes).toString()] as const]
			: [],
	);
}

/** What stands in the contacts' folder of the browser now. */
function readContacts(page: Page): Promise<Record<string, string>> {
	return page.evaluate(async () => {
		let folder = await navigator.storage.getDirectory();
		for (const name of ['projekt', 'content', 'contacts']) folder = await folder.getDirectoryHandle(name);
		const read: Record<string, string> = {};
		for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
			// A file that is being written stands beside itself, and is not there for a moment.
			const file = name.endsWith('.yaml') ? await handle.getFile().catch(() => undefined) : undefined;
			if (file !== undefined) read[name] = await file.text();
		}
		return read;
	});
}

test('a communicator changes a number and adds a contact in a folder of their own, without an account, and the check has nothing to say', async ({
	page,
}) => {
	const foreign: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => {
		if (!/^(?:blob|data):/u.test(request.url()) && !request.url().startsWith(site.address)) foreign.push(request.url());
	});
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(String(error)));
	await offerFolder(page);

	await page.goto(`${site.address}kontakt/mala-andt-bra/`);
	await page.getByRole('link', { name: 'Ändra', exact: true }).click();
	await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click();
	await expect(page.getByRole('textbox', { name: 'Förnamn' })).toHaveValue('Nina');
	await page.getByRole('button', { name: /^Lägg till .?nummer/u }).click();
	await page.getByRole('textbox', { name: 'Nummer' }).fill('0980-319 200');
	await page.getByRole('textbox', { name: 'Etikett' }).fill('växel');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect
		.poll(async () => (await readContacts(page))['mala-andt-bra.yaml'])
		.toContain('phones:\n  - number: 0980-319 200\n    label: växel\n');

	await page.goto(`${site.address}redigera/#/collections/contacts/new`);
	await page.getByRole('textbox', { name: 'Uppdrag' }).fill('Säkerhetssamordnare: på prov');
	await page.getByRole('combobox', { name: 'Organisation' }).click();
	await page.getByRole('option', { name: 'Norsjö kommun' }).click();
	await page.getByRole('textbox', { name: 'Kontrollerad' }).fill('2026-11-20');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect.poll(async () => Object.keys(await readContacts(page))).toHaveLength(11);

	const saved = await readContacts(page);
	const today = parseDate(buildDate);
	if (today === undefined) throw new Error('No day');
	const others = readContentFiles(content).filter(({ path }) => !path.startsWith('contacts/'));
	const files = Object.entries(saved).map(([name, text]) => ({ path: `contacts/${name}`, content: Buffer.from(text) }));
	const before = readContentFolder(readContentFiles(content), today).content?.directory.contacts;
	const { content: read, problems } = readContentFolder([...others, ...files], today);
	// Of a new entry both files are told by the commands that write them.
	expect(problems.map(({ code }) => code)).toEqual(['changes-not-recorded', 'permalinks-row-missing']);
	const after = read?.directory.contacts ?? [];
	expect(after.find(({ id }) => id === 'norsjo-kommun-sakerhetssamordnare-pa-prov')).toMatchObject({
		role: 'Säkerhetssamordnare: på prov',
		verified: '2026-11-20',
		organisation: { id: 'norsjo-kommun' },
	});
	expect(after.find(({ id }) => id === 'mala-andt-bra')).toMatchObject({
		...before?.find(({ id }) => id === 'mala-andt-bra'),
		phones: [{ label: 'växel' }],
		organisation: { id: 'mala-kommun' },
	});
	expect([foreign, faults]).toEqual([[], []]);
});
