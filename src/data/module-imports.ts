import { createHandover } from './handover.ts';

/** What each script file imports, by file name from the site's root: `_astro/x.js`. */
export type ModuleImports = ReadonlyMap<string, readonly string[]>;

/** Known when the scripts are bundled, before the first page is rendered. What bundles them shares no module with the pages, only the process. */
const handover = createHandover<ModuleImports>('module-imports');
const none: ModuleImports = new Map();

/** To be called by a build, with a map that is filled when the scripts are bundled. */
export const handOverModuleImports = handover.give;

/** What scripts import; nothing in the dev server, which bundles none. */
export function moduleImports(): ModuleImports {
	return handover.take() ?? none;
}
