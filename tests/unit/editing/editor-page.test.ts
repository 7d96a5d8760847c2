import { describe, expect, it } from 'vitest';
import { type Editing, editingSchema } from '../../../src/domain/editing.ts';
import { writeEditorPage } from '../../../src/editing/editor-page.ts';
import { writeEditorSettings } from '../../../src/editing/editor-settings.ts';

const read = (editing: unknown): Editing => editingSchema.parse(editing);

describe('the settings of the editor', () => {
	it.each([
		[{ project: 'https://github.com/kommun/katalog' }, { name: 'github', repo: 'kommun/katalog' }],
		[
			{ project: 'https://github.kommun.example/it/katalog.git/', branch: 'main' },
			{ name: 'github', repo: 'it/katalog', branch: 'main', api_root: 'https://github.kommun.example/api/v3' },
		],
		[{ project: 'https://gitlab.com/grupp/undergrupp/katalog' }, { name: 'gitlab', repo: 'grupp/undergrupp/katalog' }],
		[
			{ project: 'https://git.kommun.example/it/katalog', host: 'gitlab' },
			{ name: 'gitlab', api_root: 'https://git.kommun.example/api/v4', base_url: 'https://git.kommun.example' },
		],
		[
			{ project: 'https://codeberg.org/kommun/katalog' },
			{ name: 'gitea', api_root: 'https://codeberg.org/api/v1', base_url: 'https://codeberg.org' },
		],
	])('know the host of %j', (editing, backend) => {
		expect(writeEditorSettings(read(editing), 'Katalog').backend).toMatchObject({
			...backend,
			auth_methods: ['token'],
		});
	});

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
