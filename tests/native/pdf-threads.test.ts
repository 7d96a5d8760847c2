import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { createPdfDocument } from '../../src/pdf/pdf-document.ts';
import { createPdfThreads } from '../../src/pdf/pdf-threads.ts';
import { createPdfWriter } from '../../src/pdf/pdf-writer.ts';
import { createLists } from '../../src/views/list-view.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';

const root = process.cwd();
const directory = fixtureDirectory();
const documents = createLists(directory, translator('sv'), 'sv').map((list) =>
	createPdfDocument(list, directory, 'sv', 'whole'),
);

it('threads write the same PDFs as one does, whatever else they have written, and go on after what cannot be written', async () => {
	const threads = createPdfThreads(root, () => 2);
	// Enough of them that both threads have work.
	const asked = Array.from({ length: 30 }, (_, at) => documents[at % documents.length]).filter(
		(each) => each !== undefined,
	);
	const [broken, ...written] = await Promise.allSettled([
		threads.write('list', JSON.stringify({ ...documents[0], sections: 'trasiga' }), '2026-11-01'),
		...asked.map((document) => threads.write('list', JSON.stringify(document), '2026-11-01')),
	]);
	expect(broken).toMatchObject({
		status: 'rejected',
		reason: { message: expect.stringContaining('sections'), stack: expect.stringContaining('list-layout.ts') },
	});
	const writer = createPdfWriter(root);
	const expected = await Promise.all(documents.map((document) => writer.write('list', document, '2026-11-01')));
	for (const [at, result] of written.entries()) {
		expect(result).toEqual({ status: 'fulfilled', value: expected[at % documents.length] });
	}
});

it('a thread that cannot start says why', async () => {
	const threads = createPdfThreads('/finns-inte', () => 1);
	const [document] = documents;
	if (document === undefined) throw new Error('The fixture has no list');
	await expect(threads.write('list', JSON.stringify(document), '2026-11-01')).rejects.toThrow('pdf-thread.ts');
	await expect(threads.write('list', JSON.stringify(document), '2026-11-01')).rejects.toThrow('pdf-thread.ts');
});

it('threads that nothing is asked of are ended, and another is started when something is', async () => {
	const started: Worker[] = [];
	const note = (worker: Worker) => started.push(worker);
	process.on('worker', note);
	const threads = createPdfThreads(root, () => 1, 1);
	const [document] = documents;
	if (document === undefined) throw new Error('The fixture has no list');
	const pdf = await threads.write('list', JSON.stringify(document), '2026-11-01');
	await once(started[0] as Worker, 'exit');
	expect(await threads.write('list', JSON.stringify(document), '2026-11-01')).toEqual(pdf);
	process.off('worker', note);
	expect(started).toHaveLength(2);
});

it('what a thread has been asked for fails when it dies, and another does the rest', async () => {
	const started: Worker[] = [];
	const note = (worker: Worker) => started.push(worker);
	process.on('worker', note);
	const threads = createPdfThreads(root, () => 1);
	const write = () => threads.write('list', JSON.stringify(documents[0]), '2026-11-01');
	const asked = Array.from({ length: 9 }, write);
	// It has got the next six by then.
	const first = await asked[0];
	await started[0]?.terminate();
	const states = (await Promise.allSettled(asked)).map(({ status }) => status);
	expect(states).toEqual(['fulfilled', ...Array(6).fill('rejected'), 'fulfilled', 'fulfilled']);
	// One that nothing is asked of may die too.
	await started[1]?.terminate();
	expect(await write()).toEqual(first);
	process.off('worker', note);
	expect(started).toHaveLength(3);
});

it('a process that ends while a thread is loaded ends as it says, and does not break down', async () => {
	const script = (ms: number) => `
		import { Worker } from 'node:worker_threads';
		for (const _ of [1, 2]) new Worker('./src/pdf/pdf-thread.ts', { workerData: process.cwd(), execArgv: [] }).postMessage([['list', '{}', '2026-11-01']]);
		setTimeout(() => process.exit(130), ${ms});`;
	for (const ms of [200, 350, 500, 650, 800]) {
		const child = spawn(process.execPath, ['--input-type=module', '--eval', script(ms)], {
			cwd: root,
			stdio: 'ignore',
		});
		expect(await once(child, 'exit'), `${ms} ms`).toEqual([130, null]);
	}
});
