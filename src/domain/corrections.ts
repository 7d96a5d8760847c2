import { z } from 'zod';
import { emailField } from './email.ts';
import { gitProject } from './git-project.ts';

/** Where readers tell that something is not right, other than the owner's address. Of several the first form counts, then the address. */
export const correctionsSchema = z.strictObject({
	/** An address for that alone. */
	email: emailField.optional(),
	/** A project on GitHub, whose form for a new issue is opened: `https://github.com/kommunen/kontakter`. */
	github: gitProject.optional(),
	/** The same on a GitLab. */
	gitlab: gitProject.optional(),
	/** The same on a Forgejo or Gitea, such as Codeberg. */
	forgejo: gitProject.optional(),
});

/** Where a correction goes. */
export type CorrectionTarget =
	| { readonly kind: 'mail'; readonly address: string }
	| { readonly kind: 'github' | 'gitlab' | 'forgejo'; readonly project: string };

/** Where corrections of a directory go; undefined where its owner has no address for them. */
export function findCorrectionTarget({
	corrections,
	owner,
}: {
	readonly corrections: z.output<typeof correctionsSchema>;
	readonly owner: { readonly email?: string | undefined };
}): CorrectionTarget | undefined {
	for (const kind of ['github', 'gitlab', 'forgejo'] as const) {
		const project = corrections[kind];
		if (project !== undefined) return { kind, project: project.replace(/(?:\.git)?\/*$/u, '') };
	}
	const address = corrections.email ?? owner.email;
	return address === undefined ? undefined : { kind: 'mail', address };
}
