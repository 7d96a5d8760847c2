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
				for (const { moduleGraph } of Object.values(server.environments)) {
					for (const [id, module] of moduleGraph.idToModuleMap) {
						if (isProseModule(id)) moduleGraph.invalidateModule(module);
					}
				}
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}
