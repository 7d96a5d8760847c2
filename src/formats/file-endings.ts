import type { FileEndings } from '../domain/ledger/entry-addresses.ts';
import { formats } from './registry.ts';

/** The endings of the files that the site has beside its pages. */
export const fileEndings: FileEndings = {
	contact: formats.filter(({ isForOne }) => isForOne).map(({ extension }) => `.${extension}`),
	list: formats.map(({ extension }) => `.${extension}`),
};
