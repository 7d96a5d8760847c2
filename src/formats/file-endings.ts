import type { FileEndings } from '../domain/ledger/entry-addresses.ts';
import { formats } from './registry.ts';

/** The endings of the files that the site has beside its pages. */
export const fileEndings: FileEndings = {
	contact: formats.filter(({ isForOne }) => isForOne).map(({ ending }) => ending),
	list: formats.map(({ ending }) => ending),
};
