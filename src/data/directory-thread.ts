import { parentPort, workerData } from 'node:worker_threads';
import { readContentFolder } from '../importers/content-folder.ts';
import { readContentFiles } from './content-files.ts';
import { handOverContent } from './content-handover.ts';
import { readEnvironment } from './environment.ts';
import type { DirectoryThreadData, DirectoryThreadNotice } from './files-in-thread.ts';
import { isPrintable } from './printable-signs.ts';

/** Reads the content, and makes what follows from that alone, unless it is too little to be worth loading what makes it. */
const { contentDir, fileThreadFrom, today } = readEnvironment();
const files = readContentFiles(contentDir);
const { entries, ...read } = readContentFolder(files, today, isPrintable);
const { content } = read;
const isMaker = content !== undefined && content.directory.contacts.length >= fileThreadFrom;
const prose = files.filter(({ path }) => /\.mdx?$/u.test(path));
parentPort?.postMessage({ read: { ...read, prose }, isMaker } satisfies DirectoryThreadNotice);
if (isMaker) {
	handOverContent(contentDir, content);
	const { makeDirectoryFiles } = await import('./make-directory-files.ts');
	makeDirectoryFiles(workerData as DirectoryThreadData);
} else parentPort?.close();
