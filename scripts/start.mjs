// `npm start -- [folder]`: sets up, builds the content folder or another one into a site, and serves it. All that it says is in Swedish, as the other
// commands for editors are.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { buildFlags } from './node-memory.mjs';
import { ensureDependencies, environment, exitAs, root, say } from './setup.mjs';

const help = `Bygger webbplatsen och visar den på den här datorn.

  npm start                       mappen content
  npm start -- ../min-katalog     en annan mapp med innehåll, som också kan skrivas --content ../min-katalog eller CONTENT_DIR
  npm start -- --help             visar den här texten

PORT väljer en annan port än 4321, och OUT_DIR en annan mapp för webbplatsen än dist.
Slutkod: 1 om webbplatsen inte gick att bygga eller visa, 2 om kommandot är felskrivet.`;

const shell = process.platform === 'win32';
const given = process.argv.slice(2).filter((argument) => argument !== '--swedish');
const env = { ...environment, LC_ALL: '', LANG: 'sv_SE.UTF-8', ...contentOf(given) };

ensureDependencies();
say('Bygger webbplatsen …');
const build = spawnSync('node', [...buildFlags, 'src/cli/build.ts'], { cwd: root, env, stdio: 'inherit', shell });
if (build.status !== 0) exitAs(build.status, build.signal);
const server = spawn('node', ['scripts/serve.mjs'], { cwd: root, env, stdio: 'inherit', shell });
server.on('exit', exitAs);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

/** What says where the content is: a folder is meant from where the command was typed, which npm says in `INIT_CWD`. */
function contentOf(words) {
	// Every other command takes it with an option.
	const isOption = /^--content(?:=|$)/u;
	const left = words.flatMap((word) => (isOption.test(word) ? word.split(/=(.*)/su).slice(1, 2) : [word]));
	const [first, second] = left;
	if (words.some((word) => isOption.test(word)) && !first?.trim())
		stop('Efter --content ska det stå en mapp med innehåll.');
	if (first === undefined) return {};
	if (first === '--help') {
		console.log(help);
		process.exit(0);
	}
	if (first.startsWith('-')) stop(`Kommandot har inget val som heter ”${first}”. Val som finns: --content och --help.`);
	if (second !== undefined) stop(`Kommandot tar emot en mapp, men också ”${second}” stod där.`);
	const folder = resolve(process.env['INIT_CWD'] ?? root, first);
	if (!existsSync(folder)) stop(`Mappen ${folder} finns inte. ”npm run new -- ${first}” skapar en ny katalog där.`);
	if (!statSync(folder).isDirectory()) stop(`${folder} är ingen mapp med innehåll.`);
	return { CONTENT_DIR: folder };
}

function stop(sentence) {
	console.error(sentence);
	process.exit(2);
}
