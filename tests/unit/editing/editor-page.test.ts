import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type Editing, editingSchema, fileAtGitHost } from '../../../src/domain/editing.ts';
import { writeEditorPage } from '../../../src/editing/editor-page.ts';
import { writeEditorSettings } from '../../../src/editing/editor-settings.ts';

const read = (editing: unknown): Editing => editingSchema.parse(editing);

describe('the settings of the editor', () => {
	const hosts = [
		[{ project: 'https://github.com/kommun/katalog' }, { name: 'github', repo: 'kommun/katalog' }],
		[
			{ project: 'https://github.kommun.example/it/katalog.git/', branch: 'main' },
			{ name: 'github', repo: 'it/katalog', branch: 'main', api_root: 'https://github.kommun.example/api/v3' },
		],
		[{ project: 'https://gitlab.com/grupp/undergrupp/katalog' }, { name: 'gitlab', repo: 'grupp/undergrupp/katalog' }],
		[
			{ project: 'https://git.kommun.example/it/katalog', host: 'gitlab' },
			{
				...{ name: 'gitlab', repo: 'it/katalog' },
				...{ api_root: 'https://git.kommun.example/api/v4', base_url: 'https://git.kommun.example' },
			},
		],
		[
			{ project: 'https://codeberg.org/kommun/katalog' },
			{
				...{ name: 'gitea', repo: 'kommun/katalog' },
				...{ api_root: 'https://codeberg.org/api/v1', base_url: 'https://codeberg.org' },
			},
		],
	] as const;
	const isSchemaOfEditor = new Ajv({ strict: false, validateFormats: false }).compile(
		JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')),
	);

	it.each(hosts)(
		'know the host of %j, ask for a token and no other site, and are what the editor says that it takes',
		(editing, backend) => {
			const settings = JSON.parse(JSON.stringify(writeEditorSettings(read(editing), 'Katalog')));
			expect(settings.backend).toEqual({ ...backend, auth_methods: ['token'] });
			expect(isSchemaOfEditor(settings), JSON.stringify(isSchemaOfEditor.errors)).toBe(true);
			expect(isSchemaOfEditor({ ...settings, backend: { ...settings.backend, base: 'https://kommun.example' } })).toBe(
				false,
			);
		},
	);

	it('look in the folder of the content', () => {
		const settings = writeEditorSettings(
			read({ project: 'https://codeberg.org/a/b', folder: 'data/innehall' }),
			'Katalog',
		);
		expect(settings.collections.map(({ folder }) => folder)).toEqual([
			'data/innehall/contacts',
			'data/innehall/organisations',
		]);
	});
});

describe('the page of the editor', () => {
	const page = writeEditorPage(
		// No folder that is accepted is called so: what is written is safe by itself.
		{ ...read({ project: 'https://git.kommun.example/it/katalog' }), folder: '<b>&' },
		'</title><script>alert(1)</script>',
		'./start.js',
	);

	it('lets nothing through but its own site and the host of the content, and no script but its own', () => {
		const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
		expect(policy).toContain("default-src 'none'; script-src 'self'; ");
		expect(policy).toContain("connect-src 'self' blob: data: https://git.kommun.example;");
		expect(policy.match(/https?:/gu)).toHaveLength(1);
	});

	it('takes nothing that the content says for HTML, and is kept out of search engines', () => {
		expect(page.match(/<script/gu)).toHaveLength(2);
		expect(page).not.toContain('<b>');
		expect(page).toContain('<meta name="robots" content="noindex">');
	});
});

it.each([
	'http:///',
	'git@github.com:a/b',
	'javascript:alert(1)',
	'',
	'http://github.com/a/b',
	'https://github.com',
	'https://github.com/kommun',
	'https://github.com/a/b/tree/main',
	'https://gitlab.com/a/b/-/issues',
])('a project at %j is told as none', (project) => {
	expect(editingSchema.safeParse({ project }).success).toBe(false);
});

it.each(['..', '../etc', 'a/../b', '.git', '/', 'a\\b'])('a folder %j is told as none', (folder) => {
	expect(editingSchema.safeParse({ project: 'https://github.com/a/b', folder }).success).toBe(false);
});

it('a folder may have slashes round it', () => {
	expect(read({ project: 'https://github.com/a/b.git/', folder: '/min katalog/content/' })).toMatchObject({
		project: 'https://github.com/a/b',
		folder: 'min katalog/content',
	});
});

it.each([
	[{ project: 'https://github.com/a/b' }, 'https://github.com/a/b/blob/HEAD/content/contacts/x.yml'],
	[
		{ project: 'https://gitlab.com/a/b/c', branch: 'nya/sidor', folder: 'min katalog' },
		'https://gitlab.com/a/b/c/-/blob/nya/sidor/min%20katalog/contacts/x.yml',
	],
	[{ project: 'https://codeberg.org/a/b' }, 'https://codeberg.org/a/b/src/branch/HEAD/content/contacts/x.yml'],
])('a file of the project of %j is at its Git host', (editing, address) => {
	expect(fileAtGitHost(read(editing), 'contacts/x.yml')).toBe(address);
});
