import { createHash } from 'node:crypto';
import { onceFor } from '../domain/once-for.ts';
import { fileAddresses } from '../domain/published-address.ts';
import type { ScriptIssue } from '../views/embed-code.ts';
import { createHandover } from './handover.ts';
import { shortHash } from './short-hash.ts';

/** The scripts of embedding, each one file that stands by itself. */
export interface EmbedScripts {
	/** The element for other sites. */
	readonly element: string;
	/** What a framed page runs. */
	readonly framePage: string;
}

/** Scripts are bundled by a part of the build that shares no module with the pages, as the content is read by one; they are handed over alike. */
const handover = createHandover<EmbedScripts>('embed-scripts');

/** To be called by a build, and by the dev server whenever a script has been changed. */
export const handOverEmbedScripts = handover.give;

export function embedScripts(): EmbedScripts {
	const scripts = handover.take();
	if (scripts === undefined) throw new Error('The scripts of embedding are not bundled; hand them over first');
	return scripts;
}

/** The issue of the element's script that this build has. */
export function currentIssue(): ScriptIssue {
	return describeIssue(embedScripts().element);
}

/** What sites hold the element's script to. */
export function describeIssue(script: string | Uint8Array): ScriptIssue {
	return {
		hash: shortHash(script),
		integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
	};
}

/** Where the script of framed pages is, from the site's root. */
export function framePageScript(): string {
	return addressOfFramePage(embedScripts());
}

const addressOfFramePage = onceFor(({ framePage }: EmbedScripts) =>
	fileAddresses.embedFrameScript(shortHash(framePage)),
);
