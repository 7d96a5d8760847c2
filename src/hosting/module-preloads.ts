/**
 * Asks for what the scripts of a page import at the same time as for the scripts themselves (`rel="modulepreload"`, HTML 4.6.7.12), so that a
 * slow connection waits once and not once for each step.
 *
 * @param html a finished page; its scripts have relative addresses
 * @param importsByFile what a script file imports, by file name from the site's root: `_astro/x.js`
 */
export function addModulePreloads(html: string, importsByFile: ReadonlyMap<string, readonly string[]>): string {
	const links: string[] = [];
	for (const [, prefix = '', file = ''] of html.matchAll(/<script[^>]* src="((?:\.\.?\/)*)([^"]+)"/gu)) {
		for (const wanted of allImports(file, importsByFile)) {
			const link = `<link rel="modulepreload" href="${prefix}${wanted}">`;
			if (!links.includes(link)) links.push(link);
		}
	}
	return links.length === 0 ? html : html.replace('</head>', `${links.join('')}</head>`);
}

function allImports(file: string, importsByFile: ReadonlyMap<string, readonly string[]>): Set<string> {
	const found = new Set<string>();
	const visit = (each: string) => {
		for (const wanted of importsByFile.get(each) ?? []) {
			if (found.has(wanted)) continue;
			found.add(wanted);
			visit(wanted);
		}
	};
	visit(file);
	found.delete(file);
	return found;
}
