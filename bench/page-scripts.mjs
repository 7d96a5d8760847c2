import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The script files of a built page: what its tags name and what those import; with `later`, also what they fetch when it is used, such as a
 * worker.
 */
export function pageScripts(folder, html, { later = false } = {}) {
	const scripts = new Map(
		['_astro', 'skript'].flatMap((inside) =>
			readdirSync(join(folder, inside))
				.filter((name) => name.endsWith('.js'))
				.map((name) => [name, readFileSync(join(folder, inside, name))]),
		),
	);
	const found = new Set();
	const visit = (name) => {
		const code = scripts.get(name);
		if (code === undefined || found.has(name)) return;
		found.add(name);
		const text = code.toString();
		const imports = [...text.matchAll(/(?:from|import) ?["'`]\.\/([^"'`]+)["'`]/g)].map(([, file]) => file);
		for (const other of later ? [...scripts.keys()].filter((each) => text.includes(each)) : imports) visit(other);
	};
	for (const [, source] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) visit(basename(source));
	return [...found].map((name) => scripts.get(name));
}
