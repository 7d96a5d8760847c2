import type { z } from 'zod';
import type { Location, Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { readSource, type SourceText } from './source-text.ts';
import { readYamlMapping, validate, type YamlMapping } from './yaml-document.ts';

/** A value read from a file, and where it stands there. */
export interface Located<Value> {
	readonly value: Value;
	/** Where the value at `path` stands, or the nearest thing above it; with `onKey`, where its key stands. */
	findLocation(path: readonly PropertyKey[], onKey?: boolean): Location;
}

/** Reads a YAML file and validates what it says; the value is there when nothing in it is wrong. */
export function readYamlFile<Schema extends z.ZodType>(
	file: ContentFile,
	schema: Schema,
): { located?: Located<z.output<Schema>>; problems: Problem[] } {
	const { source, problems: textProblems } = readSource(file);
	if (source === undefined) return { problems: textProblems };
	const { mapping, problems: yamlProblems } = readYamlMapping(source);
	if (mapping === undefined) return { problems: [...textProblems, ...yamlProblems] };
	const { value, problems: schemaProblems } = validate(mapping, schema, source);
	const problems = [...textProblems, ...yamlProblems, ...schemaProblems];
	return value === undefined ? { problems } : { located: { value, findLocation: locationsIn(source) }, problems };
}

/** Where the values of a file stand. A parsed file takes much memory, so that it is parsed again for the few that are asked for later. */
function locationsIn(source: SourceText): Located<unknown>['findLocation'] {
	let findPosition: YamlMapping['findPosition'] | undefined;
	return (path, onKey) => {
		findPosition ??= readYamlMapping(source).mapping?.findPosition;
		return { file: source.file, position: findPosition?.(path, onKey) ?? 'unavailable' };
	};
}
