import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { requireCacheApart } from '../../../src/output/require-cache-apart.ts';
import { makeProject, snapshot, write } from './project-folder.ts';
import { plainEnvironment } from './real-build.ts';

let project = '';

afterEach(() => rmSync(dirname(project), { recursive: true, force: true }));

const requireApart = (cache: string, content = join(project, 'content')) =>
	requireCacheApart(cache, join(project, 'dist'), { project, content });

describe('what builds keep', () => {
	it.each<[what: string, place: () => string, folder: string]>([
		['in what is published as it is', () => join(project, 'public/x'), 'public'],
		['in that folder itself', () => join(project, 'public'), 'public'],
		['in the content', () => join(project, 'content'), 'content'],
		['in a folder of the content that is not there', () => join(project, 'content/a/b'), 'content'],
		['in the site', () => join(project, 'dist'), 'dist'],
		['in a folder of the site', () => join(project, 'dist/.cache'), 'dist'],
		[
			'behind a link to what is published',
			() => {
				symlinkSync(join(project, 'public'), join(project, 'lank'));
				return join(project, 'lank/x');
			},
			'public',
		],
		[
			'in a folder that is the site by a link',
			() => {
				mkdirSync(join(project, 'www'));
				symlinkSync(join(project, 'www'), join(project, 'dist'));
				return join(project, 'www/x');
			},
			'dist',
		],
	])('is not kept %s', (_, place, folder) => {
		project = makeProject();
		const cache = place();
		const args = { cache, folder: join(project, folder) };
		expect(() => requireApart(cache)).toThrow(expect.objectContaining({ code: 'cache-inside', args }));
	});

	it.each<[what: string, place: () => string, content?: () => string]>([
		['where it is by default', () => join(project, 'node_modules/.cache/kontaktkatalog')],
		[
			'there, in a project that lies in the content',
			() => join(project, 'node_modules/.cache/x'),
			() => dirname(project),
		],
		['beside the site', () => join(project, 'dist-cache')],
		['in the folder that the site is in', () => project],
		['outside the project', () => join(project, '../cache')],
		[
			'where a link leads nowhere',
			() => {
				symlinkSync('ingenstans', join(project, 'lank'));
				return join(project, 'lank');
			},
		],
	])('is kept %s', (_, place, content) => {
		project = makeProject();
		expect(() => requireApart(place(), content?.())).not.toThrow();
	});

	it.each([
		['build', ['src/cli/build.ts']],
		['remove', ['src/cli/remove.ts', 'arkiv', '--yes', '--language', 'en']],
	])('is refused by %s before anything is made', (_, command) => {
		project = makeProject();
		write(project, { 'content/contacts/arkiv.yaml': 'role: Arkivarie\n' });
		const before = snapshot(project);
		const target = join(project, 'dist');
		for (const cache of [join(project, 'content/x'), join(target, 'x'), 'public/ett-mellanlager']) {
			const { status, stdout, stderr } = spawnSync(process.execPath, command, {
				encoding: 'utf8',
				env: {
					...plainEnvironment,
					CONTENT_DIR: join(project, 'content'),
					OUT_DIR: target,
					CACHE_DIR: cache,
					LC_ALL: 'en_US.UTF-8',
				},
			});
			expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
			expect(stderr).toMatch(/^What builds keep \(CACHE_DIR\) cannot be in .*\n(?:Nothing is removed\..*\n)?$/u);
		}
		expect(snapshot(project)).toEqual(before);
		expect(existsSync('public/ett-mellanlager')).toBe(false);
	});
});
