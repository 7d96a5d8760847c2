// Answers as the thread for files does, by how long an address is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

parentPort.on('message', (tasks) => parentPort.postMessage(tasks.map(answer)));

function answer({ number, target }) {
	if (target === '/fel.txt') return { number, reason: 'no such list' };
	if (target === '/kasta.txt') throw new Error('thrown');
	if (target === '/sluta.txt') return process.exit(3);
	writeFileSync(join(workerData.siteFolder, target), String(workerData.content.directory.contacts.length));
	return { number, written: { bytes: target.length, digest: '' } };
}
