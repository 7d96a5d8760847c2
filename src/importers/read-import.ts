import type { IsoDate } from '../domain/date.ts';
import type { Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import type { Draft } from './draft.ts';
import { readDrafts } from './read-drafts.ts';
import { readSheetDrafts } from './sheet-drafts.ts';

/** What a file says that somebody wants to have in the content. */
export interface ReadImport {
	readonly drafts: readonly Draft[];
	readonly problems: readonly Problem[];
	/** A sheet, which is all that there is; a press release or a business card is some of it. */
	readonly isWhole: boolean;
}

/** Reads a file of any kind that contacts come in. */
export async function readImport(file: ContentFile, today: IsoDate): Promise<ReadImport> {
	if (/\.(?:xlsx|xlsm|xltx|xltm|xls|ods|csv|tsv)$/iu.test(file.path))
		return { ...readSheetDrafts(file), isWhole: true };
	const { drafts, problems } = await readDrafts(file, { today });
	return { drafts, problems, isWhole: false };
}
