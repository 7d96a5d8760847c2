import { fileAddresses } from '../domain/published-address.ts';
import { everyPageScript, leadOnScript } from './classic-scripts.ts';
import { currentIssue, embedScripts, framePageScript } from './embed-scripts.ts';
import { offeredCopy } from './offline-copy.ts';
import type { SiteFile } from './site-file.ts';

const javaScript = 'text/javascript; charset=utf-8';

/** Every file beside the pages that follows from scripts, which are bundled with those: of pages, of embedding, and the service worker's. */
export function* listBundledFiles(): Generator<SiteFile> {
	for (const { path, code } of [everyPageScript(), leadOnScript()]) yield script(path, () => code);
	// Issues are kept in public/; one that is not there yet is written all the same.
	for (const path of [fileAddresses.embedScript(), fileAddresses.embedScriptIssue(currentIssue().hash)]) {
		yield script(path, () => embedScripts().element);
	}
	yield script(framePageScript(), () => embedScripts().framePage);
	// The build makes a script of it when the rest of the site is there.
	yield script(fileAddresses.offlineWorker(), () => JSON.stringify(offeredCopy()));
}

function script(path: string, render: () => string): SiteFile {
	return { path, mediaType: javaScript, render };
}
