// `npm start`: sets up, builds the content folder into a site, and serves it.
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { ensureDependencies, environment, exitAs, root, say } from './setup.mjs';

const shell = process.platform === 'win32';

ensureDependencies();
say('Building the site …');
const build = spawnSync('node', ['src/cli/build.ts'], { cwd: root, env: environment, stdio: 'inherit', shell });
if (build.status !== 0) exitAs(build.status, build.signal);
const server = spawn('node', ['scripts/serve.mjs'], { cwd: root, env: environment, stdio: 'inherit', shell });
server.on('exit', exitAs);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
