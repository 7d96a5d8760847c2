import { loadContent } from './content.ts';

/** Names of the files in one folder of the content that are published as they are. */
export function publishedNames(folder: string): string[] {
	const start = `${folder}/`;
	return [...loadContent().published.keys()]
		.filter((path) => path.startsWith(start))
		.map((path) => path.slice(start.length));
}

/** The bytes of such a file, as they were when it was checked. */
export function publishedFile(folder: string, name: string): Uint8Array<ArrayBuffer> {
	const bytes = loadContent().published.get(`${folder}/${name}`);
	if (bytes === undefined) throw new Error(`"${folder}/${name}" is not published; ask publishedNames first`);
	return bytes;
}
