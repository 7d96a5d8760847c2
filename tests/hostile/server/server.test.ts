import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../scripts/static-server.mjs';
import { folderFaults } from './folder-faults.ts';
import { exchange, hangUp, parseStatus } from './raw-exchange.ts';
import { requests } from './requests.ts';
import { secret, writeServedFolder } from './served-folder.ts';
import { starts } from './starts.ts';

const patience = 300;
const get = (target: string) => [Buffer.from(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`)];

describe('the preview server', () => {
	let folder: string;
	let parent: string;
	let server: Server;
	let port: number;

	beforeEach(async () => {
		({ folder, parent } = writeServedFolder());
		({ server } = await serveFolder(folder, { port: 0, patience }));
		({ port } = server.address() as AddressInfo);
	});

	afterEach(() => {
		server.closeAllConnections();
		server.close();
		rmSync(parent, { recursive: true });
	});

	it.each(requests)('asked: $what', async ({ send, expected, answer = '' }) => {
		const answered = await exchange(port, [Buffer.from(send)]);
		expect(parseStatus(answered)).toBe(expected);
		expect(answered.toString()).toContain(answer);
		expect(answered.toString()).not.toContain(secret);
		expect(parseStatus(await exchange(port, get('/')))).toBe(200);
	});

	it.each(folderFaults)('served: $what', async ({ happen, expected }) => {
		happen(folder);
		for (const [target, status, says = ''] of expected) {
			const answered = await exchange(port, get(target));
			expect(parseStatus(answered), target).toBe(status);
			expect(answered.toString()).toContain(says);
			expect(answered.toString()).not.toContain(secret);
		}
	});

	it('lives when readers of a large file hang up', async () => {
		writeFileSync(join(folder, 'stor.bin'), Buffer.alloc(20_000_000));
		for (let reader = 0; reader < 20; reader++) {
			await new Promise<void>((resolve) => {
				const socket = connect({ port, host: 'localhost' }).on('close', () => resolve());
				socket.once('data', () => socket.resetAndDestroy());
				socket.write(get('/stor.bin')[0] ?? '');
			});
			await hangUp(port, get('/stor.bin'));
		}
		expect(parseStatus(await exchange(port, get('/')))).toBe(200);
	});

	it('lives when a file is removed and put back under its readers', async () => {
		const change = setInterval(() => {
			rmSync(join(folder, 'byts.bin'), { force: true });
			writeFileSync(join(folder, 'byts.bin'), Buffer.alloc(100_000));
		}, 1);
		const answers = await Promise.all(Array.from({ length: 400 }, () => exchange(port, get('/byts.bin'), 1000)));
		clearInterval(change);
		for (const answer of answers) expect([200, 404, undefined]).toContain(parseStatus(answer));
		expect(answers.map(parseStatus)).toContain(200);
		expect(parseStatus(await exchange(port, get('/')))).toBe(200);
	});

	it.each([
		[
			'sends a letter at a time',
			(socket: ReturnType<typeof connect>) => {
				const sending = setInterval(() => socket.write('X'), 50);
				socket.on('close', () => clearInterval(sending));
			},
		],
		[
			'asks for much and does not read',
			(socket: ReturnType<typeof connect>) => {
				socket.write(get('/stor.bin')[0] ?? '');
				socket.pause();
				// Reading on is the only way to notice that the other end has hung up.
				server.once('connection', (other) => other.once('close', () => socket.resume()));
			},
		],
	])('hangs up on who %s', async (_, behave) => {
		writeFileSync(join(folder, 'stor.bin'), Buffer.alloc(50_000_000));
		const socket = connect({ port, host: 'localhost' });
		let got = 0;
		socket.on('data', (data) => {
			got += data.length;
		});
		socket.on('error', () => undefined);
		behave(socket);
		await new Promise((resolve) => socket.on('close', resolve));
		expect(got).toBeLessThan(50_000_000);
		expect(parseStatus(await exchange(port, get('/')))).toBe(200);
	});

	it.each(starts)('started: $what', async ({ env, taken, says }) => {
		const filled = (text: string) => text.replace('{folder}', folder);
		const other = createServer();
		if (taken !== undefined) await new Promise<void>((resolve) => other.listen(taken, 'localhost', resolve));
		const values = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/serve.mjs'], {
			cwd: join(import.meta.dirname, '../../..'),
			encoding: 'utf8',
			timeout: 10_000,
			env: { PATH: process.env['PATH'], OUT_DIR: folder, LANG: 'C', ...values },
		});
		other.close();
		expect(stderr).toBe(`${filled(says)}\n`);
		expect(stdout).toBe('');
		expect(status).toBe(1);
	});
});
