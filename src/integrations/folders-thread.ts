import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { clearOldFolders, takeKeptFolders } from '../output/kept-folders.ts';
import type { FoldersThreadData } from './folders-ahead.ts';

/** Gives a site the folders that its thread is told of. */
const { project, root, kept, folders, names } = workerData as FoldersThreadData;
const taken = takeKeptFolders(kept, root, names);
parentPort?.postMessage('moved');
for (const folder of folders) if (!taken.has(folder)) mkdirSync(join(root, folder), { recursive: true });
clearOldFolders(project);
