import type { FileEndings } from '../domain/entry-addresses.ts';
import { formatsOf } from './registry.ts';

/** The endings of the files that the site has beside its pages. */
export const fileEndings: FileEndings = {
	contact: formatsOf('contact').map(({ extension }) => `.${extension}`),
	list: formatsOf('list').map(({ extension }) => `.${extension}`),
};
