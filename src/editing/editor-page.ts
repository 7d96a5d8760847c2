import type { Editing } from '../domain/editing.ts';
import { jsonInHtml } from '../formats/escaped-json.ts';
import { textHtml } from '../views/html-code.ts';
import { listEditorHosts, writeEditorSettings } from './editor-settings.ts';

/** The element that has the settings of the editor. */
export const settingsId = 'settings';

/**
 * The page of the editor, which stands alone: it is for those who keep the directory, and its policy is its own.
 *
 * @param script the address of its script, from the page
 */
export function writeEditorPage(editing: Editing, title: string, script: string): string {
	const policy = Object.entries(policyOf(editing)).map(([directive, sources]) => `${directive} ${sources.join(' ')}`);
	return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Redigera – ${textHtml(title)}</title>
<link rel="icon" href="../favicon.svg">
</head>
<body>
<noscript>Redigeraren behöver JavaScript. Utan det redigeras filerna i mappen ${textHtml(editing.folder)} för hand.</noscript>
<script type="application/json" id="${settingsId}">${jsonInHtml(writeEditorSettings(editing, title))}</script>
<script type="module" src="${script}"></script>
</body>
</html>
`;
}

/**
 * What the editor may do (CSP Level 3). It writes its styles itself, shows pictures that it has read from files, keeps what it has fetched as blobs, and asks its
 * Git host; nothing else is let through.
 */
function policyOf(editing: Editing): Readonly<Record<string, readonly string[]>> {
	return {
		'default-src': ["'none'"],
		'script-src': ["'self'"],
		'style-src': ["'self'", "'unsafe-inline'"],
		'font-src': ["'self'"],
		'img-src': ["'self'", 'blob:', 'data:'],
		'connect-src': ["'self'", 'blob:', 'data:', ...listEditorHosts(editing)],
		'worker-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'none'"],
	};
}
