import type { ContentFile } from '../../../src/importers/content-file.ts';
import type { Random } from './random.ts';

/** A change of a content folder. */
export type FilesStep = (files: readonly ContentFile[], random: Random) => readonly ContentFile[];

/** Bytes of one file are changed, added, taken away, or cut off. */
export const changeBytes: FilesStep = (files, random) => {
	const at = random.below(files.length);
	return files.map((file, index) => {
		if (index !== at || !(file.content instanceof Uint8Array)) return file;
		const bytes = [...file.content];
		for (let left = 1 + random.below(4); left > 0; left--) {
			const offset = random.below(bytes.length + 1);
			const byte = random.pick([0, 0x80, 0xff, 0xc3, 0xed, 0x0a, 0x0d, 0x20, 0x27, 0x22, random.below(256)]);
			if (random.chance(40)) bytes.splice(offset, 1);
			else if (random.chance(50)) bytes.splice(offset, 0, byte);
			else bytes[Math.min(offset, Math.max(bytes.length - 1, 0))] = byte;
		}
		if (random.chance(10)) bytes.length = random.below(bytes.length);
		return { ...file, content: Uint8Array.from(bytes) };
	});
};

/** A file gets another name, folder or extension. */
export const moveFile: FilesStep = (files, random) => {
	const at = random.below(files.length);
	return files.map((file, index) => (index === at ? { ...file, path: newPath(file.path, files, random) } : file));
};

/** A file is there twice. */
export const copyFile: FilesStep = (files, random) => {
	const file = random.pick(files);
	return [...files, { ...file, path: newPath(file.path, files, random) }];
};

/** A file is gone. */
export const dropFile: FilesStep = (files, random) => {
	const at = random.below(files.length);
	return files.filter((_, index) => index !== at);
};

function newPath(path: string, files: readonly ContentFile[], random: Random): string {
	const [, folder = '', name = '', extension = ''] = /^(.*?)([^/]*?)(\.[^./]*)?$/su.exec(path) ?? [];
	return random.pick([
		`${folder}${name}-2${extension}`,
		`${folder}${name.toUpperCase()}${extension}`,
		`${folder}${name}${random.pick(['.md', '.mdx', '.yaml', '.yml', '.svg', '.png', '.pdf', '.txt', '.xlsx', ''])}`,
		`${folder}${random.pick(['404', 'index', 'en', 'utskrift', 'kontakt', 'con', '__proto__', 'ö', 'o\u0308', '.dold', '-', 'a b', 'å'.repeat(80)])}${extension}`,
		`${random.pick(['contacts', 'organisations', 'press-releases', 'pages/sv', 'pages/en', 'pages/fi', 'logotypes', '.', '..'])}/${name}${extension}`,
		random.pick(files).path,
	]);
}
