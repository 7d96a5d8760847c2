// `node scripts/manual-pictures.mjs <empty folder>`: takes the pictures of docs/bilder anew, of invented contacts. Each command is run in the folder and what it
// says is drawn as it stands; what is shown of the site and its editor is shown by a Chromium. One that takes more than 80 kB is told.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { makeWorkbook } from '../tests/make-workbook.ts';
import { chromiumFlags } from './chromium-flags.mjs';
import { serveFolder } from './static-server.mjs';

const work = resolve(process.argv[2] ?? '');
if (process.argv[2] === undefined || (existsSync(work) && readdirSync(work).length > 0)) {
	console.error('node scripts/manual-pictures.mjs <empty folder>');
	process.exit(2);
}
const pictures = join(import.meta.dirname, '../docs/bilder');
const content = join(work, 'min-katalog');
const site = join(work, 'webbplats');
const mostBytes = 80_000;
/** What says where the content is, from the project's folder, in which commands are typed. */
const here = ['--content', '../min-katalog'];
const env = {
	...process.env,
	...{ OUT_DIR: site, BUILD_DATE: '2026-12-01', INIT_CWD: join(work, 'kontaktkatalog') },
	...{ LANG: 'sv_SE.UTF-8', LC_ALL: '', PORT: '4321' },
};

mkdirSync(env.INIT_CWD, { recursive: true });
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
	args: chromiumFlags,
});
const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 620 } });

/** Runs a command and gives what it says. */
function run(name, args) {
	const { stdout, stderr } = spawnSync('node', [`src/cli/${name}.ts`, ...args], { env, encoding: 'utf8' });
	return plain(`${stdout}${stderr}`);
}

/** Runs a command in a terminal (util-linux `script`), gives each answer when it asks, and gives what stands there then. */
async function converse(name, args, answers) {
	const command = ['node', `src/cli/${name}.ts`, ...args].map((part) => `'${part}'`).join(' ');
	const terminal = spawn('script', ['-qec', command, '/dev/null'], { env });
	const left = [...answers];
	let said = '';
	let answeredAt = 0;
	terminal.stdout.on('data', (data) => {
		said += String(data);
		const text = plain(said);
		// A question may be drawn twice.
		if (left.length === 0 || text.length <= answeredAt || !/(?:\) |: )$/u.test(text)) return;
		answeredAt = text.length;
		terminal.stdin.write(`${left.shift()}\n`);
	});
	await once(terminal, 'exit');
	return plain(said);
}

