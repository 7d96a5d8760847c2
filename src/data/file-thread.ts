import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Directory } from '../domain/directory.ts';
import { type Answer, type Numbered, toFault } from './asked-thread.ts';
import { handOverContent } from './content-handover.ts';
import { digestOf } from './earlier-site.ts';
import { handOverEmbedScripts } from './embed-scripts.ts';
import { readEnvironment } from './environment.ts';
import { countBytes } from './file-size.ts';
import { findFile } from './files.ts';
import type { FileTask, FileThreadData, WrittenFile } from './files-in-thread.ts';
import { handOverPagesRendered } from './pages-rendered.ts';
import { createSiteWriter } from './site-writer.ts';

/** More is asked for before all of what has been asked for is written. */
const answersAtOnce = 16;

/** Where this module is bundled, for a thread that finds there what the pages are made with; undefined where none is worth it. */
export function findFileThread({ contacts }: Directory): URL | undefined {
	return contacts.length < readEnvironment().fileThreadFrom ? undefined : new URL(import.meta.url);
}

if (!isMainThread && isOurs(workerData)) serve(workerData);

/** Tests run in threads, too. */
function isOurs(data: unknown): data is FileThreadData {
	return typeof data === 'object' && data !== null && 'siteFolder' in data;
}

/**
 * Writes the files that it is asked for, one after another: a workbook of everyone and what it is packed into are enough to have in memory. For what comes from
 * further threads it does not wait.
 */
function serve({ content, embedScripts, rendered, siteFolder, turn }: FileThreadData): void {
	const write = createSiteWriter(siteFolder, turn);
	handOverContent(readEnvironment().contentDir, content);
	handOverEmbedScripts(embedScripts);
	if (rendered !== undefined) handOverPagesRendered(rendered);
	let before: Promise<unknown> = Promise.resolve();
	parentPort?.on('message', (tasks: readonly Numbered<FileTask>[]) => {
		before = before.then(() => writeFiles(tasks));
	});

	async function writeFiles(tasks: readonly Numbered<FileTask>[]): Promise<void> {
		let answers: Answer<WrittenFile>[] = [];
		for (const task of tasks) {
			const answered = answer(task);
			if (task.isInThread) void answered.then((each) => post([each]));
			else answers.push(await answered);
			if (answers.length < answersAtOnce) continue;
			post(answers);
			answers = [];
		}
		if (answers.length > 0) post(answers);
	}

	async function answer(task: Numbered<FileTask>): Promise<Answer<WrittenFile>> {
		try {
			return { number: task.number, written: await writeFile(task) };
		} catch (error) {
			return { number: task.number, ...toFault(error) };
		}
	}

	async function writeFile({ contact, path, target }: FileTask): Promise<WrittenFile> {
		const rendered = await findFile(path, contact).render();
		write(target, rendered);
		return { bytes: countBytes(rendered), digest: digestOf(rendered) };
	}
}

function post(answers: readonly Answer<WrittenFile>[]): void {
	parentPort?.postMessage(answers);
}
