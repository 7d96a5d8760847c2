import { type Editing, findGitHost } from '../domain/editing.ts';
import { contactFields } from './contact-fields.ts';
import { organisationFields } from './organisation-fields.ts';
import { idPattern } from './shared-fields.ts';

/**
 * The settings of Sveltia CMS for a directory (https://sveltiacms.app/en/docs/config-basics).
 *
 * @param title the directory's short name
 */
export function writeEditorSettings(editing: Editing, title: string) {
	const folder = (name: string) => `${editing.folder}/${name}`;
	const files = { create: true, extension: 'yaml', format: 'yaml', i18n: true } as const;
	return {
		load_config_file: false,
		app_title: title,
		backend: describeBackend(editing),
		media_folder: folder('logotypes'),
		// Ids are of these letters alone, and stand in addresses.
		slug: { encoding: 'ascii', clean_accents: true, maxlength: 64 },
		// The language of names decides how their letters are written in ids: ä as a.
		i18n: {
			structure: 'multiple_files',
			locales: ['sv'],
			default_locale: 'sv',
			omit_default_locale_from_file_path: true,
		},
		output: { omit_empty_optional_fields: true },
		collections: [
			{
				name: 'contacts',
				label: 'Kontakter',
				label_singular: 'kontakt',
				folder: folder('contacts'),
				...files,
				slug: idSettings('{{organisation}}-{{role}}'),
				identifier_field: 'role',
				summary: '{{role}} {{person.given}} {{person.family}}',
				fields: contactFields,
			},
			{
				name: 'organisations',
				label: 'Organisationer',
				label_singular: 'organisation',
				folder: folder('organisations'),
				...files,
				slug: idSettings('{{name}}'),
				identifier_field: 'name',
				fields: organisationFields,
			},
		],
	} as const;
}

/** An id that is proposed when an entry is added, and can be written otherwise then; later its file is renamed by hand, since its address is known by then. */
function idSettings(template: string) {
	return { template, editable: ['create'], pattern: idPattern, hint: 'Står i adressen, som sedan inte ändras.' };
}

/** Addresses that the editor asks for beside its own: those of the Git host. */
export function listEditorHosts(editing: Editing): string[] {
	const { origin } = new URL(editing.project);
	return origin === 'https://github.com' ? ['https://api.github.com'] : [origin];
}

/** A token is asked for and no other site: signing in by way of one needs a service of somebody's own. */
function describeBackend(editing: Editing) {
	const { origin, pathname } = new URL(editing.project);
	const name = findGitHost(editing);
	const repo = pathname.replace(/^\/|(?:\.git)?\/*$/gu, '');
	const branch = editing.branch === undefined ? {} : { branch: editing.branch };
	const shared = { repo, ...branch, auth_methods: ['token'] };
	switch (name) {
		case 'github':
			return { name, ...shared, ...(origin === 'https://github.com' ? {} : { api_root: `${origin}/api/v3` }) };
		case 'gitlab':
			return {
				name,
				...shared,
				...(origin === 'https://gitlab.com' ? {} : { api_root: `${origin}/api/v4`, base_url: origin }),
			};
		case 'gitea':
			return { name, ...shared, api_root: `${origin}/api/v1`, base_url: origin };
	}
}
