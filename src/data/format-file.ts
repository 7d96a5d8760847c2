import type { Directory } from '../domain/directory.ts';
import { localise } from '../domain/published-address.ts';
import type { FileList, Format } from '../formats/format.ts';
import { translator } from '../i18n/translate.ts';
import { loadContent } from './content.ts';
import { firstLanguage } from './lists.ts';
import { madeFrom } from './made-from.ts';
import { packByZlib } from './pack-by-zlib.ts';
import type { SiteFile } from './site-file.ts';
import { writtenOnce } from './written-once.ts';

/** A list in a format. */
export interface ListFile extends SiteFile {
	readonly format: Format;
}

/**
 * A list as a file.
 *
 * @param name its address in the first language, without the format's ending
 * @param directory what the contacts are of, where that is not the whole directory as it is
 */
export function inFormat(
	format: Format,
	name: string,
	list: FileList,
	language = firstLanguage(),
	directory: Directory = loadContent().directory,
): ListFile {
	const path = localise(name + format.ending, language, directory.site.languages);
	const render = () => format.render(list, { directory, language, t: translator(language), pack: packByZlib });
	return {
		format,
		path,
		mediaType: format.mediaType,
		...(list.scope === 'directory'
			? writtenOnce(directory, path, render)
			: { state: () => madeFrom(list.contacts), render }),
	};
}
