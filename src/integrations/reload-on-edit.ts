import { normalizePath, type Plugin } from 'vite';
import { isProseModule } from './prose-modules.ts';

/** Shows an edit of the content folder at once under `astro dev`. */
export function reloadOnEdit(contentDir: string): Plugin {
	const root = `${normalizePath(contentDir)}/`;
	return {
		name: 'reload-on-edit',
		configureServer: (server) => {
			server.watcher.add(contentDir);
			server.watcher.on('all', (_event, path) => {
				if (!normalizePath(path).startsWith(root)) return;
				// A file that was added or taken away changes what there is to import.
				for (const { moduleGraph, hot } of Object.values(server.environments)) {
					for (const [id, module] of moduleGraph.idToModuleMap) {
						if (isProseModule(id)) moduleGraph.invalidateModule(module);
					}
					// Astro keeps what a route's `getStaticPaths` has listed until its own content collections change.
					hot.send('astro:content-changed', {});
				}
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}
