import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BuildFailure } from '../../../src/output/build-failure.ts';
import { explainBuildFailure } from '../../../src/output/build-failure-wording.ts';
import { openBuildOutput } from '../../../src/output/build-output.ts';
import { makeProject, newSite, silent, siteIn, snapshot, write } from './project-folder.ts';
import { targets } from './targets.ts';

let project = '';

afterEach(() => rmSync(dirname(project), { recursive: true, force: true }));

/** Builds the new site into a target; gives what stops it. */
async function build(target: string): Promise<BuildFailure | undefined> {
	try {
		const output = await openBuildOutput(target, { project, content: join(project, 'content') }, silent);
		try {
			write(output.siteFolder, newSite);
			output.publish();
		} finally {
			output.abandon();
		}
	} catch (error) {
		if (error instanceof BuildFailure) return error;
		throw error;
	}
	return undefined;
}

describe('a build into', () => {
	it.each(targets)('$what', async ({ prepare, refused, keeps = [] }) => {
		project = makeProject();
		const target = prepare(project);
		const before = snapshot(dirname(project));
		const around = Object.fromEntries(
			['README.md', 'content', 'src', 'public', '.git', ...keeps].map((name) => [name, snapshot(join(project, name))]),
		);
		const failure = await build(target);
		rmSync(join(project, 'node_modules/.cache'), { recursive: true, force: true });
		expect(failure?.code).toBe(refused?.code);
		if (failure === undefined) {
			expect(siteIn(target)).toEqual(newSite);
			// Nothing but the target has changed.
			for (const [name, as] of Object.entries(around)) {
				if (as === undefined) expect(keeps).toContain(name);
				else expect(snapshot(join(project, name)), name).toEqual(as);
			}
			expect(readdirSync(project)).toEqual(expect.arrayContaining([...keeps]));
			const left = readdirSync(dirname(target)).filter((name) => name.includes('.kontaktkatalog-'));
			expect(left.filter((name) => !keeps.includes(name))).toEqual([]);
			// What it has made it may replace.
			expect(await build(target)).toBeUndefined();
			return;
		}
		expect(snapshot(dirname(project))).toEqual(before);
		expect(explainBuildFailure(failure, 'sv')).toContain(refused?.names);
		for (const language of ['sv', 'en'] as const) {
			expect(explainBuildFailure(failure, language)).toMatch(/^[^\n]+[.)]$/u);
			// The folder's own name is drawn, and may look like a code.
			const said = explainBuildFailure(failure, language).replaceAll(dirname(project), '');
			expect(said).not.toMatch(/undefined|\bE[A-Z]{4,}\b/u);
		}
	});
});
