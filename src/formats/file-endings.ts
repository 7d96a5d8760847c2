import type { FileEndings } from '../domain/ledger/entry-addresses.ts';
import { formats, formatsOf } from './registry.ts';

/** The endings of the files that the site has beside its pages. */
export const fileEndings: FileEndings = {
	contact: formatsOf('contact').map(({ ending }) => ending),
	list: formatsOf('list'),
	county: formats.filter(({ beside }) => beside === 'counties'),
};
