import { cachePrefix, savedTime, visitedCache } from '../../offline/saved-copy.ts';
import { trustAddress } from '../../search/trusted-address.ts';

/** False where the browser has no service workers, or gives none to a page that came without encryption. */
export function canSave(): boolean {
	return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/**
 * Saves a copy; rejects when something of it cannot be fetched or stored, and leaves nothing then.
 *
 * @param worker the address of the service worker
 * @param root the address of the folder that the site is in
 */
export async function saveCopy(worker: string, root: string): Promise<void> {
	const address = trustAddress('offline-worker', worker) as string;
	const registration = await navigator.serviceWorker.register(address, { scope: root, updateViaCache: 'none' });
	const installing = registration.installing ?? registration.waiting ?? registration.active;
	const isActive = await new Promise<boolean>((resolve) => {
		const look = () => {
			if (installing?.state === 'activated') resolve(true);
			else if (installing?.state === 'redundant') resolve(false);
		};
		installing?.addEventListener('statechange', look);
		look();
	});
	if (isActive) return;
	await removeCopy(root);
	throw new Error('The copy was not saved');
}

/** When the copy was saved, in words; `undefined` where there is none. */
export async function findSavedTime(root: string, language: string): Promise<string | undefined> {
	for (const name of await listCaches(root)) {
		const start = name === visitedCache(root) ? undefined : await caches.match(root, { cacheName: name });
		if (start !== undefined) return savedTime(start, language);
	}
	return undefined;
}

/** Takes the copy away: the service worker first, so that it stores nothing more. */
export async function removeCopy(root: string): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(root);
	if (registration?.scope === root) await registration.unregister();
	for (const name of await listCaches(root)) await caches.delete(name);
}

async function listCaches(root: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(root)));
}
