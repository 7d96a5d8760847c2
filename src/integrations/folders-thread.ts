import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { FoldersThreadData } from './folders-ahead.ts';

/** Makes the folders that its thread is given. */
const { root, folders } = workerData as FoldersThreadData;
for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
