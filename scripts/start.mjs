// `npm start`: sets up, builds the content folder into a site, and serves it. All that it says is in Swedish, as the other commands for editors are.
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { ensureDependencies, environment, exitAs, root, say } from './setup.mjs';

const shell = process.platform === 'win32';
const env = { ...environment, LC_ALL: '', LANG: 'sv_SE.UTF-8' };

ensureDependencies();
say('Bygger webbplatsen …');
const build = spawnSync('node', ['src/cli/build.ts'], { cwd: root, env, stdio: 'inherit', shell });
if (build.status !== 0) exitAs(build.status, build.signal);
const server = spawn('node', ['scripts/serve.mjs'], { cwd: root, env, stdio: 'inherit', shell });
server.on('exit', exitAs);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
