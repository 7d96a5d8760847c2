import { parentPort, workerData } from 'node:worker_threads';
import { makeWholeDirectory } from '../data/make-whole-directory.ts';
import type { WholeDirectoryThreadData } from '../data/whole-directory.ts';

parentPort?.postMessage(makeWholeDirectory(workerData as WholeDirectoryThreadData));
