// `node scripts/with-setup.mjs [--swedish] [--dev | --test-tools | --engines | --servers] command args…`: sets up what is missing of what the site stands on,
// with `--dev` of what checks it too, with `--test-tools` of what the tests run besides, a Chromium and poppler, with `--engines` of Firefox and
// WebKit as well, with `--servers` of web servers; then runs the command on the pinned Node.js. What the set-up itself says can be in Swedish.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { ensureEngines } from './browser-engines.mjs';
import {
	ensureDependencies,
	ensureHeadlessChromium,
	ensurePoppler,
	environment,
	exitAs,
	fail,
	root,
	say,
} from './setup.mjs';
import { wording } from './setup-wording.mjs';
import { ensureWebServers } from './web-servers.mjs';

const args = process.argv.slice(2);
if (args[0] === '--swedish') args.shift();
const needsEngines = args[0] === '--engines';
const needsServers = args[0] === '--servers';
const needsTestTools = needsEngines || needsServers || args[0] === '--test-tools';
const needsDev = needsTestTools || args[0] === '--dev';
if (needsDev) args.shift();

ensureDependencies({ dev: needsDev });
if (needsTestTools) ensurePoppler();
const chromium = needsTestTools ? { CHROMIUM_PATH: await ensureHeadlessChromium() } : {};
const none = { variables: {}, missing: [] };
const programs = needsEngines ? ensureEngines() : needsServers ? ensureWebServers() : none;
const [command = 'node', ...rest] = args;
const child = spawn(command, rest, {
	cwd: root,
	env: { ...environment, ...chromium, ...programs.variables },
	stdio: 'inherit',
	// A shell would part what is given at its spaces. What npm puts beside Node.js is a script of one, and Node.js itself is none.
	shell: process.platform === 'win32' && command !== 'node',
});
child.on('exit', (status, signal) => {
	if (programs.missing.length > 0) say(wording.notTried(programs.missing));
	exitAs(status, signal);
});
child.on('error', () => fail(wording.noCommand(command)));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
