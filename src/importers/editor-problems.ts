import { finding, type Problem } from '../domain/problem.ts';
import { findUnfit } from '../editing/find-unfit.ts';
import { readRawYaml } from './raw-yaml.ts';
import type { ReadFiles } from './read-files.ts';
import { getFileName, type SortedFiles } from './sort-files.ts';
import { wholeFile } from './source-text.ts';

/** Files of contacts and organisations that the editor in the browser does not show, or would empty in part; none where the directory has no editor. */
export function findEditorProblems(sorted: SortedFiles, read: ReadFiles): Problem[] {
	if (read.site?.value.editing === undefined) return [];
	return (['contacts', 'organisations'] as const).flatMap((folder) => {
		const located = new Map(read[folder].map((entry) => [entry.value.id, entry]));
		return sorted[folder].flatMap(({ file, id }): Problem[] => {
			const entry = located.get(id);
			if (entry === undefined || 'refused' in file.content) return [];
			const name = getFileName(file);
			if (!name.endsWith('.yaml')) return [wholeFile(file.path, finding('editing-file-ending', { name }))];
			return findUnfit(folder, readRawYaml(file.content)).map((path) => ({
				...finding('editing-field-unfit', { field: path.join('.') }),
				location: entry.findLocation(path, true),
			}));
		});
	});
}
