import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** A running WebDriver of WebKitGTK, with a screen of its own. */
export interface WebkitDriver {
	/** Where it listens. */
	readonly address: string;
	stop(): Promise<void>;
}

/** The screen that nobody sees, in pixels; larger than the window that is looked at. */
const screen = '1600x1200x24';

/** Starts the driver. The browsers that it starts show themselves on a screen in memory, since WebKitGTK has no mode without one. */
export async function startWebkitDriver(path: string): Promise<WebkitDriver> {
	const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const [number] = await once(display.stdio[3] as Readable, 'data');
	const port = await freePort();
	const driver = spawn(path, ['--host=local', `--port=${port}`], {
		// Apart from the display: nothing of the desktop of whoever runs the tests, nor its accessibility bus.
		env: { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
		stdio: 'ignore',
	});
	const address = `http://127.0.0.1:${port}`;
	await untilReady(address, driver);
	return {
		address,
		stop: async () => {
			await Promise.all([end(driver), end(display)]);
		},
	};
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill();
	await once(child, 'exit');
}

async function untilReady(address: string, driver: ChildProcess): Promise<void> {
	while (driver.exitCode === null) {
		const answer = await fetch(`${address}/status`).catch(() => undefined);
		if (answer?.ok) return;
		await wait(50);
	}
	throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('No port was given');
	return address.port;
}
