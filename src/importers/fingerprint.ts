import { createHash } from 'node:crypto';
import type { ContentFile } from './content-file.ts';

/**
 * One short word for all that stands in a content folder, which is another as soon as anything does. It says nothing of what stands there. Line ends
 * are left out of it, since a checkout may write them anew.
 */
export function fingerprintContent(files: readonly ContentFile[]): string {
	const hash = createHash('sha256');
	for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		if ('refused' in content) continue;
		const isText = !/\.(?:pdf|png|xlsx|xlsm)$/iu.test(path);
		const bytes = isText ? Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n') : Buffer.from(content);
		hash.update(`${path}\0${bytes.length}\0`).update(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
	}
	return hash.digest('hex').slice(0, 32);
}
