import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.mjs';
import { readContentFiles } from '../../src/data/content-files.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { editingSchema } from '../../src/domain/editing.ts';
import { writeEditorPage } from '../../src/editing/editor-page.ts';
import { checkImport } from '../../src/importers/check-import.ts';
import type { ContentFile } from '../../src/importers/content-file.ts';
import { readContentFolder } from '../../src/importers/content-folder.ts';
import { planImport } from '../../src/importers/import-plan.ts';
import { readPresentContent } from '../../src/importers/present-entries.ts';
import { readImport } from '../../src/importers/read-import.ts';
import { buildDate, builtSites, sharedSites } from '../build.ts';
import { inEveryRun } from '../in-every-run.ts';

const content = join(builtSites, 'edited-content');
const today = buildDate as IsoDate;
let site: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	site = await serveFolder(await sharedSites.edited(), { port: 0 });
});
test.afterAll(() => {
	site.server.close();
});

/** Gives the browser a folder of its own, with content in it, in the place of one that somebody would choose. */
async function offerFolder(page: Page, entries: readonly ContentFile[]): Promise<void> {
	const files = [
		['.git/HEAD', 'ref: refs/heads/main\n'] as const,
		...entries.map(({ path, content: bytes }) => {
			return [`content/${path}`, 'refused' in bytes ? '' : Buffer.from(bytes).toString()] as const;
		}),
	];
	await page.addInitScript((given) => {
		const showDirectoryPicker = async () => {
			const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('projekt', { create: true });
			for (const [path, text] of given) {
				const parts = path.split('/');
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

function isEntry({ path }: ContentFile): boolean {
	return /^(?:contacts|organisations)\//u.test(path);
}

/** The files of a content folder with those of a list, read in as `npm run import` does where every answer is the proposed one. */
async function withImported(files: readonly ContentFile[], csv: string): Promise<ContentFile[]> {
	const list = await readImport({ path: 'lista.csv', content: Buffer.from(csv) }, today);
	const options = { today, date: undefined, isSourceSaid: false, removes: false };
	const planning = planImport([{ ...list, source: 'Listan.' }], readPresentContent(files, today), options);
	let step = planning.next();
	while (step.done !== true) step = planning.next(0);
	const checked = checkImport(files, readContentFolder(files, today).problems, step.value, today, () => true);
	expect([list.problems, checked.refused.size]).toEqual([[], 0]);
	return [...files, ...[...checked.files.values()].map(({ path, after }) => ({ path, content: Buffer.from(after) }))];
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

/** A row with something in every column that a list can have of a contact, but for what has replaced it. */
const list = `Uppdrag;Organisation;Förnamn;Efternamn;Källa till namnet;Ort;Kommuner;Telefon;Vad numren är;Anknytning;Telefontider;E-post;Webbsida;Anmärkning;Kontrollerad;Ämnen;Öppettider;Besöksadress;Postadress;Andra namn;Publicera
Fritidsledare: ungdom;Norsjö kommun;Ada;Prov;En påhittad lista.;Norsjö;Norsjö, Malå;08-465 004 00 | 070-174 06 05;växel | ;12 | ;vardagar 8–16 | ;fritid@norsjo.example;https://norsjo.example/;Ring först: växeln;2026-11-20;fritid, läger;mån-fre 9-12;Storgatan 13, 935 32 Norsjö;Box 1, 935 21 Norsjö;Fritidsgården;allt
`;
const imported = 'norsjo-kommun-fritidsledare-ungdom';

test('a communicator changes numbers, one of them imported from a list, and adds a contact in a folder of their own, without an account, and the check has nothing to say', async ({
	page,
}) => {
	const foreign: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => {
		if (!/^(?:blob|data):/u.test(request.url()) && !request.url().startsWith(site.address)) foreign.push(request.url());
	});
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(String(error)));
	const given = await withImported(readContentFiles(content), list);
	await offerFolder(page, given.filter(isEntry));

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

	await page.goto(`${site.address}redigera/#/collections/contacts/entries/${imported}`);
	// What is not in view has no fields yet.
	await page.getByRole('group', { name: /Telefon/u }).scrollIntoViewIfNeeded();
	await page.getByRole('textbox', { name: 'Nummer' }).first().fill('08-465 004 09');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect.poll(async () => (await readContacts(page))[`${imported}.yaml`]).toContain('08-465 004 09');

	await page.goto(`${site.address}redigera/#/collections/contacts/new`);
	await page.getByRole('textbox', { name: 'Uppdrag' }).fill('Säkerhetssamordnare: på prov');
	await page.getByRole('combobox', { name: 'Organisation' }).click();
	await page.getByRole('option', { name: 'Norsjö kommun' }).click();
	await page.getByRole('textbox', { name: 'Kontrollerad' }).fill('2026-11-20');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	// A new file is empty before something is written into it.
	await expect.poll(async () => Object.values(await readContacts(page)).filter((text) => text !== '')).toHaveLength(12);

	const saved = await readContacts(page);
	const files = [
		...given.filter(({ path }) => !path.startsWith('contacts/')),
		...Object.entries(saved).map(([name, text]) => ({ path: `contacts/${name}`, content: Buffer.from(text) })),
	];
	const before = readContentFolder(given, today).entries.contacts;
	const { entries, problems } = readContentFolder(files, today);
	// Of a new entry both files are told by the commands that write them.
	expect(problems.map(({ code }) => code)).toEqual(['changes-not-recorded', 'permalinks-row-missing']);
	const after = entries.contacts;
	expect(after.find(({ id }) => id === 'norsjo-kommun-sakerhetssamordnare-pa-prov')).toMatchObject({
		role: 'Säkerhetssamordnare: på prov',
		verified: '2026-11-20',
		organisation: 'norsjo-kommun',
	});
	expect(after.find(({ id }) => id === 'mala-andt-bra')).toEqual({
		...before.find(({ id }) => id === 'mala-andt-bra'),
		phones: [expect.objectContaining({ label: 'växel' })],
	});
	const listed = before.find(({ id }) => id === imported);
	const [changed, ...others] = listed?.phones ?? [];
	expect(listed?.aliases).toHaveLength(1);
	expect(after.find(({ id }) => id === imported)).toEqual({
		...listed,
		phones: [{ ...changed, number: { kind: 'international', digits: '+46846500409' } }, ...others],
	});
	expect([foreign, faults]).toEqual([[], []]);
});

test('over each Git host the editor asks nothing of anybody but its own site and that host, when it is opened and when somebody signs in', async ({
	context,
}) => {
	const built = readFileSync(join(await sharedSites.edited(), 'redigera/index.html'), 'utf8');
	const [, script = ''] = /type="module" src="([^"]+)"/u.exec(built) ?? [];
	const hosts = inEveryRun<readonly [object, string]>(1, [
		[{ project: 'https://github.com/kommun/katalog' }, 'https://api.github.com/user'],
		[{ project: 'https://codeberg.org/kommun/katalog' }, 'https://codeberg.org/api/v1/user'],
		[{ project: 'https://github.kommun.example/it/katalog' }, 'https://github.kommun.example/api/v3/user'],
		[{ project: 'https://gitlab.com/grupp/undergrupp/katalog' }, 'https://gitlab.com/api/v4/user'],
		[{ project: 'https://git.kommun.example/it/katalog', host: 'gitlab' }, 'https://git.kommun.example/api/v4/user'],
	]);
	for (const [editing, asked] of hosts) {
		const page = await context.newPage();
		const foreign: string[] = [];
		await page.route('**/*', async (route) => {
			const url = route.request().url();
			if (url === `${site.address}redigera/`) {
				const body = writeEditorPage(editingSchema.parse(editing), 'Katalog', script);
				await route.fulfill({ contentType: 'text/html', body });
			} else if (url.startsWith(site.address)) await route.continue();
			else {
				foreign.push(url);
				const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
				await route.fulfill({ status: 401, headers, contentType: 'application/json', body: '{"message":"No"}' });
			}
		});
		await page.goto(`${site.address}redigera/`);
		await page.getByRole('button', { name: 'Logga in med en Access Token' }).click();
		expect(foreign).toEqual([]);
		await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('0123456789abcdef0123');
		await page.getByRole('button', { name: 'Logga in', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('nyckeln är ogiltig');
		expect([...new Set(foreign)]).toEqual([asked]);
		await page.close();
	}
});
