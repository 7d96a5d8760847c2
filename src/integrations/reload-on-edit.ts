import type { Plugin } from 'vite';

/** Shows an edit of the content folder at once under `astro dev`. */
export function reloadOnEdit(contentDir: string): Plugin {
	return {
		name: 'reload-on-edit',
		configureServer: (server) => {
			server.watcher.add(contentDir);
			server.watcher.on('all', (_event, path) => {
				if (!path.startsWith(contentDir)) return;
				// A file that was added or taken away changes what there is to import.
				for (const module of server.moduleGraph.getModulesByFile('\0virtual:prose') ?? []) {
					server.moduleGraph.invalidateModule(module);
				}
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}
