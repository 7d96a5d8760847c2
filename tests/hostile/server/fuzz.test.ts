import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLongRun } from '../../in-every-run.ts';
import { mutantRequest } from './mutant-requests.ts';
import { exchange, hangUp, parseStatus } from './raw-exchange.ts';
import { secret, writeServedFolder } from './served-folder.ts';

/** `SERVER_REQUESTS` sends more, or fewer, by hand; `PROPERTY_SEED` others. */
const count = Number(process.env['SERVER_REQUESTS'] ?? (isLongRun ? 10_000 : 4000));
const batch = 100;
const statuses = [100, 200, 206, 301, 304, 400, 404, 405, 408, 412, 413, 414, 416, 417, 431, 501, 505];
const good = [Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')];

it(`answers ${count} requests that are not as they should be, and lives`, {
	timeout: 60_000 + count * 10,
}, async () => {
	const { folder, parent } = writeServedFolder();
	const server = spawn(process.execPath, ['scripts/serve.mjs'], {
		cwd: join(import.meta.dirname, '../../..'),
		env: { ...process.env, OUT_DIR: folder, PORT: '0' },
	});
	try {
		let output = '';
		server.stderr.on('data', (text) => {
			output += text;
		});
		const port = await new Promise<number>((resolve) => {
			server.stdout.on('data', (text) => resolve(Number(/:(\d+)\//u.exec(String(text))?.[1])));
		});
		const tally = new Map<number | undefined, number>();
		const mutants = fc.sample(mutantRequest, count);
		for (let at = 0; at < count; at += batch) {
			const answers = await Promise.all(
				mutants
					.slice(at, at + batch)
					.map(async ({ parts, hangsUp }) =>
						hangsUp ? await hangUp(port, parts) : { parts, answer: await exchange(port, parts, 50) },
					),
			);
			for (const each of answers) {
				if (each === undefined) continue;
				const { parts, answer } = each;
				const sent = JSON.stringify(Buffer.concat(parts).toString('latin1'));
				if (answer.includes(secret)) throw new Error(`A file that is not to be served was, for ${sent}`);
				const status = parseStatus(answer);
				// Nothing at all: the sender stopped in the middle of a request.
				if (answer.length > 0 && !statuses.includes(status ?? 0)) {
					throw new Error(`${sent} was answered ${JSON.stringify(answer.toString('latin1'))}`);
				}
				tally.set(status, (tally.get(status) ?? 0) + 1);
			}
			expect(parseStatus(await exchange(port, good)), output).toBe(200);
		}
		expect(output).toBe('');
		expect(server.exitCode).toBeNull();
		// The requests reach into every part of the server.
		for (const status of [200, 206, 301, 304, 400, 404, 405, 431])
			expect(tally.get(status), String(status)).toBeGreaterThan(count / 1000);
		expect(tally.get(undefined) ?? 0).toBeLessThan(count / 4);
		if (process.env['SERVER_REQUESTS'] !== undefined) console.log(tally);
	} finally {
		server.kill();
		rmSync(parent, { recursive: true });
	}
});
