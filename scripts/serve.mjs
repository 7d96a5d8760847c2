// Serves the built site: OUT_DIR (default dist) at PORT (default 4321, or the next free one).
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { readLanguage } from '../src/data/environment.ts';
import { mendBuildOutput } from '../src/output/build-output.ts';
import { printable } from '../src/reports/printable.ts';
import { serveFolder } from './static-server.mjs';

const sentences = {
	sv: {
		help: `Visar den byggda webbplatsen på den här datorn, med de svarshuvuden som den ska ha.

  npm run preview              visar mappen dist
  npm run preview -- --help    visar den här texten

PORT väljer en annan port än 4321, och OUT_DIR en annan mapp än dist.
Slutkod: 1 om webbplatsen inte gick att visa, 2 om kommandot är felskrivet.`,
		unknown: (given) => `Kommandot tar inte emot ”${given}”. Val som finns: --help.`,
		notBuilt: (folder) => `Det finns ingen byggd webbplats i ${folder}. Kör "npm run build" först.`,
		noPort: (port) => `PORT är "${port}", som inte är en port: skriv ett heltal från 0 till 65535, till exempel 4321.`,
		taken: (port) => `Port ${port} och de närmast över är upptagna. Välj en annan, till exempel PORT=8080.`,
		forbidden: (port) => `Port ${port} får inte användas här. Välj en över 1023, till exempel PORT=8080.`,
		failed: (port, code) =>
			`Webbplatsen kunde inte visas på port ${port} (${code}). Välj en annan, till exempel PORT=8080.`,
		ready: (address) => `\nWebbplatsen visas på ${address}\nAvsluta med Ctrl+C.`,
	},
	en: {
		help: `Shows the built site on this computer, with the headers that it should have.

  npm run preview              shows the folder dist
  npm run preview -- --help    shows this text

PORT chooses another port than 4321, and OUT_DIR another folder than dist.
Exit code: 1 if the site could not be shown, 2 if the command is mistyped.`,
		unknown: (given) => `The command does not take "${given}". Options that exist: --help.`,
		notBuilt: (folder) => `There is no built site in ${folder}. Run "npm run build" first.`,
		noPort: (port) => `PORT is "${port}", which is not a port: write a whole number from 0 to 65535, such as 4321.`,
		taken: (port) => `Port ${port} and those next above are taken. Choose another, such as PORT=8080.`,
		forbidden: (port) => `Port ${port} may not be used here. Choose one above 1023, such as PORT=8080.`,
		failed: (port, code) =>
			`The site could not be served at port ${port} (${code}). Choose another, such as PORT=8080.`,
		ready: (address) => `\nThe site is ready: ${address}\nStop it with Ctrl+C.`,
	},
};
const say = sentences[readLanguage()];
const [given] = process.argv.slice(2);
if (given === '--help') {
	console.log(say.help);
	process.exit(0);
}
if (given !== undefined) stop(say.unknown(given), 2);

const folder = resolve(process.env['OUT_DIR'] || 'dist');
// Where it cannot be mended there is nothing to serve, which is said below.
await mendBuildOutput(folder).catch(() => undefined);
const port = process.env['PORT'] || '4321';
if (!existsSync(join(folder, 'index.html'))) stop(say.notBuilt(folder));
if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) stop(say.noPort(port));
try {
	const { address } = await serveFolder(folder, { port: Number(port) });
	console.log(say.ready(address));
} catch (error) {
	if (error.code === 'EADDRINUSE') stop(say.taken(port));
	if (error.code === 'EACCES') stop(say.forbidden(port));
	stop(say.failed(port, error.code));
}

function stop(sentence, status = 1) {
	console.error(printable(sentence));
	process.exit(status);
}
