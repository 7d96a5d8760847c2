// Tells what the thread that reads the content does, as the variable TELL has it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

const told = process.env['TELL'] ?? '';
const read = { content: undefined, problems: [], prose: [] };
if (told === 'nothing') process.exit(3);
parentPort.postMessage({ read, isMaker: told !== 'small' });
if (told === 'small') parentPort.close();
else parentPort.once('message', ({ siteFolder }) => write(siteFolder));
if (told === 'throws') {
	setTimeout(() => {
		throw new Error('thrown');
	}, 50);
} else if (told !== 'small') parentPort.postMessage({ whole: { oneFileIndex: 'AAAA' } });

function write(siteFolder) {
	parentPort.postMessage({ expected: 2 });
	if (told === 'fault') return parentPort.postMessage({ reason: 'full', code: 'ENOSPC', path: '/site/a.csv' });
	writeFileSync(join(siteFolder, 'a.csv'), 'abc');
	parentPort.postMessage({ path: '/a.csv', bytes: 3 });
	parentPort.postMessage({ done: 2 });
	parentPort.postMessage({ known: new TextEncoder().encode('1 2 - a.csv\n') });
}