/** Without what moves the cursor of a terminal, which is no word of the command. */
function plain(said) {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins with one.
	return said.replace(/\r/gu, '').replace(/\u001b\[[\d;?]*[A-Za-z]/gu, '');
}

/** A line of a shell, and what was said there. */
function told(typed, said) {
	return `$ ${typed}\n${said.trimEnd()}`;
}

async function drawText(name, text, { title, isPaper = false, marked = '' } = {}) {
	const escaped = (part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const body = escaped(text).replaceAll(escaped(marked) || '\0', (found) => `<mark>${found}</mark>`);
	await drawHtml(
		name,
		`<style>
			body { margin: 0; background: ${isPaper ? '#ffffff' : '#14181c'}; color: ${isPaper ? '#1a1a1a' : '#f2f2f2'} }
			h1 { margin: 0; padding: 8px 20px; font: 15px sans-serif; background: #e4e7ea }
			pre { margin: 0; padding: 18px 20px; font: 15px/1.5 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere }
			mark { background: #ffe58a }
		</style>${title === undefined ? '' : `<h1>${title}</h1>`}<pre>${body}</pre>`,
	);
}

async function drawHtml(name, html) {
	const page = await context.newPage();
	await page.setContent(`<!doctype html><html lang="sv"><body>${html}</body></html>`);
	await keep(name, await page.locator('body').screenshot());
	await page.close();
}

async function keep(name, screenshot) {
	const bytes = await sharp(screenshot).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer();
	writeFileSync(join(pictures, `${name}.png`), bytes);
	console.log(`${name}.png ${bytes.length}${bytes.length > mostBytes ? ' too large' : ''}`);
}

function edit(path, change) {
	const file = join(content, path);
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`${path} is the same after the change`);
	writeFileSync(file, after);
}

const contactFile = (id) => `contacts/${id}.yaml`;
const social = 'socialforvaltningen-socialsekreterare';

// From Excel to a site.
const head = ['Namn', 'Befattning', 'Förvaltning', 'Tfn', 'E-post', 'Telefontid'];
const rows = [
	['Åsa Prövling', 'Socialsekreterare', 'Socialförvaltningen', '846500400', 'asa@norrbyn.example', 'Vardagar 9–12'],
	['Örjan Exempelsson', 'Säkerhetssamordnare', 'Kommunledningen', '846500401', 'trygghet@norrbyn.example', ''],
	['', 'Reception', 'Kommunledningen', '846500402', 'info@norrbyn.example', 'Vardagar 8–16'],
	['Märta Påhitt', 'Skolkurator', 'Skolförvaltningen', '846500403', 'kurator@norrbyn.example', ''],
];
const isNumber = (cell) => /^\d+$/u.test(cell);
const cells = rows.map((row) => row.map((cell) => (isNumber(cell) ? { xml: `<c {r}><v>${cell}</v></c>` } : cell)));
writeFileSync(join(work, 'kontaktlista.xlsx'), makeWorkbook([{ name: 'Blad1', rows: [head, ...cells] }]));
const letters = [...'ABCDEF'].map((letter) => `<th>${letter}</th>`).join('');
const drawnRows = [head, ...rows].map((row, index) => {
	return `<tr><th>${index + 1}</th>${row.map((cell) => `<td${isNumber(cell) ? ' style="text-align:right"' : ''}>${cell}</td>`).join('')}</tr>`;
});
await drawHtml(
	'excel-lista',
	`<style>
		body { margin: 0; background: #fff; color: #1a1a1a }
		table { border-collapse: collapse; font: 14px 'Liberation Sans', Arial, sans-serif; width: 100% }
		td, th { border: 1px solid #c9ccd0; padding: 5px 8px; text-align: left; white-space: nowrap }
		th { background: #eceff1; font-weight: 400; text-align: center }
	</style><table><tr><th></th>${letters}</tr>${drawnRows.join('')}</table>`,
);

const asked = ['--name', 'Kontakter i Norrbyn', '--owner', 'Norrbyns kommun', '--yes'];
await drawText(
	'ny-katalog',
	told(
		'npm run new -- ../min-katalog --name "Kontakter i Norrbyn" --owner "Norrbyns kommun" --yes',
		run('new', ['../min-katalog', ...asked]),
	),
);
edit('site.yaml', (text) =>
	text
		.replace('  name: "Norrbyns kommun"', '  name: "Norrbyns kommun"\n  email: kontakt@norrbyn.example')
		.concat('\nediting:\n  project: https://github.com/norrbyn/kontakter\n'),
);
const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
await drawText('site-yaml', settings.split('\n').slice(0, 22).join('\n'), {
	title: 'site.yaml',
	isPaper: true,
	marked: '  email: kontakt@norrbyn.example',
});
const source = 'Kommunens intranät, november 2026';
const imported = await converse('import', ['../kontaktlista.xlsx', '--source', source, ...here], ['j']);
await drawText(
	'importera',
	told(`npm run import -- ../kontaktlista.xlsx --source "${source}" ${here.join(' ')}`, imported),
);
run('permalinks', ['--yes', ...here]);
run('record', here);
await drawText('kontroll', told(`npm run kontroll -- ${here.join(' ')}`, run('check-content', here)));
await drawText('start', told('npm start -- ../min-katalog', await start()));

/** Says what `npm start` says, and leaves the site built. */
async function start() {
	const server = spawn('node', ['scripts/start.mjs', '--swedish', content], { env });
	let said = '';
	for (const stream of [server.stdout, server.stderr]) {
		stream.on('data', (data) => {
			said += String(data);
			if (/visas på http/u.test(said)) server.kill('SIGTERM');
		});
	}
	await once(server, 'exit');
	return said.replace(/\r/gu, '');
}

let served = await serveFolder(site, { port: 0 });
const page = await context.newPage();
await page.goto(served.address);
await keep('webbplats', await page.screenshot());
await page.goto(`${served.address}kontakt/${social}/`);
await page.getByRole('link', { name: 'Ändra' }).scrollIntoViewIfNeeded();
await keep('andra-lank', await page.screenshot());

// A number changes, in the editor.
await offerFolder(page);
await page.goto(`${served.address}kontakt/${social}/`);
await page.getByRole('link', { name: 'Ändra' }).click();
await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).waitFor();
await page.waitForTimeout(500);
await keep('redigera-oppna', await page.screenshot());
await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click();
// What is not in view has no fields yet.
await page.getByRole('group', { name: /Telefon/u }).scrollIntoViewIfNeeded();
const number = page.getByRole('textbox', { name: 'Nummer' });
await number.fill('08-465 004 09');
await number.focus();
await page.waitForTimeout(500);
await keep('redigera-nummer', await page.screenshot());
await page.getByRole('button', { name: 'Spara', exact: true }).click();
await page.waitForTimeout(1500);
await keep('redigera-sparat', await page.screenshot());
await takeBack(page);

// Somebody leaves.
await page.goto(`${served.address}redigera/#/collections/contacts/entries/${social}`);
const vacant = page.getByRole('radio', { name: 'vakant' });
await page.mouse.move(400, 400);
for (let times = 0; times < 40 && (await vacant.count()) === 0; times++) {
	await page.mouse.wheel(0, 500);
	await page.waitForTimeout(300);
}
await vacant.click();
await page.waitForTimeout(500);
await keep('redigera-vakant', await page.screenshot());
served.server.close();

