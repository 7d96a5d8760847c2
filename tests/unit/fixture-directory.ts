import { join } from 'node:path';
import { readContentFiles } from '../../src/data/content-files.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { Directory } from '../../src/domain/directory.ts';
import type { Format } from '../../src/formats/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { Content } from '../../src/importers/content.ts';
import { readContentFolder } from '../../src/importers/content-folder.ts';

/** The day on which tests take place. */
export const today = '2026-12-01' as IsoDate;

/** The invented network of `tests/fixtures/annat-natverk`, or another content folder. */
export function fixtureContent(folder = join(import.meta.dirname, '../fixtures/annat-natverk')): Content {
	const { content, problems } = readContentFolder(readContentFiles(folder), today);
	if (content === undefined) throw new Error(JSON.stringify(problems));
	return content;
}

export function fixtureDirectory(folder?: string): Directory {
	return fixtureContent(folder).directory;
}

/** A whole directory in a format, as it stands at `/data/`. */
export function writeAll(format: Format, directory: Directory): string {
	const context = { directory, language: 'sv', t: translator('sv') } as const;
	const list = { scope: 'directory', title: 'Alla', page: '/', contacts: directory.contacts } as const;
	const file = format.render(list, context);
	if (typeof file !== 'string') throw new Error(`${format.label} is no text`);
	return file;
}
