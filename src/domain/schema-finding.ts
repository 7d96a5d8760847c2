import { z } from 'zod';
import { nearest } from './nearest.ts';
import { type Finding, finding } from './problem.ts';
import type { ExpectedShape, ProblemArguments, ProblemCode } from './problem-arguments.ts';
import type { YamlFault } from './syntax-fault.ts';

/** Adds a finding to a running zod refinement or transform, in the one form that {@link toFindings} reads back. */
export function report<Code extends ProblemCode>(
	context: z.RefinementCtx,
	code: Code,
	args: ProblemArguments[Code],
	path: PropertyKey[] = [],
): never {
	context.addIssue({ code: 'custom', params: { finding: finding(code, args) }, path });
	return z.NEVER;
}

/** Adds a finding for each value that stands in a list already, at its second position. `keys` leads from a list's item to the value. */
export function reportDuplicates(
	context: z.RefinementCtx,
	values: readonly string[],
	path: readonly PropertyKey[] = [],
	keys: readonly PropertyKey[] = [],
): void {
	for (const [index, value] of values.entries()) {
		if (values.indexOf(value) < index) report(context, 'value-duplicate', { value }, [...path, index, ...keys]);
	}
}

/** A finding and the keys that lead to the value it is about. */
export interface FindingAtPath {
	readonly finding: Finding;
	readonly path: readonly PropertyKey[];
	/** True when the finding is about the key itself rather than its value. */
	readonly onKey: boolean;
}

/** Translates zod's issues into findings; an unknown key gets the nearest known one as a suggestion. */
export function toFindings(error: z.ZodError, schema: z.ZodType): FindingAtPath[] {
	// What stands in a list that is too long is not looked at one by one.
	const tooLong = error.issues.filter(({ code }) => code === 'too_big').map(({ path }) => path);
	const isWithin = (path: readonly PropertyKey[]) =>
		tooLong.some((list) => path.length > list.length && list.every((key, index) => key === path[index]));
	return error.issues.flatMap((issue): FindingAtPath[] => {
		if (isWithin(issue.path)) return [];
		const field = issue.path.filter((key) => typeof key === 'string').join('.');
		switch (issue.code) {
			case 'custom': {
				const reported = (issue.params as { finding?: Finding } | undefined)?.finding;
				if (reported === undefined) throw new Error(`A refinement on "${field}" did not use report()`);
				return [{ finding: withField(reported, field), path: issue.path, onKey: false }];
			}
			case 'unrecognized_keys': {
				const shape = shapeAt(schema, issue.path);
				const known = Object.keys(shape);
				return issue.keys.map((key) => {
					const home = groupWith(key, shape, issue.input);
					const about =
						home === undefined
							? finding('key-unknown', { key, suggestion: nearest(key, known), known: known.join(', '), group: field })
							: finding('key-outside-group', { key, group: home });
					return { finding: about, path: [...issue.path, key], onKey: true };
				});
			}
			case 'invalid_type': {
				if (issue.input === undefined) {
					return [{ finding: finding('field-missing', { field }), path: issue.path.slice(0, -1), onKey: false }];
				}
				const expected = toShape(issue.expected);
				const about =
					expected === 'text' && findTextWithColon(issue.input) !== undefined
						? textOfUnknownLine('colon')
						: finding('field-type', { field, expected, actual: detectShape(issue.input) });
				return [{ finding: about, path: issue.path, onKey: false }];
			}
			case 'invalid_value': {
				if (issue.input === undefined) {
					return [{ finding: finding('field-missing', { field }), path: issue.path.slice(0, -1), onKey: false }];
				}
				if (typeof issue.input !== 'string') {
					return [
						{
							finding: finding('field-type', { field, expected: 'text', actual: detectShape(issue.input) }),
							path: issue.path,
							onKey: false,
						},
					];
				}
				const allowed = issue.values.map(String);
				const value = issue.input;
				return [
					{
						finding: finding('value-unknown', {
							value,
							suggestion: nearest(value, allowed),
							allowed: allowed.join(', '),
						}),
						path: issue.path,
						onKey: false,
					},
				];
			}
			case 'too_big': {
				const length = Array.isArray(issue.input) ? issue.input.length : 0;
				const about = finding('list-too-long', { field, length, maximum: Number(issue.maximum) });
				return [{ finding: about, path: issue.path, onKey: false }];
			}
			default:
				throw new Error(`No wording for zod's "${issue.code}" on "${field}": use a field type that reports a finding`);
		}
	});
}

/** A finding about a value that many fields can hold, with the field that it stands in. */
function withField(about: Finding, field: string): Finding {
	switch (about.code) {
		case 'area-unknown':
		case 'municipality-unknown':
			return finding(about.code, { ...about.args, field });
		case 'email-invalid':
		case 'field-type':
		case 'opening-hours-invalid':
		case 'phone-invalid':
		case 'postal-code-invalid':
		case 'postal-code-missing':
			return finding(about.code, { ...about.args, field });
		default:
			return about;
	}
}

/** What stands before the colon of a text that was read as a group of one key; `undefined` for anything else. */
export function findTextWithColon(value: unknown): string | undefined {
	if (detectShape(value) !== 'mapping' || value === null) return undefined;
	const [[key, text] = [], more] = Object.entries(value as object);
	return typeof text === 'string' && more === undefined ? key : undefined;
}

/** The finding about a text that is no YAML as it was meant. Which line it stands on is for the reader of the file to add. */
export function textOfUnknownLine(fault: YamlFault): Finding {
	return finding('yaml-syntax', { fault, line: '', caret: 0 });
}

/** The keys of the groups that a schema takes; none for a text. */
export function listKeys(schema: z.ZodType): string[] {
	return Object.keys(shapeAt(schema, []));
}

function detectShape(value: unknown): ExpectedShape {
	return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'mapping' : 'text';
}

function toShape(expected: string): ExpectedShape {
	return expected === 'array' ? 'list' : expected === 'object' || expected === 'record' ? 'mapping' : 'text';
}

/**
 * The group beside a key that the key belongs within: one of those that are written, or one whose line stands empty since everything within
 * it has lost its indent.
 */
function groupWith(key: string, shape: z.ZodObject['shape'], input: unknown): string | undefined {
	return Object.entries(shape).find(([name, field]) => {
		const group = unwrap(field as z.ZodType);
		const inner = group instanceof z.ZodArray ? unwrap(group.element as z.ZodType) : group;
		if (!(inner instanceof z.ZodObject && Object.hasOwn(inner.shape, key))) return false;
		return group === inner || Object.hasOwn(input as object, name);
	})?.[0];
}

/** The fields of the strict object that `path` leads to, looking through optional, default, pipe and array wrappers. */
function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodObject['shape'] {
	let current = unwrap(schema);
	for (const key of path) {
		if (current instanceof z.ZodObject) current = unwrap(current.shape[String(key)] as z.ZodType);
		else if (current instanceof z.ZodArray) current = unwrap(current.element as z.ZodType);
	}
	return current instanceof z.ZodObject ? current.shape : {};
}

function unwrap(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
		return unwrap(schema.unwrap() as z.ZodType);
	}
	// What is done with a value before it is checked is a transform in front of its schema.
	if (schema instanceof z.ZodPipe)
		return unwrap((schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType);
	return schema;
}
