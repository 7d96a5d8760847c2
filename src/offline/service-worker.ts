// Ships to the browser, as a service worker, where a reader has asked for it.
import { asSaved, cachePrefix, isRemembered, keptCache, savedTime, visitedCache } from './saved-copy.ts';
import type { AskedEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const { files, moved, notices, oneFiles, version } = self.copyPlan;
const { scope } = self.registration;
const [kept, visited] = [keptCache(scope, version), visitedCache(scope)];
const withoutQuery = (address: string) => address.replace(/[?#].*/su, '');

self.addEventListener('install', (event) => event.waitUntil(saveAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
	event.respondWith(request.mode === 'navigate' ? answerPage(event) : answerFile(event));
});

/** All or nothing: a copy that lacks something is none. */
async function saveAll(): Promise<void> {
	const cache = await caches.open(kept);
	try {
		await Promise.all(
			files.map(async (file) => {
				const response = await fetch(scope + file, { cache: 'no-cache' });
				if (!response.ok) throw new Error(`${response.status} ${file}`);
				await cache.put(scope + file, asSaved(response));
			}),
		);
	} catch (error) {
		await caches.delete(kept);
		throw error;
	}
	await self.skipWaiting();
}

/** Visited pages go too: what has been removed from the directory is not to be left in a browser. */
async function forgetOthers(): Promise<void> {
	const own = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)) && name !== kept);
	await Promise.all(own.map((name) => caches.delete(name)));
	await self.clients.claim();
}

/** A page is as new as the network has it, and not what the browser keeps by itself; a host that is out of order counts as none. */
async function answerPage(event: AskedEvent): Promise<Response> {
	const address = withoutQuery(event.request.url);
	const response = await fetch(event.request, { cache: 'no-cache' }).catch(() => undefined);
	if (response === undefined || response.status >= 500) {
		return (await readFromCopy(address)) ?? response ?? Response.error();
	}
	event.waitUntil(remember(address, response.clone()));
	return response;
}

/** What is kept belongs to its version, or changes its address with its bytes; images of visited pages and fetched parts of the search are there without a network. */
async function answerFile(event: AskedEvent): Promise<Response> {
	const address = withoutQuery(event.request.url);
	const saved = await find(address, kept);
	if (saved !== undefined) return saved;
	const response = await fetch(event.request).catch(() => undefined);
	if (response === undefined) return (await find(address, visited)) ?? Response.error();
	if (isRemembered(event.request)) event.waitUntil(remember(address, response.clone()));
	return response;
}

/** Adds to what has been visited, as long as there is a copy: a reader who has removed it has removed all. */
async function remember(address: string, response: Response): Promise<void> {
	if (response.type === 'opaqueredirect' || !(await caches.has(kept))) return;
	const cache = await caches.open(visited);
	const isShown = /^(?:text\/html|image\/|application\/octet-stream)/u.test(response.headers.get('content-type') ?? '');
	await (response.ok && isShown ? cache.put(address, asSaved(response)) : cache.delete(address));
}

/** The page that it leads on to, the page itself, visited or kept, or everyone in its place, with a line that says so. */
async function readFromCopy(address: string): Promise<Response | undefined> {
	const onward = moved[address.slice(scope.length).replace(/\/?$/u, '/')];
	if (onward !== undefined) return Response.redirect(scope + onward);
	const page = (await findPage(address)) ?? (await findPage(`${address}/`));
	const everyone = oneFiles.findLast((file) => address.startsWith(new URL('.', scope + file).href));
	const found = page ?? (everyone === undefined ? undefined : await find(scope + everyone, kept));
	if (found === undefined) return undefined;
	const html = await found.text();
	const [, language = 'sv'] = /<html lang="([^"]*)"/u.exec(html) ?? [];
	const { fromCopy = '', notKept = '' } = notices[language] ?? {};
	const said = `${page === undefined ? `${notKept} ` : ''}${fromCopy.replace('{time}', savedTime(found, language))}`;
	const notice = `<p class="notice" data-from-copy>${said}</p>`;
	return new Response(html.replace(/<main[^>]*>/u, `$&${notice}`), { headers: found.headers });
}

async function findPage(address: string): Promise<Response | undefined> {
	return (await find(address, visited)) ?? find(address, kept);
}

/** Looks without making the cache. */
function find(address: string, cacheName: string): Promise<Response | undefined> {
	return caches.match(address, { cacheName });
}
