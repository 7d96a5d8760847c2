import { connect } from 'node:net';

/**
 * Sends bytes over a connection of their own and gives what is answered: one answer whole, or what came before the server hung up.
 *
 * @param parts are sent one after the other, with a turn of the event loop between
 * @param quietMs after so long without an answer the sender says that no more will come
 */
export function exchange(port: number, parts: readonly Uint8Array[], quietMs = 10_000): Promise<Buffer> {
	return new Promise((resolve) => {
		let answer = Buffer.alloc(0);
		const socket = connect({ port, host: 'localhost' });
		socket.on('data', (data) => {
			answer = Buffer.concat([answer, data]);
			if (isWhole(answer)) socket.destroy();
		});
		// Being cut off is an answer too.
		socket.on('error', () => undefined);
		socket.on('close', () => resolve(answer));
		socket.setTimeout(quietMs, () => socket.end());
		const next = (at: number) => {
			const part = parts[at];
			if (part !== undefined) socket.write(part, () => setImmediate(next, at + 1));
		};
		next(0);
	});
}

/** Sends bytes and hangs up at once, whatever is being answered. */
export function hangUp(port: number, parts: readonly Uint8Array[]): Promise<void> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: 'localhost' });
		socket.on('error', () => undefined);
		socket.on('close', () => resolve());
		socket.write(Buffer.concat(parts), () => socket.destroy());
	});
}

/** The status of an answer; undefined where it does not begin as one of HTTP/1.1 does. */
export function parseStatus(answer: Uint8Array): number | undefined {
	const [, status] = /^HTTP\/1\.1 ([1-5]\d\d) [ -~]*\r\n/u.exec(Buffer.from(answer).toString('latin1')) ?? [];
	return status === undefined ? undefined : Number(status);
}

function isWhole(answer: Buffer): boolean {
	const end = answer.indexOf('\r\n\r\n');
	const [, length] = /\r\ncontent-length: (\d+)/iu.exec(answer.toString('latin1', 0, Math.max(0, end))) ?? [];
	// Without a length, and without a body.
	if ([304, 417].includes(parseStatus(answer) ?? 0)) return end > 0;
	return end > 0 && length !== undefined && answer.length >= end + 4 + Number(length);
}
