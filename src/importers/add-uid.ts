import type { IsoDate } from '../domain/date.ts';
import { siteSchema } from '../domain/site.ts';
import { readYamlFile } from './yaml-file.ts';

/** The file with what a network decides about its directory, in the content folder. */
export const siteFile = 'site.yaml';

/**
 * A file `site.yaml` with a `uid` as its last line.
 *
 * @param explained what is said of it in a comment, a line each
 * @returns undefined where the file would not say so afterwards, as when it ends in the middle of something
 */
export function addUid(
	before: Uint8Array,
	uid: string,
	explained: readonly string[],
	today: IsoDate,
): string | undefined {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = ['', ...explained.map((line) => `# ${line}`), `uid: ${uid}`, ''];
	const after = `${text.trimEnd()}${end}${lines.join(end)}`;
	const { located, problems } = readYamlFile(
		{ path: siteFile, content: new TextEncoder().encode(after) },
		siteSchema(today),
	);
	return problems.every(({ code }) => code !== 'personal-identity-number') && located?.value.uid === uid
		? after
		: undefined;
}
