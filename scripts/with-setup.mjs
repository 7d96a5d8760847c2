// `node scripts/with-setup.mjs [--browser] command args…`: sets up what is missing, then runs the command on the pinned Node.js.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { ensureChromium, ensureDependencies, environment, root } from './setup.mjs';

const args = process.argv.slice(2);
const needsBrowser = args[0] === '--browser';
if (needsBrowser) args.shift();

ensureDependencies();
const chromium = needsBrowser ? { CHROMIUM_PATH: await ensureChromium() } : {};
const [command = 'node', ...rest] = args;
const child = spawn(command, rest, {
	cwd: root,
	env: { ...environment, ...chromium },
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
