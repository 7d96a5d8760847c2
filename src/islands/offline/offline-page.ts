import { language, readMessages } from '../page-messages.ts';
import { scriptHasCome } from '../script-has-come.ts';
import type { offlineMessages } from './offline-messages.ts';
import { canSave, findSavedTime, removeCopy, saveCopy } from './site-copy.ts';

/** The page where a reader saves a copy of the site, sees how old it is, and removes it. Nothing is stored before that is asked for. */
const [part, status, save, remove] = ['part', 'status', 'save', 'remove'].map((name) =>
	document.querySelector(`[data-copy="${name}"]`),
) as [HTMLElement, HTMLElement, HTMLButtonElement, HTMLButtonElement];
const message = readMessages<(typeof offlineMessages)[number]>(part);
const root = new URL(part.dataset['rootHref'] ?? '', document.baseURI).href;
const worker = new URL(part.dataset['workerHref'] ?? '', document.baseURI).href;
const megabytes = Number(part.dataset['bytes']) / 1e6;
const size = megabytes.toLocaleString(language, { maximumSignificantDigits: 2 });

save.addEventListener('click', async () => {
	save.disabled = true;
	status.textContent = message('offline.saving');
	const isSaved = await saveCopy(worker, root).then(
		() => true,
		() => false,
	);
	save.disabled = false;
	await show(isSaved ? undefined : message('offline.failed'));
	if (isSaved) remove.focus();
});
remove.addEventListener('click', async () => {
	await removeCopy(root);
	await show(message('offline.removed'));
	save.focus();
});
await show();
scriptHasCome();

/** Says whether there is a copy, and how old it is, unless something else is to be said. */
async function show(said?: string): Promise<void> {
	const time = canSave() ? await findSavedTime(root, language) : undefined;
	save.hidden = time !== undefined || !canSave() || megabytes === 0;
	remove.hidden = time === undefined;
	if (time !== undefined) status.textContent = message('offline.saved', { time, size });
	else if (save.hidden) status.textContent = message('offline.unsupported');
	else status.textContent = said ?? message('offline.size', { size });
}
