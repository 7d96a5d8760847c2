// `node scripts/with-setup.mjs [--swedish] [--dev | --test-tools] command args…`: sets up what is missing of what the site stands on, with `--dev`
// of what checks it too, with `--test-tools` of what the tests run besides, a Chromium and poppler; then runs the command on the pinned Node.js.
// What the set-up itself says can be in Swedish.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { ensureChromium, ensureDependencies, ensurePoppler, environment, exitAs, fail, root } from './setup.mjs';
import { wording } from './setup-wording.mjs';

const args = process.argv.slice(2);
if (args[0] === '--swedish') args.shift();
const needsTestTools = args[0] === '--test-tools';
const needsDev = needsTestTools || args[0] === '--dev';
if (needsDev) args.shift();

ensureDependencies({ dev: needsDev });
if (needsTestTools) ensurePoppler();
const chromium = needsTestTools ? { CHROMIUM_PATH: await ensureChromium() } : {};
const [command = 'node', ...rest] = args;
const child = spawn(command, rest, {
	cwd: root,
	env: { ...environment, ...chromium },
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
child.on('exit', exitAs);
child.on('error', () => fail(wording.noCommand(command)));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
