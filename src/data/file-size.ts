import type { Language } from '../domain/site.ts';
import type { FileContent } from '../formats/format.ts';
import { formatSize } from '../reports/format-size.ts';
import type { SiteFile } from './site-file.ts';

/** How large a file is, as people read it. */
export async function fileSize(file: SiteFile, language: Language): Promise<string> {
	return formatSize(await bytesOf(file), language);
}

/** How many bytes a file has. */
export async function bytesOf(file: SiteFile): Promise<number> {
	return (await file.size?.()) ?? countBytes(await file.render());
}

/** How many bytes the file of a content has. */
export function countBytes(content: FileContent): number {
	return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
}
