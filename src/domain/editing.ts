import { z } from 'zod';
import { gitProject } from './git-project.ts';
import { report } from './schema-finding.ts';
import { line } from './text.ts';

/** Kinds of hosts of Git projects that the editor can write to. */
export const gitHosts = ['github', 'gitlab', 'gitea'] as const;

export type GitHost = (typeof gitHosts)[number];

/** Where the content is kept, for an editor in the browser. */
export const editingSchema = z.strictObject({
	/** The project at its Git host. */
	project: gitProject,
	/** What kind of host it is; Forgejo is like Gitea. Left out: what its name says. */
	host: z.enum(gitHosts).optional(),
	/** The branch that the site is built from. Left out: the project's own first one. */
	branch: line(100).optional(),
	/** The folder of the content in the project. */
	folder: line(200)
		.transform((folder, context) => {
			const parts = folder.split('/').filter((part) => part !== '');
			const isPlain = parts.length > 0 && parts.every((part) => /^[\p{L}\p{N}_-][\p{L}\p{N}._ -]*$/u.test(part));
			return isPlain ? parts.join('/') : report(context, 'git-folder-invalid', { value: folder });
		})
		.default('content'),
});

export type Editing = z.output<typeof editingSchema>;

/** Where the editor is, from the site's root. */
export const editorAddress = '/redigera/';

/** Where the editor has an entry. */
export function entryInEditor(kind: 'contacts' | 'organisations', { id }: { readonly id: string }): string {
	return `${editorAddress}#/collections/${kind}/entries/${id}`;
}

/**
 * Where the Git host shows a file of the content, which can be changed from there.
 *
 * @param path the file's path in the content folder
 */
export function fileAtGitHost(editing: Editing, path: string): string {
	// Each of the hosts reads HEAD as the project's own first branch.
	const place = `${editing.branch ?? 'HEAD'}/${editing.folder}/${path}`.split('/').map(encodeURIComponent).join('/');
	switch (findGitHost(editing)) {
		case 'github':
			return `${editing.project}/blob/${place}`;
		case 'gitlab':
			return `${editing.project}/-/blob/${place}`;
		case 'gitea':
			return `${editing.project}/src/branch/${place}`;
	}
}

/** What kind of host a project is at: what is said, else what the name of the host tells, else that which most run by themselves. */
export function findGitHost({ host, project }: Pick<Editing, 'host' | 'project'>): GitHost {
	if (host !== undefined) return host;
	const { hostname } = new URL(project);
	return gitHosts.find((each) => hostname.split('.').includes(each)) ?? 'gitea';
}
