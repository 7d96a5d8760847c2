import type { z } from 'zod';
import { contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { changedEntryFields, newEntryFields } from '../domain/entry-fields.ts';
import { isId, suggestId } from '../domain/id.ts';
import { organisationSchema } from '../domain/organisation.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { getSeverity } from '../domain/severity.ts';
import type { ContentFile } from './content-file.ts';
import { readContentFolder } from './content-folder.ts';
import { editYaml } from './edit-yaml.ts';
import { inKeyOrder, writeEntryYaml } from './entry-yaml.ts';
import type { ImportPlan, PlannedTarget } from './import-plan.ts';
import { wholeFile } from './source-text.ts';
import { readYamlFile } from './yaml-file.ts';

/** A file that an import writes. */
export interface ImportedFile {
	readonly path: string;
	readonly before: Uint8Array | undefined;
	readonly after: string;
}

/** Why an entry cannot be written. */
export type Refusal =
	| { readonly reason: 'problems'; readonly problems: readonly Problem[] }
	/** It is there, but not in a YAML file. */
	| { readonly reason: 'elsewhere' }
	/** Its file is written in such a way that nothing can be changed in it without changing more. */
	| { readonly reason: 'by-hand'; readonly path: string };

/** What of an import can be written. */
export interface CheckedImport {
	readonly files: ReadonlyMap<PlannedTarget, ImportedFile>;
	readonly refused: ReadonlyMap<PlannedTarget, Refusal>;
	/** Warnings that the content has not had before. */
	readonly warnings: readonly Problem[];
}

/**
 * Writes the files of an import, not yet to a disk, and leaves out each entry for which the content would have an error.
 *
 * @param files a content folder without errors
 * @param before the problems that it has
 */
export function checkImport(
	files: readonly ContentFile[],
	before: readonly Problem[],
	{ entries }: ImportPlan,
	today: IsoDate,
	isPrintable: (codePoint: number) => boolean,
): CheckedImport {
	const refused = new Map<PlannedTarget, Refusal>();
	const written = new Map<PlannedTarget, ImportedFile>();
	const changed = entries.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
	const schemas = { contact: contactSchema(today), organisation: organisationSchema };
	for (const target of new Set(changed.flatMap(({ target: each }) => each ?? []))) {
		const made = writeTarget(target, schemas[target.kind]);
		if ('reason' in made) refused.set(target, made);
		else written.set(target, made);
	}
	const known = new Set(before.map((problem) => JSON.stringify(problem)));
	for (let round = 0; ; round++) {
		const kept = listKept(written, refused);
		const problems =
			kept.size === 0 ? [] : readContentFolder(withFiles(files, [...kept.values()]), today, isPrintable).problems;
		const errors = problems.filter((problem) => getSeverity(problem) === 'error');
		if (errors.length === 0) {
			const warnings = problems.filter((problem) => !known.has(JSON.stringify(problem)));
			return { files: kept, refused, warnings };
		}
		for (const [target, theirs] of blame(kept, errors, round === MOST_ROUNDS)) {
			refused.set(target, { reason: 'problems', problems: theirs });
		}
	}
}

/** A chain of entries, each of which needs the next, ends there. */
const MOST_ROUNDS = 20;

function writeTarget(target: PlannedTarget, schema: z.ZodType): ImportedFile | Refusal {
	const { kind, id, file, isElsewhere, wanted } = target;
	if (isElsewhere) return { reason: 'elsewhere' };
	const path = file?.path ?? `${kind === 'contact' ? 'contacts' : 'organisations'}/${id}.yaml`;
	// A source may give any text as an id, and one with a slash in it would be a file somewhere else.
	if (!isId(id)) {
		const about = finding('id-invalid', { value: id, of: kind, suggestion: suggestId(id) });
		return { reason: 'problems', problems: [wholeFile(path, about)] };
	}
	const after =
		file === undefined ? writeNewFile(target) : editYaml(file.text, kind, changedEntryFields(file.mapping, wanted));
	if (after === undefined) return { reason: 'by-hand', path };
	const content = new TextEncoder().encode(after);
	const { problems } = readYamlFile({ path, content }, schema);
	const errors = problems.filter((problem) => getSeverity(problem) === 'error');
	return errors.length > 0 ? { reason: 'problems', problems: errors } : { path, before: file?.content, after };
}

function writeNewFile({ kind, wanted }: PlannedTarget): string {
	return writeEntryYaml(inKeyOrder(kind, newEntryFields(wanted)));
}

/** What is written, without organisations that only those contacts name that are not. */
function listKept(
	written: ReadonlyMap<PlannedTarget, ImportedFile>,
	refused: ReadonlyMap<PlannedTarget, Refusal>,
): ReadonlyMap<PlannedTarget, ImportedFile> {
	const kept = [...written].filter(([target]) => !refused.has(target));
	const named = new Set(kept.flatMap(([{ kind, wanted }]) => (kind === 'contact' ? [wanted['organisation']] : [])));
	return new Map(kept.filter(([{ isNamedAlone, id }]) => !isNamedAlone || named.has(id)));
}

/** Which entries errors are about: those whose file they are in, those that they name, or else all of them. */
function blame(
	kept: ReadonlyMap<PlannedTarget, ImportedFile>,
	errors: readonly Problem[],
	isLast: boolean,
): ReadonlyMap<PlannedTarget, readonly Problem[]> {
	const byPath = new Map([...kept].map(([target, { path }]) => [path, target]));
	const byName = new Map(
		[...kept.keys()].flatMap((target) => [
			[target.id, target] as const,
			[`${target.kind}/${target.id}`, target] as const,
		]),
	);
	const blamed = new Map<PlannedTarget, Problem[]>();
	for (const error of errors) {
		const target =
			byPath.get(error.location.file) ??
			Object.values(error.args).flatMap((value) => byName.get(String(value)) ?? [])[0];
		if (target !== undefined) blamed.set(target, [...(blamed.get(target) ?? []), error]);
	}
	return blamed.size > 0 && !isLast ? blamed : new Map([...kept.keys()].map((target) => [target, errors]));
}

function withFiles(files: readonly ContentFile[], imported: readonly ImportedFile[]): ContentFile[] {
	const paths = new Set(imported.map(({ path }) => path));
	const encoder = new TextEncoder();
	return [
		...files.filter(({ path }) => !paths.has(path)),
		...imported.map(({ path, after }) => ({ path, content: encoder.encode(after) })),
	];
}
