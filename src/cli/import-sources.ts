import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IsoDate } from '../domain/date.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { wording } from './import-wording.ts';
import { resolveTyped } from './typed-path.ts';

/** A file that is to be imported. */
export interface SourceFile {
	readonly name: string;
	readonly content: Uint8Array;
	/** The day when it was last changed. */
	readonly day: IsoDate;
}

/** The most bytes that are read of one: a workbook of tens of thousands of rows has some few million. */
const MAXIMUM = 30_000_000;

/**
 * Reads the files that somebody has named.
 *
 * @returns one sentence about the first that cannot be read
 */
export function readSourceFiles(
	paths: readonly string[],
	language: ReportLanguage,
): readonly SourceFile[] | { readonly mistake: string } {
	const say = wording[language];
	const files: SourceFile[] = [];
	for (const path of paths) {
		const shown = shortened(path);
		try {
			const file = resolveTyped(path);
			const stats = statSync(file);
			if (stats.isDirectory()) return { mistake: say.folder(shown, exampleIn(file)) };
			if (!stats.isFile()) return { mistake: say.notFile(shown) };
			if (stats.size > MAXIMUM) return { mistake: say.tooLarge(shown, `${Math.ceil(stats.size / 1_000_000)} MB`) };
			const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(stats.mtime) as IsoDate;
			files.push({ name: basename(path), content: readFileSync(file), day });
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code ?? String(error);
			return { mistake: code === 'ENOENT' ? say.noFile(shown) : say.unreadable(shown, code) };
		}
	}
	return files;
}

/** A file in a folder that could have been meant. */
function exampleIn(folder: string): string | undefined {
	const name = readdirSync(folder)
		.sort()
		.find((each) => /\.(?:xlsx|csv|vcf|docx|pdf|html?|txt)$/iu.test(each) && lstatSync(join(folder, each)).isFile());
	return name === undefined ? undefined : shortened(join(folder, name));
}
