import { buildOneFileIndex } from './build-one-file-index.ts';
import { loadContent } from './content.ts';
import { wholeDirectory } from './whole-directory.ts';

/** The search index of those who stand in the one-file edition, without the site's pages, as Base64. */
export function oneFileIndex(): string {
	return wholeDirectory()?.oneFileIndex ?? buildOneFileIndex(loadContent().directory);
}
