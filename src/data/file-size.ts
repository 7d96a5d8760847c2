import type { Language } from '../domain/site.ts';
import { formatSize } from '../reports/format-size.ts';
import type { SiteFile } from './site-file.ts';

/** How large a file is, as people read it. */
export async function fileSize(file: SiteFile, language: Language): Promise<string> {
	const content = await file.render();
	return formatSize(typeof content === 'string' ? Buffer.byteLength(content) : content.length, language);
}
