import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEmbedScript } from '../domain/embed-address.ts';
import type { ScriptIssue } from '../views/embed-code.ts';
import { describeIssue } from './embed-scripts.ts';

/** Every issue of the element's script that is kept in `public/`. */
export function keptIssues(folder = join(process.cwd(), 'public')): ScriptIssue[] {
	return list(folder)
		.filter((name) => isEmbedScript(`/${name}`))
		.map((name) => describeIssue(readFileSync(join(folder, name))));
}

function list(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