// The same by hand, and what the commands say.
edit(contactFile(social), (text) => text.replace(/verified: .*/u, 'verified: 2026-10-01'));
await drawText('fil-nummer', readFileSync(join(content, contactFile(social)), 'utf8'), {
	title: contactFile(social),
	isPaper: true,
	marked: '08-465 004 09',
});
edit(contactFile(social), (text) => text.replace('08-465 004 09', '08-465'));
await drawText('kontroll-fel', told(`npm run kontroll -- ${here.join(' ')}`, run('check-content', here)));
edit(contactFile(social), (text) => text.replace('08-465', '08-465 004 09'));
await drawText('verified', told(`npm run verified -- ${social} ${here.join(' ')}`, run('verified', [social, ...here])));
edit(contactFile(social), (text) =>
	text.replace(/^(?:person|emails):\n(?: .*\n)+/gmu, '').replace('verified:', 'status: vacant\nverified:'),
);
run('record', here);
run('build', here);
served = await serveFolder(site, { port: 0 });
await page.goto(`${served.address}kontakt/${social}/`);
await keep('vakant', await page.screenshot({ clip: { x: 0, y: 0, width: 1000, height: 460 } }));

// A press release.
const release = `Norrbyn får en väg in i frågor om trygghet

Från och med december 2026 når alla i Norrbyn och Norsjö samma
samordnare i frågor om trygghet.

Kontakter:
Britta Påhittsdotter, trygghetssamordnare, Norsjö kommun, 08-465 004 05
Örjan Exempelsson, säkerhetssamordnare, 08-465 004 06
`;
writeFileSync(join(work, 'pressmeddelande.txt'), release);
await drawText('pressmeddelande', release, { title: 'pressmeddelande.txt', isPaper: true });
await drawText(
	'importera-pressmeddelande',
	told(
		`npm run import -- ../pressmeddelande.txt ${here.join(' ')}`,
		await converse('import', ['../pressmeddelande.txt', ...here], ['1', 'j']),
	),
);

run('permalinks', ['--yes', ...here]);

// The yearly round.
edit(contactFile('skolforvaltningen-skolkurator'), (text) => text.replace(/verified: .*/u, 'verified: 2025-10-01'));
run('record', here);
await drawText(
	'arsrundan',
	told(`npm run due -- --out ../utskick ${here.join(' ')}`, run('due', ['--out', '../utskick', ...here])),
);
await drawText('utskick', readFileSync(join(work, 'utskick/skolforvaltningen.txt'), 'utf8'), {
	title: 'skolforvaltningen.txt',
	isPaper: true,
});
await drawText(
	'arsrundan-verified',
	told(
		`npm run verified -- --organisation skolforvaltningen ${here.join(' ')}`,
		run('verified', ['--organisation', 'skolforvaltningen', ...here]),
	),
);
await drawText(
	'arsrundan-publicera',
	[
		told(`npm run kontroll -- ${here.join(' ')}`, run('check-content', here)),
		told(`npm run record -- ${here.join(' ')}`, run('record', here)),
		told(`npm run build -- ${here.join(' ')}`, run('build', here)),
	].join('\n\n'),
);
served.server.close();
await browser.close();

/** Gives the page a folder of its own, with the content in it, in the place of one that somebody would choose. */
async function offerFolder(shown) {
	const given = ['contacts', 'organisations'].flatMap((folder) =>
		readdirSync(join(content, folder)).map((name) => [
			`content/${folder}/${name}`,
			readFileSync(join(content, folder, name), 'utf8'),
		]),
	);
	await shown.addInitScript(
		(files) => {
			Object.assign(window, {
				showDirectoryPicker: async () => {
					const storage = await navigator.storage.getDirectory();
					const isThere = await storage.getDirectoryHandle('projekt').then(
						() => true,
						() => false,
					);
					const root = await storage.getDirectoryHandle('projekt', { create: true });
					for (const [path, text] of isThere ? [] : files) {
						const parts = path.split('/');
						const name = parts.pop();
						let folder = root;
						for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
						const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
						await stream.write(text);
						await stream.close();
					}
					return root;
				},
			});
		},
		[['.git/HEAD', 'ref: refs/heads/main\n'], ...given],
	);
}

/** Takes back what the editor has saved. */
async function takeBack(shown) {
	const saved = await shown.evaluate(async (name) => {
		let folder = await navigator.storage.getDirectory();
		for (const part of ['projekt', 'content', 'contacts']) folder = await folder.getDirectoryHandle(part);
		return (await (await folder.getFileHandle(name)).getFile()).text();
	}, `${social}.yaml`);
	writeFileSync(join(content, contactFile(social)), saved);
}
